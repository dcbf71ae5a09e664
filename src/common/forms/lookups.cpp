// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookups.h"

#include "formdefinition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

/// Whether an expression asks where its node stands, so that the set must not be narrowed before.
bool asksForPosition(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Call &&
        (expression.text == "last"_L1 || (expression.text == "position"_L1 && expression.operands.empty())))
        return true;
    if (expression.kind == Expression::Kind::Path)
        return false; // predicates inside have positions of their own
    return std::any_of(expression.operands.begin(), expression.operands.end(),
                       [](const ExpressionPtr &operand) { return asksForPosition(*operand); });
}

/// The column of `column = …`; nullptr where the expression is no such path.
const Step *columnOf(const Expression &expression)
{
    if (expression.kind != Expression::Kind::Path || expression.start != Expression::Start::Context)
        return nullptr;
    const Step *found = nullptr;
    for (const Step &step : expression.steps) {
        const bool self =
            step.axis == Axis::Self && step.test == NodeTest::AnyNode && step.predicates.empty();
        if (self && found == nullptr)
            continue;
        if (found != nullptr || step.axis != Axis::Child || step.test != NodeTest::Name ||
            step.name != step.local || !step.predicates.empty())
            return nullptr;
        found = &step;
    }
    return found;
}

/// The list that a path walks along, as far as it is in another instance and has no choice on the way.
const Node *begins(const Expression &path, const FormDefinition &form)
{
    if (path.kind != Expression::Kind::Path || path.start != Expression::Start::Operand ||
        !path.predicates.empty())
        return nullptr;
    const Expression &first = *path.operands.front();
    if (first.kind != Expression::Kind::Call || first.text != "instance"_L1 ||
        first.operands.front()->kind != Expression::Kind::Text)
        return nullptr;
    return form.instanceNamed(first.operands.front()->text);
}

} // namespace

Lookup lookupIn(const Expression &predicate)
{
    if (predicate.kind != Expression::Kind::Binary)
        return {};
    const Expression &left = *predicate.operands[0];
    const Expression &right = *predicate.operands[1];
    if (predicate.op == Operator::Equal) {
        if (const Step *column = columnOf(left); column != nullptr && right.contextFree)
            return {column, &right, true};
        if (const Step *column = columnOf(right); column != nullptr && left.contextFree)
            return {column, &left, true};
        return {};
    }
    if (predicate.op != Operator::And || asksForPosition(predicate))
        return {};
    Lookup found = lookupIn(left);
    if (found.column == nullptr)
        found = lookupIn(right);
    found.decides = false;
    return found;
}

void prepareLookups(const Expression &expression, const FormDefinition &form)
{
    for (const ExpressionPtr &operand : expression.operands)
        prepareLookups(*operand, form);
    const Node *list = begins(expression, form);
    for (const Step &step : expression.steps) {
        for (const ExpressionPtr &predicate : step.predicates)
            prepareLookups(*predicate, form);
        if (list == nullptr || step.axis != Axis::Child || step.test != NodeTest::Name)
            return;
        if (!step.predicates.empty()) {
            const Lookup lookup = lookupIn(*step.predicates.front());
            if (lookup.column != nullptr)
                (void)form.index().find(list, step.local, lookup.column->local, {});
            return;
        }
        list = list->child(step.local);
    }
}

} // namespace yizhan::forms
