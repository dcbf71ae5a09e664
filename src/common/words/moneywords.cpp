// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace yizhan::words {

using catalogue::Pay;
using catalogue::PayUnit;

namespace {

constexpr qint64 fenPerYuan = 100;
constexpr qint64 hundredYuan = 100 * fenPerYuan;
constexpr qint64 leastInThousands = 10 * hundredYuan;
constexpr qint64 millionYuan = 10'000 * hundredYuan;

QString digits(qint64 fen)
{
    const QLocale english(QLocale::English, QLocale::China);
    const qint64 rest = fen % fenPerYuan;
    if (rest == 0)
        return english.toString(fen / fenPerYuan);
    return english.toString(double(fen) / double(fenPerYuan), 'f', rest % 10 == 0 ? 1 : 2);
}

QString thousands(qint64 count)
{
    return QCoreApplication::translate("Facts", "%1 thousand", "amount of money: 4千").arg(count);
}

QString tenThousands(const QString &count)
{
    return QCoreApplication::translate("Facts", "%1 ten thousand", "amount of money: 1万").arg(count);
}

/// Whether the language counts money in 千 and 万.
bool countsInThousands()
{
    return thousands(1).contains(u'千');
}

/// Whether an amount is said in 千 or 万, which tells that it is money.
bool speaksForItself(const QString &amount)
{
    return amount.contains(u'千') || amount.contains(u'万') || amount.contains(u'萬');
}

/// Whole hundreds, below a million yuan. The last unit after a 千 is left out, as it is in speech: 6千5.
QString inWords(qint64 hundreds)
{
    constexpr qint64 perTenThousand = 100;
    constexpr int figures = 4; // 99.99万
    if (hundreds >= perTenThousand)
        return tenThousands(QString::number(double(hundreds) / double(perTenThousand), 'g', figures));
    const qint64 rest = hundreds % 10;
    return thousands(hundreds / 10) + (rest > 0 ? QString::number(rest) : QString());
}

QString withUnit(const QString &figure)
{
    return speaksForItself(figure)
               ? figure
               : QCoreApplication::translate("Facts", "¥%1", "amount of money").arg(figure);
}

/// Both ends in one way of writing: in 千 and 万 only where both can be.
QString range(qint64 low, qint64 high)
{
    QString from = figure(low);
    QString to = figure(high);
    if (speaksForItself(from) != speaksForItself(to)) {
        from = digits(low);
        to = digits(high);
    }
    return withUnit(QCoreApplication::translate("Facts", "%1–%2", "pay: from, to").arg(from, to));
}

QString toBeAgreed()
{
    return QCoreApplication::translate("Facts", "Pay not stated", "pay not stated");
}

PayUnit unitOf(const QString &name)
{
    return catalogue::valueOf(catalogue::payUnitCodes(), name.toUpper().toStdString())
        .value_or(PayUnit::NotStated);
}

} // namespace

QString figure(qint64 fen)
{
    if (fen <= 0)
        return {};
    const bool whole = fen >= leastInThousands && fen < millionYuan && fen % hundredYuan == 0;
    return whole && countsInThousands() ? inWords(fen / hundredYuan) : digits(fen);
}

QString money(qint64 fen)
{
    return fen > 0 ? withUnit(figure(fen)) : QString();
}

QString perUnit(PayUnit unit, const QString &amount)
{
    switch (unit) {
    case PayUnit::Month:
        return QCoreApplication::translate("Facts", "%1 a month", "pay").arg(amount);
    case PayUnit::Day:
        return QCoreApplication::translate("Facts", "%1 a day", "pay").arg(amount);
    case PayUnit::Hour:
        return QCoreApplication::translate("Facts", "%1 an hour", "pay").arg(amount);
    case PayUnit::Piece:
        return QCoreApplication::translate("Facts", "%1 a piece", "pay").arg(amount);
    case PayUnit::Year:
        return QCoreApplication::translate("Facts", "%1 a year", "pay").arg(amount);
    case PayUnit::NotStated:
        break;
    }
    return amount;
}

QString payWords(const Pay &pay)
{
    if (!pay.stated())
        return toBeAgreed();
    const bool ranges = pay.minimum > 0 && pay.maximum > pay.minimum;
    return perUnit(pay.unit, ranges ? range(pay.minimum, pay.maximum)
                                    : money(pay.minimum > 0 ? pay.minimum : pay.maximum));
}

QString payBandWords(const QString &code)
{
    const QString name = code.section(u':', 0, 0);
    const PayUnit unit = unitOf(name);
    if (unit == PayUnit::Piece)
        return QCoreApplication::translate("Facts", "Paid by the piece", "band of pay");
    if (unit == PayUnit::NotStated)
        return toBeAgreed();
    const QString ends = code.section(u':', 1);
    const qint64 low = ends.section(u'-', 0, 0).toLongLong() * fenPerYuan;
    const qint64 high = ends.section(u'-', 1).toLongLong() * fenPerYuan;
    const QString amount =
        low > 0 && high > 0 ? range(low, high)
        : low > 0 ? QCoreApplication::translate("Facts", "%1 and more", "band of pay").arg(money(low))
                  : QCoreApplication::translate("Facts", "less than %1", "band of pay").arg(money(high));
    return perUnit(unit, amount);
}

QString feeWords(qint64 fen)
{
    if (fen < 0)
        return {};
    return fen == 0 ? QCoreApplication::translate("Facts", "Free", "price of a course")
                    : QCoreApplication::translate("Facts", "¥%1", "amount of money").arg(digits(fen));
}

} // namespace yizhan::words
