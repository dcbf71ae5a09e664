// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace yizhan::scan {

/// The characters that a code's bytes mean when the code does not say: UTF-8, else GB18030, else Latin 1.
/// Chinese programs write either without a word. Bytes that pass for both are taken for the one that makes
/// common Chinese characters of them. A byte order mark goes.
[[nodiscard]] QString textOf(QByteArrayView bytes);

/// Without the names of character sets that scanners put before a text ("\000026" is UTF-8, ECI 26).
[[nodiscard]] QString withoutEci(QString text);

} // namespace yizhan::scan
