// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"
#include "xpathnumbers.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

Moment nowIn(const Evaluator &of)
{
    return momentOf(of.world().now(), of.conversion().offset());
}

Value today(Evaluator &of, const Expression &, const Place &)
{
    return Value::of(*momentOf(nowIn(of).days(), false));
}

Value now(Evaluator &of, const Expression &, const Place &)
{
    return Value::of(nowIn(of));
}

/// The day of a date, a moment or a number of days; a text that is none stays what it is in comparisons and
/// is empty as text.
Value date(Evaluator &of, const Expression &call, const Place &place)
{
    const std::optional<Moment> moment = of.conversion().moment(of.argument(call, 0, place));
    return moment ? Value::of(*momentOf(moment->days(), false)) : Value::of(QString());
}

Value dateTime(Evaluator &of, const Expression &call, const Place &place)
{
    std::optional<Moment> moment = of.conversion().moment(of.argument(call, 0, place));
    if (!moment)
        return Value::of(QString());
    moment->hasTime = true;
    return Value::of(*moment);
}

Value formatDate(Evaluator &of, const Expression &call, const Place &place)
{
    const std::optional<Moment> moment = of.conversion().moment(of.argument(call, 0, place));
    return Value::of(moment ? formatted(*moment, of.textArgument(call, 1, place)) : QString());
}

/// Days since 1970 in UTC of what is written; a day that was computed is a whole number of days.
Value decimalDateTime(Evaluator &of, const Expression &call, const Place &place)
{
    Value value = of.argument(call, 0, place);
    if (value.type == Value::Type::Number)
        return value;
    const std::optional<Moment> moment = of.conversion().moment(value);
    if (!moment)
        return Value::of(nothing);
    if (value.type == Value::Type::Moment && !moment->hasTime)
        return Value::of(moment->days());
    return Value::of(moment->days() - of.conversion().offset() / 86'400.0);
}

/// The fraction of the local day.
Value decimalTime(Evaluator &of, const Expression &call, const Place &place)
{
    const std::optional<double> time =
        dayFractionIn(of.textArgument(call, 0, place), of.conversion().offset());
    return Value::of(time.value_or(nothing));
}

constexpr Function functions[] = {
    {"today"_L1, 0, 0, today},
    {"now"_L1, 0, 0, now},
    {"date"_L1, 1, 1, date},
    {"date-time"_L1, 1, 1, dateTime},
    {"format-date"_L1, 2, 2, formatDate},
    {"format-date-time"_L1, 2, 2, formatDate},
    {"decimal-date-time"_L1, 1, 1, decimalDateTime},
    {"decimal-time"_L1, 1, 1, decimalTime},
};

} // namespace

std::span<const Function> dateFunctions()
{
    return functions;
}

} // namespace yizhan::forms
