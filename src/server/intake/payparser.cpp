// SPDX-License-Identifier: GPL-3.0-or-later
#include "payparser.h"

#include "paytext.h"
#include "sanitise.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Pay;
using catalogue::PayUnit;

constexpr double fenPerYuan = 100;
constexpr double largestSum = 1e9;         // yuan; beyond, a cell holds something else
constexpr double smallestByTheMonth = 100; // 计件 or 计时 beside a larger sum says how, not per what

qint64 toFen(double yuan)
{
    return std::llround(std::min(yuan, largestSum) * fenPerYuan);
}

/// Digits and nothing else, as most tables have them in 最低薪资 and 最高薪资.
bool isPlainSum(const QString &cell)
{
    constexpr qsizetype longest = 7;
    return !cell.isEmpty() && cell.size() <= longest &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

PayText plainSum(const QString &cell)
{
    PayText read;
    read.minimum = read.maximum = cell.toInt();
    read.found = true;
    return read;
}

/// A cell, read; what is wrong with it goes to `parsed`.
PayText readCell(const QString &cell, ParsedPay &parsed)
{
    const PayText read = isPlainSum(cell) ? plainSum(cell) : readPayText(tables::folded(cell));
    parsed.unreadable = parsed.unreadable || read.leftOver;
    parsed.negative = parsed.negative || read.negative;
    parsed.otherCurrency = parsed.otherCurrency || read.otherCurrency;
    parsed.unknownUnit = parsed.unknownUnit || read.otherUnit;
    parsed.severalUnits = parsed.severalUnits || read.severalUnits;
    parsed.weekly = parsed.weekly || read.otherUnit;
    if (parsed.pay.unit == PayUnit::NotStated || (read.found && read.ownUnit))
        parsed.pay.unit = read.unit; // 200元/天 under 月薪 is by the day
    return read;
}

PayUnitText readUnit(const QString &cell, ParsedPay &parsed)
{
    const QString text = tables::folded(cell);
    if (text.isEmpty() || text.contains(u"面议"_s) || text == "/"_L1 || text == "-"_L1 || text == u"无"_s)
        return {};
    PayUnitText unit = readPayUnit(text);
    parsed.pay.unit = unit.unit;
    parsed.unknownUnit = unit.unknown;
    parsed.weekly = text.contains(u'周') || text.contains("WEEK"_L1);
    parsed.otherCurrency = unit.otherCurrency;
    return unit;
}

/// 200元/天 under 月薪（千元） is in yuan.
bool isByTheDay(const PayText &read)
{
    constexpr double smallestOfADay = 20;
    return read.ownUnit && (read.unit == PayUnit::Day || read.unit == PayUnit::Hour) &&
           std::max(read.minimum, read.maximum) >= smallestOfADay;
}

/// The ends of the pay, in yuan: of two cells, or of one.
void takeCells(const PayCells &cells, double scale, ParsedPay &parsed)
{
    const PayText low = readCell(cells.minimum, parsed);
    const PayText high = readCell(cells.maximum, parsed);
    // 5000 under 千元 are yuan already, and 8千 under 万元 has its own scale.
    constexpr double largestInScale = 1'000;
    const auto scaled = [scale](double value, const PayText &read) {
        return value < largestInScale && !read.scaled && !isByTheDay(read) ? value * scale : value;
    };
    if (!low.found && !high.found) {
        const PayText both = readCell(cells.text, parsed);
        parsed.pay.minimum = toFen(scaled(both.minimum, both));
        parsed.pay.maximum = toFen(scaled(both.maximum, both));
        return;
    }
    parsed.pay.minimum = toFen(scaled(low.minimum, low));
    if (high.found)
        parsed.pay.maximum = toFen(scaled(std::max(high.maximum, high.minimum), high));
    else if (low.maximum != low.minimum)
        parsed.pay.maximum = toFen(scaled(low.maximum, low));
    if (!cells.text.isEmpty())
        parsed.unreadable = false; // 面议 beside a sum and the like: the ends are known
}

} // namespace

ParsedPay parsePay(const PayCells &cells)
{
    ParsedPay parsed;
    const PayUnitText unit = readUnit(cells.unit, parsed);
    takeCells(cells, unit.scale, parsed);
    catalogue::Pay &pay = parsed.pay;
    if (pay.minimum > 0 && pay.maximum > 0 && pay.minimum > pay.maximum) {
        std::swap(pay.minimum, pay.maximum);
        parsed.reversed = true;
    }
    if (pay.unit == PayUnit::NotStated && std::max(pay.minimum, pay.maximum) < toFen(smallestByTheMonth)) {
        pay.unit = unit.byPiece ? PayUnit::Piece : (unit.byHour ? PayUnit::Hour : PayUnit::NotStated);
    }
    if (parsed.otherCurrency || parsed.weekly) // neither can be compared with the others
        pay = {};
    if (!pay.stated())
        pay.unit = PayUnit::NotStated;
    return parsed;
}

PayVerdict judgePay(const Pay &pay, qint64 minimumMonthlyPay)
{
    // What is certainly a slip of the pen, in yuan: from, to.
    struct Bounds
    {
        qint64 least;
        qint64 most;
    };
    const auto boundsOf = [](PayUnit unit) -> Bounds {
        switch (unit) {
        case PayUnit::Month:
            return {500, 500'000};
        case PayUnit::Day:
            return {20, 20'000};
        case PayUnit::Hour:
            return {3, 5'000};
        case PayUnit::Piece:
            return {0, 100'000};
        case PayUnit::Year:
            return {6'000, 6'000'000};
        case PayUnit::NotStated:
            break;
        }
        return {0, 6'000'000};
    };
    if (!pay.stated())
        return PayVerdict::Fine;
    constexpr qint64 fen = 100;
    constexpr qint64 wideSpan = 5'000 * fen;
    const Bounds bounds = boundsOf(pay.unit);
    const qint64 upper = pay.maximum > 0 ? pay.maximum : pay.minimum;
    if (upper < bounds.least * fen || upper > bounds.most * fen)
        return PayVerdict::Impossible;
    if (pay.unit != PayUnit::Month)
        return PayVerdict::Fine;
    if ((pay.minimum > 0 ? pay.minimum : pay.maximum) < minimumMonthlyPay)
        return PayVerdict::BelowMinimum;
    return pay.minimum > 0 && pay.maximum - pay.minimum > wideSpan ? PayVerdict::WideSpan : PayVerdict::Fine;
}

} // namespace yizhan::intake
