// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"
#include "xmlnode.h"

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;

Value yes(Evaluator &, const Expression &, const Place &)
{
    return Value::of(true);
}

Value no(Evaluator &, const Expression &, const Place &)
{
    return Value::of(false);
}

Value boolean(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(of.conversion().boolean(of.argument(call, 0, place)));
}

Value negation(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(!of.conversion().boolean(of.argument(call, 0, place)));
}

Value booleanFromString(Evaluator &of, const Expression &call, const Place &place)
{
    const QString text = of.textArgument(call, 0, place);
    return Value::of(text == "true"_L1 || text == "1"_L1);
}

/// Only the arm that is chosen is evaluated.
Value choice(Evaluator &of, const Expression &call, const Place &place)
{
    const bool first = of.conversion().boolean(of.argument(call, 0, place));
    return of.argument(call, first ? 1 : 2, place);
}

/// The first argument that is not blank, else the last.
Value coalesce(Evaluator &of, const Expression &call, const Place &place)
{
    Value value;
    for (std::size_t i = 0; i < call.operands.size(); ++i) {
        value = of.argument(call, i, place);
        if (!of.conversion().text(value).isEmpty())
            break;
    }
    return value.isNodes() ? Value::of(of.conversion().text(value)) : value;
}

/// What the node holds already, else the argument: computed once, it stays.
Value once(Evaluator &of, const Expression &call, const Place &)
{
    const Node *node = of.origin();
    if (node != nullptr && node->kind != NodeKind::Document) {
        const QString text = node->relevant ? node->stringValue() : node->text;
        if (!text.isEmpty())
            return Value::of(text);
    }
    return Value::of(of.textArgument(call, 0, {node, 1, 1}));
}

bool isWithin(double number, double least, double most)
{
    return (least < 0 || number >= least) && (most < 0 || number <= most);
}

/// How many of the arguments from the third on are true; each node of a node-set counts for itself.
Value checklist(Evaluator &of, const Expression &call, const Place &place)
{
    double count = 0;
    for (std::size_t i = 2; i < call.operands.size(); ++i) {
        const Value value = of.argument(call, i, place);
        if (!value.isNodes()) {
            count += of.conversion().boolean(value) ? 1 : 0;
            continue;
        }
        for (const QString &text : of.textsOf(value))
            count += text.isEmpty() ? 0 : 1;
    }
    return Value::of(isWithin(count, of.numberArgument(call, 0, place), of.numberArgument(call, 1, place)));
}

Value weightedChecklist(Evaluator &of, const Expression &call, const Place &place)
{
    double weight = 0;
    for (std::size_t i = 2; i + 1 < call.operands.size(); i += 2) {
        const Value value = of.argument(call, i, place);
        const Value weighs = of.argument(call, i + 1, place);
        if (!value.isNodes()) {
            weight += of.conversion().boolean(value) ? of.conversion().number(weighs) : 0;
            continue;
        }
        const QStringList texts = of.textsOf(value);
        const QStringList weights = of.textsOf(weighs);
        for (qsizetype at = 0; at < texts.size() && !weights.isEmpty(); ++at) {
            if (!texts.at(at).isEmpty())
                weight += of.conversion().number(weights.at(std::min(at, weights.size() - 1)));
        }
    }
    return Value::of(isWithin(weight, of.numberArgument(call, 0, place), of.numberArgument(call, 1, place)));
}

constexpr Function functions[] = {
    {"true"_L1, 0, 0, yes},
    {"false"_L1, 0, 0, no},
    {"boolean"_L1, 1, 1, boolean},
    {"not"_L1, 1, 1, negation},
    {"boolean-from-string"_L1, 1, 1, booleanFromString},
    {"if"_L1, 3, 3, choice},
    {"coalesce"_L1, 1, -1, coalesce},
    {"once"_L1, 1, 1, once},
    {"checklist"_L1, 2, -1, checklist},
    {"weighted-checklist"_L1, 2, -1, weightedChecklist},
};

} // namespace

std::span<const Function> logicFunctions()
{
    return functions;
}

} // namespace yizhan::forms
