// SPDX-License-Identifier: GPL-3.0-or-later
#include "payparser.h"

#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace yizhan::intake {

namespace {

using catalogue::Pay;
using catalogue::PayUnit;
using catalogue::PhraseFinder;

constexpr double fenPerYuan = 100;
constexpr double largestSum = 1e9; // yuan; beyond, a cell holds something else

// In folded text. "月" alone would find 12月; so only what stands behind a stroke, 每 or 元, or with 薪.
constexpr PhraseFinder::WordList unitWords[] = {
    {u"/月 元/月 每月 月薪 月工资 一个月 个月 元月 MONTH /MON /人/月 包月", static_cast<int>(PayUnit::Month)},
    {u"/天 /日 每天 每日 日薪 日工资 一天 元天 元日 DAY 日结 /工日 天薪", static_cast<int>(PayUnit::Day)},
    {u"/时 /小时 每小时 每时 时薪 一小时 元时 元小时 HOUR /H 小时工资 /钟头 /课时 /工时",
     static_cast<int>(PayUnit::Hour)},
    {u"/件 /个 /单 /张 /套 /条 /双 每件 每单 每个 计件 PIECE 元件", static_cast<int>(PayUnit::Piece)},
    {u"/年 每年 年薪 一年 元年 YEAR ANNUAL", static_cast<int>(PayUnit::Year)},
};

constexpr PhraseFinder::WordList bareUnits[] = {
    {u"月", static_cast<int>(PayUnit::Month)},  {u"天 日", static_cast<int>(PayUnit::Day)},
    {u"时 H", static_cast<int>(PayUnit::Hour)}, {u"件 个 单 张 套 条 双", static_cast<int>(PayUnit::Piece)},
    {u"年", static_cast<int>(PayUnit::Year)},
};

constexpr PhraseFinder::WordList openWords[] = {{u"面议 面谈 详谈 待定 协商 不限 保密 面试", 0}};

PayUnit firstUnit(const PhraseFinder &finder, QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto hit = finder.at(text, at);
        if (hit.length > 0)
            return static_cast<PayUnit>(hit.value);
    }
    return PayUnit::NotStated;
}

PayUnit unitInText(QStringView text)
{
    static const PhraseFinder finder(unitWords);
    return firstUnit(finder, text);
}

/// The unit cell holds a unit and nothing else, so a bare 月 counts.
PayUnit unitOfCell(QStringView text)
{
    static const PhraseFinder finder(bareUnits);
    const PayUnit unit = unitInText(text);
    return unit != PayUnit::NotStated ? unit : firstUnit(finder, text);
}

bool saysNothing(QStringView text)
{
    static const PhraseFinder finder(openWords);
    return finder.anyIn(text);
}

std::optional<int> chineseDigit(QChar character)
{
    const qsizetype value = QStringView(u"零一二三四五六七八九").indexOf(character);
    if (value > 0)
        return static_cast<int>(value);
    return character == u'两' ? std::optional(2) : std::nullopt;
}

double multiplierOf(QChar character)
{
    switch (character.unicode()) {
    case u'百':
        return 100;
    case u'千':
    case u'K':
        return 1000;
    case u'万':
    case u'W':
        return 10000;
    default:
        return 1;
    }
}

/// Walks over folded text and picks the sums out of it.
class SumScanner
{
public:
    explicit SumScanner(QStringView text) : m_text(text) {}

    struct Sum
    {
        double value = 0;
        double multiplier = 1;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    std::optional<Sum> next()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
                return number();
            const auto digit = chineseDigit(m_text[m_at]);
            if (digit && m_at + 1 < m_text.size() && multiplierOf(m_text[m_at + 1]) > 1) {
                Sum sum{double(*digit), multiplierOf(m_text[m_at + 1]), m_at, m_at + 2};
                m_at = sum.end;
                return sum;
            }
            ++m_at;
        }
        return std::nullopt;
    }

private:
    Sum number()
    {
        Sum sum;
        sum.begin = m_at;
        double scale = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text[m_at];
            const bool digitNext = m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit();
            if (character >= u'0' && character <= u'9') {
                const int digit = character.unicode() - u'0';
                if (scale > 0) {
                    sum.value += digit * scale;
                    scale /= 10;
                } else {
                    sum.value = std::min(sum.value * 10 + digit, largestSum * 10);
                }
            } else if (character == u'.' && scale == 0 && digitNext) {
                scale = 0.1;
            } else if (character != u',' || !digitNext || scale > 0) {
                break;
            }
        }
        if (m_at < m_text.size() && multiplierOf(m_text[m_at]) > 1)
            sum.multiplier = multiplierOf(m_text[m_at++]);
        sum.end = m_at;
        return sum;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// Whether what stands between two sums makes a range of them: "元-", "~", "到", "/月至".
bool joinsRange(QStringView between)
{
    if (between.size() > 6)
        return false;
    constexpr QStringView joints = u"-~—–−至到～";
    bool joint = false;
    for (const QChar character : between) {
        if (joints.contains(character))
            joint = true;
        else if (!QStringView(u"元块￥¥/月天日时小RMB").contains(character))
            return false;
    }
    return joint;
}

bool isOpenUpwards(QStringView rest)
{
    return rest.startsWith(u'+') || rest.startsWith(u"以上") || rest.startsWith(u"元以上") ||
           rest.startsWith(u'起') || rest.startsWith(u"元起") || rest.startsWith(u"元+") ||
           rest.startsWith(u"元/月+") || rest.startsWith(u"元/月以上") || rest.startsWith(u"元/月起") ||
           rest.startsWith(u"/月+");
}

bool isOpenDownwards(QStringView before, QStringView rest)
{
    return rest.startsWith(u"以下") || rest.startsWith(u"以内") || rest.startsWith(u"元以下") ||
           rest.startsWith(u"元以内") || before.endsWith(u"最高") || before.endsWith(u"不超过") ||
           before.endsWith(u"封顶");
}

qint64 toFen(double yuan)
{
    return std::llround(std::min(yuan, largestSum) * fenPerYuan);
}

struct Ends
{
    qint64 minimum = 0;
    qint64 maximum = 0;
    bool found = false;
    bool negative = false;
};

/// The first sum or range of a text.
Ends endsOf(const QString &text)
{
    SumScanner scanner(text);
    const auto first = scanner.next();
    if (!first)
        return {};
    const QStringView whole(text);
    const QStringView before = whole.first(first->begin);
    Ends ends;
    ends.found = true;
    ends.negative = before.endsWith(u'-') && before.size() == 1;
    const auto second = scanner.next();
    if (second && joinsRange(whole.sliced(first->end, second->begin - first->end))) {
        // 0.8-1.2万, 4-5千: the factor stands once, behind the second
        const double factor = first->multiplier == 1 && first->value < second->value * second->multiplier &&
                                      second->multiplier > 1 && first->value < 1000
                                  ? second->multiplier
                                  : first->multiplier;
        ends.minimum = toFen(first->value * factor);
        ends.maximum = toFen(second->value * second->multiplier);
        return ends;
    }
    const qint64 sum = toFen(first->value * first->multiplier);
    const QStringView rest = whole.sliced(first->end);
    ends.minimum = isOpenDownwards(before, rest) ? 0 : sum;
    ends.maximum = isOpenUpwards(rest) ? 0 : sum;
    return ends;
}

/// A cell of one end: a sum, or by mistake both.
Ends readCell(const QString &cell, ParsedPay &parsed)
{
    const QString text = tables::folded(cell);
    if (text.isEmpty())
        return {};
    const Ends ends = endsOf(text);
    parsed.unreadable = parsed.unreadable || (!ends.found && !saysNothing(text));
    parsed.negative = parsed.negative || ends.negative;
    if (parsed.pay.unit == PayUnit::NotStated)
        parsed.pay.unit = unitInText(text);
    return ends;
}

} // namespace

ParsedPay parsePay(const PayCells &cells)
{
    ParsedPay parsed;
    const QString unit = tables::folded(cells.unit);
    if (!unit.isEmpty()) {
        parsed.pay.unit = unitOfCell(unit);
        parsed.unknownUnit = parsed.pay.unit == PayUnit::NotStated && !saysNothing(unit);
    }
    const Ends low = readCell(cells.minimum, parsed);
    const Ends high = readCell(cells.maximum, parsed);
    if (low.found || high.found) {
        parsed.pay.minimum = low.minimum;
        parsed.pay.maximum = high.found ? high.maximum : (low.maximum != low.minimum ? low.maximum : 0);
    } else {
        const Ends both = readCell(cells.text, parsed);
        parsed.pay.minimum = both.minimum;
        parsed.pay.maximum = both.maximum;
    }
    if (parsed.pay.minimum > 0 && parsed.pay.maximum > 0 && parsed.pay.minimum > parsed.pay.maximum) {
        std::swap(parsed.pay.minimum, parsed.pay.maximum);
        parsed.reversed = true;
    }
    if (!parsed.pay.stated())
        parsed.pay.unit = PayUnit::NotStated;
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
