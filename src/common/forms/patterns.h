// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"

#include <QList>
#include <QRegularExpression>

namespace yizhan::forms {

/// A pattern of regex() as PCRE writes it: \uXXXX, as Java and JavaScript know it, becomes \x{XXXX}, two of
/// them that stand for one character become one.
[[nodiscard]] QString pcrePattern(const QString &pattern);
/// The pattern made ready to match a whole text; not valid where it is broken. Kept for the next time, by
/// thread.
[[nodiscard]] const QRegularExpression &compiledPattern(const QString &pattern);

/// A pattern that stands in an expression and is none.
struct BrokenPattern
{
    QString pattern;
    QString why; ///< English, of PCRE
};
/// Those among the literal patterns of regex() in an expression.
[[nodiscard]] QList<BrokenPattern> brokenPatternsIn(const Expression &expression);

constexpr qsizetype longestPattern = 10'000; ///< characters; nobody writes one by hand that is as long

} // namespace yizhan::forms
