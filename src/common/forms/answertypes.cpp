// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsession.h"
#include "xpathnumbers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

bool isInteger(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPoint(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() < 2 || parts.size() > 4)
        return false;
    for (const QString &part : parts) {
        bool ok = false;
        (void)part.toDouble(&ok);
        if (!ok)
            return false;
    }
    return std::abs(parts.at(0).toDouble()) <= 90 && std::abs(parts.at(1).toDouble()) <= 180;
}

bool isTrace(const QString &text)
{
    const QStringList points = text.split(u';', Qt::SkipEmptyParts);
    return std::all_of(points.begin(), points.end(),
                       [](const QString &point) { return point.trimmed().isEmpty() || isPoint(point); });
}

} // namespace

QString canonical(const QString &value, DataType type)
{
    const QString trimmed = value.trimmed();
    if (type == DataType::Int && isInteger(trimmed)) {
        const bool negative = trimmed.startsWith(u'-');
        QString digits = negative || trimmed.startsWith(u'+') ? trimmed.mid(1) : trimmed;
        while (digits.size() > 1 && digits.startsWith(u'0'))
            digits.remove(0, 1);
        return negative && digits != "0"_L1 ? QString(u'-' + digits) : digits;
    }
    if (type == DataType::Decimal) {
        const double number = numberIn(trimmed);
        if (!std::isfinite(number))
            return value;
        const QString text = numberText(number);
        return text.contains(u'.') ? text : QString(text + u".0"_s);
    }
    return value;
}

bool isOfType(const QString &value, DataType type)
{
    if (value.isEmpty())
        return true;
    switch (type) {
    case DataType::Int:
        return isInteger(value.trimmed());
    case DataType::Decimal:
        return std::isfinite(numberIn(value));
    case DataType::Boolean:
        return value == "true"_L1 || value == "false"_L1 || value == "1"_L1 || value == "0"_L1;
    case DataType::Date:
    case DataType::DateTime:
        return momentIn(value, 0).has_value();
    case DataType::Time:
        return dayTimeIn(value, 0).has_value();
    case DataType::Geopoint:
        return isPoint(value);
    case DataType::Geotrace:
    case DataType::Geoshape:
        return isTrace(value);
    default:
        return true;
    }
}

} // namespace yizhan::forms
