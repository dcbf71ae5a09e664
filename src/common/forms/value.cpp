// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include "xmlnode.h"
#include "xpathnumbers.h"

#include <cmath>

namespace yizhan::forms {

Value Value::of(QString text)
{
    Value value;
    value.text = std::move(text);
    return value;
}

Value Value::of(double number)
{
    Value value;
    value.type = Type::Number;
    value.number = number;
    return value;
}

Value Value::of(bool boolean)
{
    Value value;
    value.type = Type::Boolean;
    value.boolean = boolean;
    return value;
}

Value Value::of(const Moment &moment)
{
    Value value;
    value.type = Type::Moment;
    value.moment = moment;
    return value;
}

Value Value::of(NodeSet nodes)
{
    Value value;
    value.type = Type::Nodes;
    value.nodes = std::move(nodes);
    return value;
}

QString Conversion::text(const Value &value) const
{
    switch (value.type) {
    case Value::Type::Number:
        return numberText(value.number);
    case Value::Type::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Type::Moment:
        return momentText(value.moment, m_offset);
    case Value::Type::Nodes:
        return value.nodes.empty() ? QString() : value.nodes.front()->stringValue();
    case Value::Type::Text:
        break;
    }
    return value.text;
}

bool Conversion::boolean(const Value &value) const
{
    switch (value.type) {
    case Value::Type::Number:
        return value.number != 0 && !std::isnan(value.number);
    case Value::Type::Boolean:
        return value.boolean;
    case Value::Type::Moment:
        return true;
    case Value::Type::Nodes:
        return !value.nodes.empty();
    case Value::Type::Text:
        break;
    }
    return !value.text.isEmpty();
}

double Conversion::number(const Value &value) const
{
    switch (value.type) {
    case Value::Type::Number:
        return value.number;
    case Value::Type::Boolean:
        return value.boolean ? 1 : 0;
    case Value::Type::Moment:
        return value.moment.days();
    default:
        return number(text(value));
    }
}

double Conversion::number(const QString &text) const
{
    const double plain = numberIn(text);
    if (!std::isnan(plain) || text.size() < 10)
        return plain;
    const std::optional<Moment> moment = momentIn(text, m_offset);
    return moment ? moment->days() : plain;
}

double Conversion::explicitNumber(const Value &value) const
{
    const double plain = number(value);
    if (value.type != Value::Type::Text && value.type != Value::Type::Nodes)
        return plain;
    const std::optional<Moment> moment = momentIn(text(value), m_offset);
    return moment && moment->hasTime ? plain - m_offset / 86'400.0 : plain;
}

std::optional<Moment> Conversion::moment(const Value &value) const
{
    if (value.type == Value::Type::Moment)
        return value.moment;
    if (value.type == Value::Type::Boolean)
        return {};
    if (value.type == Value::Type::Number)
        return momentOf(value.number, value.number != std::floor(value.number));
    const QString words = text(value);
    if (const std::optional<Moment> moment = momentIn(words, m_offset))
        return moment;
    const double days = numberIn(words);
    return momentOf(days, days != std::floor(days));
}

bool Conversion::isSame(const QString &left, const QString &right) const
{
    if (left == right)
        return true;
    if (!isTimed(left) || !isTimed(right))
        return false;
    const auto one = dayFractionIn(left, m_offset);
    const auto other = dayFractionIn(right, m_offset);
    if (one || other)
        return one == other;
    const auto first = momentIn(left, m_offset);
    const auto second = momentIn(right, m_offset);
    return first && second && first->hasTime && second->hasTime && first->ms == second->ms;
}

} // namespace yizhan::forms
