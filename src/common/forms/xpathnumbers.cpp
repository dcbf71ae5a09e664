// SPDX-License-Identifier: GPL-3.0-or-later
#include "xpathnumbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace yizhan::forms {

namespace {

bool isXPathNumber(QStringView text)
{
    if (text.startsWith(QLatin1Char('-')))
        text = text.mid(1);
    qsizetype digits = 0;
    qsizetype points = 0;
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            ++digits;
        else if (c == QLatin1Char('.'))
            ++points;
        else
            return false;
    }
    return digits > 0 && points <= 1;
}

/// Adds one to the last of some decimal digits.
QString increased(QString digits)
{
    qsizetype at = digits.size() - 1;
    while (at >= 0 && digits.at(at) == QLatin1Char('9'))
        digits[at--] = QLatin1Char('0');
    if (at < 0)
        return QLatin1Char('1') + digits;
    digits[at] = QChar(digits.at(at).unicode() + 1);
    return digits;
}

} // namespace

QString numberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == 0)
        return QStringLiteral("0");
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

double numberIn(QStringView text)
{
    text = text.trimmed();
    if (!isXPathNumber(text))
        return std::numeric_limits<double>::quiet_NaN();
    return text.toDouble();
}

double roundedDecimal(double number, int places)
{
    if (!std::isfinite(number) || number == 0)
        return number == 0 ? 0 : number;
    places = std::clamp(places, -400, 400);
    const bool negative = number < 0;
    QString digits = numberText(std::abs(number));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype fraction = point < 0 ? 0 : digits.size() - point - 1;
    digits.remove(QLatin1Char('.'));
    const qsizetype dropped = fraction - places; // so many of the last digits go
    if (dropped <= 0)
        return number;
    digits = digits.rightJustified(dropped + 1, QLatin1Char('0'));
    const QString tail = digits.right(dropped);
    QString kept = digits.chopped(dropped);
    const QString half = QLatin1Char('5') + QString(dropped - 1, QLatin1Char('0'));
    if (tail > half || (tail == half && !negative))
        kept = increased(kept);
    kept += QLatin1Char('e') + QString::number(-places);
    const double rounded = kept.toDouble();
    return negative && rounded != 0 ? -rounded : rounded;
}

} // namespace yizhan::forms
