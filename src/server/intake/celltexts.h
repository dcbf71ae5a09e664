// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::intake {

/// The first words of a cell, for a report: no telephone, no identity number, at most 40 characters.
[[nodiscard]] QString excerptOf(const QString &cell);

/// Whether a number is one that a spreadsheet has rounded: 1.38E+10, 9.1441202123456794E+17.
[[nodiscard]] bool isRounded(const QString &text);

} // namespace yizhan::intake
