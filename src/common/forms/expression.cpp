// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "functiontable.h"

namespace yizhan::forms {

namespace {

bool allFree(const std::vector<ExpressionPtr> &expressions)
{
    for (const ExpressionPtr &each : expressions) {
        if (!each->contextFree)
            return false;
    }
    return true;
}

} // namespace

// A path within an instance or from current() does not look at the context, nor do the predicates in it look
// out of it.
bool isContextFree(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Number:
    case Expression::Kind::Text:
        return true;
    case Expression::Kind::Path:
        if (expression.start == Expression::Start::Context)
            return false;
        return expression.start == Expression::Start::Root || allFree(expression.operands);
    case Expression::Kind::Call:
        return !looksAtContext(expression.text, expression.operands.size()) && allFree(expression.operands);
    default:
        return allFree(expression.operands);
    }
}

} // namespace yizhan::forms
