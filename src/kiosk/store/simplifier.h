// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace yizhan::store {

/// `text` in simplified characters, by OpenCC's tables for Hong Kong writing (hk2s, else t2s). Text that
/// holds none but simplified characters comes back as it is, at the price of one table access a character.
/// Where OpenCC's data are missing, every text does. Any thread.
[[nodiscard]] QString simplified(const QString &text);

/// One UTF-16 unit in half width and small letters: "Ａ" is "a".
[[nodiscard]] char16_t foldedUnit(char16_t unit);

/// `text` simplified, in half width and small letters; as many units as OpenCC leaves.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace yizhan::store
