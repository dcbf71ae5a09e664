// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::forms {

struct Token
{
    enum class Kind : quint8 {
        Name,     ///< of an element, a function, an axis; with its prefix
        Operator, ///< a word or sign between two operands
        Number,
        Text,
        Sign, ///< ( ) [ ] . .. @ , :: / // *
        End,
    };
    Kind kind = Kind::End;
    QString text;
    double number = 0;
    qsizetype at = 0; ///< where it begins
};

/// The tokens of an XPath expression, with its rule of when `*` and `and`, `or`, `div`, `mod` are operators.
/// Errors: Invalid (`expression.syntax`).
[[nodiscard]] Result<std::vector<Token>> tokensOf(const QString &text);

/// An error of an expression, at a place in it.
[[nodiscard]] tl::unexpected<Error> wrongExpression(const char *reason, const QString &detail, qsizetype at);

} // namespace yizhan::forms
