// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluator.h"

#include "functiontable.h"
#include "xmlnode.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

World::~World() = default;

bool World::payForText()
{
    constexpr std::size_t price = 500;
    if (cost.depth == 0)
        return true; // asked for by whoever shows the form
    cost.steps += price;
    cost.total += price;
    return cost.steps <= Evaluator::mostSteps && cost.total <= Evaluator::mostTotal;
}

QString World::translation(const QString &, const Node *)
{
    return {};
}

QString World::choiceName(const QString &, const QString &, const Node *)
{
    return {};
}

Result<Value> Evaluator::evaluate(const Expression &expression, const Node *origin)
{
    m_origin = origin;
    m_failure.reset();
    if (m_world.cost.depth++ == 0)
        m_world.cost.steps = 0;
    Value result = value(expression, {origin, 1, 1});
    --m_world.cost.depth;
    if (m_failure)
        return yizhan::fail(*m_failure);
    return result;
}

Result<QString> Evaluator::text(const Expression &expression, const Node *origin)
{
    YIZHAN_TRY_LET(const Value result, evaluate(expression, origin));
    return m_conversion.text(result);
}

Result<bool> Evaluator::boolean(const Expression &expression, const Node *origin)
{
    YIZHAN_TRY_LET(const Value result, evaluate(expression, origin));
    return m_conversion.boolean(result);
}

Value Evaluator::failed(const char *reason, const QString &detail)
{
    if (!m_failure)
        m_failure = Error{ErrorCode::Invalid, QString::fromLatin1(reason), detail};
    return {};
}

bool Evaluator::spend(std::size_t visits)
{
    m_world.cost.steps += visits;
    m_world.cost.total += visits;
    if (m_world.cost.steps <= mostSteps && m_world.cost.total <= mostTotal)
        return !m_failure;
    if (!m_failure)
        m_failure = Error{ErrorCode::TooLarge, u"expression.costly"_s, u"the expression takes too long"_s};
    return false;
}

Value Evaluator::value(const Expression &expression, const Place &place)
{
    if (!spend(1))
        return {};
    switch (expression.kind) {
    case Expression::Kind::Number:
        return Value::of(expression.number);
    case Expression::Kind::Text:
        return Value::of(expression.text);
    case Expression::Kind::Call:
        return expression.function->run(*this, expression, place);
    case Expression::Kind::Binary:
        return binary(expression, place);
    case Expression::Kind::Negate:
        return Value::of(expression.number * m_conversion.number(value(*expression.operands.front(), place)));
    case Expression::Kind::Union:
        return united(expression, place);
    case Expression::Kind::Path:
        break;
    }
    return path(expression, place);
}

Value Evaluator::argument(const Expression &call, std::size_t index, const Place &place)
{
    return value(*call.operands.at(index), place);
}

Value Evaluator::wideArgument(const Expression &call, std::size_t index, const Place &place)
{
    const bool before = std::exchange(m_wide, true);
    Value result = argument(call, index, place);
    m_wide = before;
    return result;
}

QString Evaluator::textArgument(const Expression &call, std::size_t index, const Place &place)
{
    return m_conversion.text(argument(call, index, place));
}

double Evaluator::numberArgument(const Expression &call, std::size_t index, const Place &place)
{
    return m_conversion.number(argument(call, index, place));
}

QStringList Evaluator::textsOf(const Value &value) const
{
    if (!value.isNodes())
        return {m_conversion.text(value)};
    QStringList texts;
    for (const Node *node : value.nodes) {
        if (node->relevant)
            texts.append(node->stringValue());
    }
    return texts;
}

Value Evaluator::binary(const Expression &expression, const Place &place)
{
    const Expression &first = *expression.operands[0];
    const Expression &second = *expression.operands[1];
    if (expression.op == Operator::And || expression.op == Operator::Or) {
        const bool decides = expression.op == Operator::Or;
        if (m_conversion.boolean(value(first, place)) == decides)
            return Value::of(decides);
        return Value::of(m_conversion.boolean(value(second, place)));
    }
    const Value left = value(first, place);
    const Value right = value(second, place);
    if (m_failure)
        return {};
    if (expression.op < Operator::Add)
        return Value::of(compare(expression.op, left, right));
    return arithmetic(expression.op, left, right);
}

Value Evaluator::arithmetic(Operator op, const Value &left, const Value &right) const
{
    const double a = m_conversion.number(left);
    const double b = m_conversion.number(right);
    switch (op) {
    case Operator::Add:
    case Operator::Subtract: {
        const double result = op == Operator::Add ? a + b : a - b;
        // A date and a number of days give a date; two dates give days.
        const bool dates = left.type == Value::Type::Moment && right.type != Value::Type::Moment &&
                           !momentIn(m_conversion.text(right), m_conversion.offset()).has_value();
        const bool turned = op == Operator::Add && right.type == Value::Type::Moment &&
                            left.type != Value::Type::Moment &&
                            !momentIn(m_conversion.text(left), m_conversion.offset()).has_value();
        const bool timed = dates ? left.moment.hasTime : right.moment.hasTime;
        if (dates || turned) {
            if (const auto moment = momentOf(result, timed || result != std::floor(result)))
                return Value::of(*moment);
        }
        return Value::of(result);
    }
    case Operator::Multiply:
        return Value::of(a * b);
    case Operator::Divide:
        return Value::of(a / b);
    default:
        return Value::of(std::fmod(a, b));
    }
}

bool Evaluator::compareAsNumbers(Operator op, double left, double right) const
{
    switch (op) {
    case Operator::Equal:
        return left == right;
    case Operator::Unequal:
        return left != right;
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

bool Evaluator::compareSingle(Operator op, const Value &left, const Value &right) const
{
    const bool equality = op == Operator::Equal || op == Operator::Unequal;
    const auto either = [&](Value::Type type) { return left.type == type || right.type == type; };
    if (equality && either(Value::Type::Boolean)) {
        const bool same = m_conversion.boolean(left) == m_conversion.boolean(right);
        return same == (op == Operator::Equal);
    }
    if (equality && !either(Value::Type::Number) && !either(Value::Type::Moment)) {
        const bool same = m_conversion.isSame(m_conversion.text(left), m_conversion.text(right));
        return same == (op == Operator::Equal);
    }
    if (!equality && left.type == Value::Type::Text && right.type == Value::Type::Text) {
        const auto one = dayFractionIn(left.text, m_conversion.offset());
        const auto other = dayFractionIn(right.text, m_conversion.offset());
        if (one && other)
            return compareAsNumbers(op, *one, *other);
    }
    return compareAsNumbers(op, m_conversion.number(left), m_conversion.number(right));
}

/// XPath 1.0, 3.4: a comparison with a node-set holds if it holds for one of its nodes.
bool Evaluator::compareNodes(Operator op, const Value &left, const Value &right)
{
    if (left.isNodes() && right.isNodes() && op == Operator::Equal) {
        QSet<QString> texts;
        for (const Node *node : right.nodes)
            texts.insert(node->stringValue());
        return spend(right.nodes.size()) &&
               std::any_of(left.nodes.begin(), left.nodes.end(), [&](const Node *node) {
                   const QString text = node->stringValue();
                   if (!isTimed(text) || texts.contains(text))
                       return spend(1) && texts.contains(text);
                   return spend(right.nodes.size()) &&
                          std::any_of(texts.begin(), texts.end(),
                                      [&](const QString &other) { return m_conversion.isSame(text, other); });
               });
    }
    const Value &nodes = left.isNodes() ? left : right;
    for (const Node *node : nodes.nodes) {
        if (!spend(1))
            return false;
        const Value one = Value::of(node->stringValue());
        const bool holds = left.isNodes() ? compare(op, one, right) : compare(op, left, one);
        if (holds)
            return true;
    }
    return false;
}

bool Evaluator::compare(Operator op, const Value &left, const Value &right)
{
    const bool withBoolean = left.type == Value::Type::Boolean || right.type == Value::Type::Boolean;
    if ((left.isNodes() || right.isNodes()) && !withBoolean)
        return compareNodes(op, left, right);
    if (!withBoolean)
        return compareSingle(op, left, right);
    return compareSingle(op, left.isNodes() ? Value::of(m_conversion.boolean(left)) : left,
                         right.isNodes() ? Value::of(m_conversion.boolean(right)) : right);
}

Value Evaluator::united(const Expression &expression, const Place &place)
{
    NodeSet all;
    for (const ExpressionPtr &operand : expression.operands) {
        const Value part = value(*operand, place);
        if (!part.isNodes())
            return failed("expression.type", u"only node-sets can be united"_s);
        all.insert(all.end(), part.nodes.begin(), part.nodes.end());
    }
    if (!spend(putInOrder(all)))
        return {};
    return Value::of(std::move(all));
}

} // namespace yizhan::forms
