// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::forms {

/// A number as XPath's string() writes it: never an exponent, the shortest text that reads back the same;
/// `NaN`, `Infinity`, `-Infinity`; minus zero is 0.
[[nodiscard]] QString numberText(double number);
/// XPath 1.0's syntax only: digits and one point, a minus sign, white space around; NaN for anything else.
[[nodiscard]] double numberIn(QStringView text);
/// To so many decimal places (before the point where negative), on the decimal digits as numberText() shows
/// them, ties towards positive infinity.
[[nodiscard]] double roundedDecimal(double number, int places);

} // namespace yizhan::forms
