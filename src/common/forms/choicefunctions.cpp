// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;

QStringList valuesIn(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

Value selected(Evaluator &of, const Expression &call, const Place &place)
{
    const QString wanted = of.textArgument(call, 1, place).trimmed();
    return Value::of(valuesIn(of.textArgument(call, 0, place)).contains(wanted));
}

Value countSelected(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(static_cast<double>(valuesIn(of.textArgument(call, 0, place)).size()));
}

Value selectedAt(Evaluator &of, const Expression &call, const Place &place)
{
    const QStringList values = valuesIn(of.textArgument(call, 0, place));
    const double index = of.numberArgument(call, 1, place);
    if (!(index >= 0) || index >= static_cast<double>(values.size()))
        return Value::of(QString());
    return Value::of(values.at(static_cast<qsizetype>(index)));
}

Value choiceName(Evaluator &of, const Expression &call, const Place &place)
{
    const QString value = of.textArgument(call, 0, place);
    return Value::of(of.world().choiceName(value, of.textArgument(call, 1, place).trimmed(), of.origin()));
}

Value translation(Evaluator &of, const Expression &call, const Place &place)
{
    return Value::of(of.world().translation(of.textArgument(call, 0, place), of.origin()));
}

constexpr Function functions[] = {
    {"selected"_L1, 2, 2, selected},      {"count-selected"_L1, 1, 1, countSelected},
    {"selected-at"_L1, 2, 2, selectedAt}, {"jr:choice-name"_L1, 2, 2, choiceName},
    {"jr:itext"_L1, 1, 1, translation},
};

} // namespace

std::span<const Function> choiceFunctions()
{
    return functions;
}

} // namespace yizhan::forms
