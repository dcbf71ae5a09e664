// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace yizhan::catalogue {

/// Titles are compared without blanks, in capitals and half width: "普 工", "ＣＮＣ".
[[nodiscard]] QVarLengthArray<QChar, 64> foldedTitle(QStringView text);

} // namespace yizhan::catalogue
