// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"
#include "random.h"
#include "xmlnode.h"
#include "xpathnumbers.h"

#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

Value number(Evaluator &of, const Expression &call, const Place &place)
{
    if (call.operands.empty())
        return Value::of(
            of.conversion().number(place.node == nullptr ? QString() : place.node->stringValue()));
    return Value::of(of.conversion().explicitNumber(of.argument(call, 0, place)));
}

Value integer(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(std::trunc(of.numberArgument(call, 0, place)) + 0.0);
}

Value rounded(Evaluator &of, const Expression &call, const Place &place)
{
    const double value = of.numberArgument(call, 0, place);
    const double places = call.operands.size() < 2 ? 0 : of.numberArgument(call, 1, place);
    if (std::isnan(places))
        return Value::of(nothing);
    return Value::of(roundedDecimal(value, static_cast<int>(std::clamp(std::trunc(places), -400.0, 400.0))));
}

/// The members of all arguments that are not blank; nothing where one is no number.
std::optional<std::vector<double>> members(Evaluator &of, const Expression &call, const Place &place)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < call.operands.size(); ++i) {
        const Value value = of.argument(call, i, place);
        if (!value.isNodes() && value.type != Value::Type::Text) {
            numbers.push_back(of.conversion().number(value));
            continue;
        }
        for (const QString &text : of.textsOf(value)) {
            if (!text.trimmed().isEmpty())
                numbers.push_back(of.conversion().number(text));
        }
    }
    for (const double each : numbers) {
        if (std::isnan(each))
            return {};
    }
    return numbers;
}

Value sum(Evaluator &of, const Expression &call, const Place &place)
{
    const Value nodes = of.argument(call, 0, place);
    if (!nodes.isNodes())
        return of.failed("expression.type", u"sum() takes a node-set"_s);
    double total = 0;
    for (const Node *node : nodes.nodes) {
        const QString text = node->stringValue();
        if (!text.trimmed().isEmpty())
            total += of.conversion().number(text);
    }
    return Value::of(total);
}

Value least(Evaluator &of, const Expression &call, const Place &place)
{
    const auto all = members(of, call, place);
    return Value::of(!all || all->empty() ? nothing : *std::min_element(all->begin(), all->end()));
}

Value greatest(Evaluator &of, const Expression &call, const Place &place)
{
    const auto all = members(of, call, place);
    return Value::of(!all || all->empty() ? nothing : *std::max_element(all->begin(), all->end()));
}

Value random(Evaluator &of, const Expression &, const Place &)
{
    constexpr double unit = 1.0 / 9007199254740992.0; // 2^-53
    return Value::of(static_cast<double>(of.world().random().next() >> 11) * unit);
}

Value power(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(std::pow(of.numberArgument(call, 0, place), of.numberArgument(call, 1, place)));
}

Value arcTangent2(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(std::atan2(of.numberArgument(call, 0, place), of.numberArgument(call, 1, place)));
}

Value pi(Evaluator &, const Expression &, const Place &)
{
    return Value::of(std::numbers::pi);
}

using Plain = double (*)(double);

template <Plain plain>
Value applied(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(plain(of.numberArgument(call, 0, place)) + 0.0);
}

double tenTo(double x)
{
    return std::pow(10.0, x);
}

constexpr Function functions[] = {
    {"number"_L1, 0, 1, number},
    {"int"_L1, 1, 1, integer},
    {"round"_L1, 1, 2, rounded},
    {"floor"_L1, 1, 1, applied<std::floor>},
    {"ceiling"_L1, 1, 1, applied<std::ceil>},
    {"abs"_L1, 1, 1, applied<std::fabs>},
    {"sum"_L1, 1, 1, sum},
    {"min"_L1, 1, -1, least},
    {"max"_L1, 1, -1, greatest},
    {"random"_L1, 0, 0, random},
    {"pow"_L1, 2, 2, power},
};

constexpr Function angles[] = {
    {"sin"_L1, 1, 1, applied<std::sin>},
    {"cos"_L1, 1, 1, applied<std::cos>},
    {"tan"_L1, 1, 1, applied<std::tan>},
    {"asin"_L1, 1, 1, applied<std::asin>},
    {"acos"_L1, 1, 1, applied<std::acos>},
    {"atan"_L1, 1, 1, applied<std::atan>},
    {"atan2"_L1, 2, 2, arcTangent2},
    {"log"_L1, 1, 1, applied<std::log>},
    {"log10"_L1, 1, 1, applied<std::log10>},
    {"exp"_L1, 1, 1, applied<std::exp>},
    {"exp10"_L1, 1, 1, applied<tenTo>},
    {"sqrt"_L1, 1, 1, applied<std::sqrt>},
    {"pi"_L1, 0, 0, pi},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

std::span<const Function> trigonometricFunctions()
{
    return angles;
}

} // namespace yizhan::forms
