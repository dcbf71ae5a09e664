// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerals.h"

#include <algorithm>
#include <cmath>

namespace yizhan::tables {

namespace {

constexpr double largest = 1e12;
constexpr qsizetype mostNumerals = 64;
constexpr double noDigit = -1;

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

double chineseDigit(QChar character)
{
    if (character == u'两')
        return 2;
    if (character == u'〇')
        return 0;
    const qsizetype value = QStringView(u"零一二三四五六七八九").indexOf(character);
    return value < 0 ? noDigit : static_cast<double>(value);
}

double chineseScale(QChar character)
{
    switch (character.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1'000;
    case u'万':
        return 10'000;
    default:
        return 1;
    }
}

/// The scale behind digits; letters only where no other letter follows (5KM is none).
double scaleAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 1;
    const QChar character = text[at];
    const bool alone = at + 1 >= text.size() || !(text[at + 1] >= u'A' && text[at + 1] <= u'Z');
    if (character == u'K' && alone)
        return 1'000;
    if (character == u'W' && alone)
        return 10'000;
    return character == u'十' ? 1 : chineseScale(character);
}

/// Digits, the separators of thousands and one decimal point, from `at`, which moves behind them.
Numeral plainNumber(QStringView text, qsizetype &at)
{
    Numeral number;
    number.begin = at;
    qsizetype digits = 0;
    for (;; ++at) {
        if (isDigit(text, at)) {
            number.value = std::min(number.value * 10 + (text[at].unicode() - u'0'), largest);
            ++digits;
            continue;
        }
        const bool thousands = at < text.size() && text[at] == u',' && digits > 0 && digits <= 3 &&
                               isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) &&
                               !isDigit(text, at + 4);
        if (!thousands)
            break;
        digits = 0; // three digits follow; then perhaps another separator
    }
    if (at < text.size() && text[at] == u'.' && isDigit(text, at + 1)) {
        double step = 0.1;
        for (++at; isDigit(text, at); ++at, step /= 10) {
            number.value += step * (text[at].unicode() - u'0');
            number.whole = number.whole && text[at] == u'0';
        }
    }
    return number;
}

/// What stands behind a scale: 1万2 is 12,000, 3千5 is 3,500, 1万2千 and 1万2500 as well.
void takeRest(Numeral &number, QStringView text, qsizetype &at)
{
    qsizetype end = at;
    double rest = 0;
    qsizetype digits = 0;
    for (; isDigit(text, end) && digits < 5; ++end, ++digits)
        rest = rest * 10 + (text[end].unicode() - u'0');
    if (digits == 0 && end < text.size() && chineseDigit(text[end]) > 0) {
        rest = chineseDigit(text[end++]);
        digits = 1;
    }
    if (digits == 0 || isDigit(text, end) || (end < text.size() && text[end] == u'.'))
        return;
    const double below = scaleAt(text, end);
    if (below > 1 && below < number.scale && digits == 1) {
        number.value += rest * below;
        at = end + 1;
    } else if (below == 1 && digits == 1) {
        number.value += rest * number.scale / 10;
        at = end;
    } else if (below == 1 && rest < number.scale) {
        number.value += rest;
        at = end;
    }
}

Numeral arabic(QStringView text, qsizetype &at)
{
    Numeral number = plainNumber(text, at);
    number.scale = scaleAt(text, at);
    if (number.scale > 1) {
        number.value = std::min(number.value * number.scale, largest);
        number.value = std::round(number.value * 10'000) / 10'000;
        ++at;
        takeRest(number, text, at);
    }
    number.end = at;
    return number;
}

/// 二〇二七: digits one after the other.
bool isDigitSequence(QStringView run)
{
    return run.size() > 1 &&
           std::all_of(run.begin(), run.end(), [](QChar c) { return chineseScale(c) == 1; });
}

double valueOfSequence(QStringView run)
{
    double value = 0;
    for (const QChar character : run)
        value = std::min(value * 10 + chineseDigit(character), largest);
    return value;
}

double valueOfChinese(QStringView run, double &lastScale)
{
    double total = 0;   // 万 and above
    double section = 0; // below 万
    double digit = noDigit;
    bool zero = false; // 一千零五: the digit is not shortened
    for (const QChar character : run) {
        const double scale = chineseScale(character);
        if (scale == 1) {
            zero = zero || chineseDigit(character) == 0;
            digit = chineseDigit(character);
            continue;
        }
        lastScale = scale;
        zero = false;
        if (scale == 10'000) {
            total += (section + std::max(digit, 0.0)) * scale;
            section = 0;
        } else {
            section += (digit < 0 ? 1 : digit) * scale;
        }
        digit = noDigit;
    }
    if (digit > 0) // 两千五 is 2,500, 十五 is 15
        section += zero || lastScale <= 10 ? digit : digit * lastScale / 10;
    return std::min(total + section, largest);
}

bool isChineseNumeral(QChar character)
{
    return chineseDigit(character) >= 0 || chineseScale(character) > 1;
}

bool isPlainDigit(QStringView run, qsizetype at)
{
    return at >= 0 && at < run.size() && chineseDigit(run[at]) >= 0;
}

/// Where two digits stand side by side, and no third beside them: 三五, 一二十, 一百五|一天; -1 = nowhere.
qsizetype pairIn(QStringView run)
{
    for (qsizetype at = 0; at + 1 < run.size(); ++at) {
        if (isPlainDigit(run, at) && isPlainDigit(run, at + 1) && !isPlainDigit(run, at - 1) &&
            !isPlainDigit(run, at + 2) && chineseDigit(run[at]) > 0 && chineseDigit(run[at + 1]) > 0)
            return at;
    }
    return -1;
}

bool isApproximate(QStringView run, qsizetype pair)
{
    const double first = chineseDigit(run[pair]);
    const double second = chineseDigit(run[pair + 1]);
    return second == first + 1 || (first == 3 && second == 5);
}

/// The numeral that a run begins with. The 一 of 一百五一天 and 五千一个月 belongs to what follows.
QStringView firstNumeral(QStringView run, QStringView behind)
{
    if (const qsizetype pair = pairIn(run); pair > 0 && !isApproximate(run, pair))
        return run.first(pair + 1);
    if (run.size() < 3 || !run.endsWith(u'一') || chineseScale(run[run.size() - 2]) < 100)
        return run;
    for (const QStringView unit : {QStringView(u"个月"), QStringView(u"天"), QStringView(u"年"),
                                   QStringView(u"小时"), QStringView(u"个小时"), QStringView(u"个钟")}) {
        if (behind.startsWith(unit))
            return run.chopped(1);
    }
    return run;
}

Numeral chinese(QStringView text, qsizetype &at)
{
    Numeral number;
    number.begin = at;
    number.chinese = true;
    while (at < text.size() && isChineseNumeral(text[at]))
        ++at;
    const QStringView run = firstNumeral(text.sliced(number.begin, at - number.begin), text.sliced(at));
    at = number.begin + run.size();
    number.end = at;
    if (const qsizetype pair = pairIn(run); pair >= 0 && isApproximate(run, pair)) {
        const QString lower = run.toString().remove(pair + 1, 1);
        const QString upper = run.toString().remove(pair, 1);
        number.value = valueOfChinese(lower, number.scale);
        number.upTo = valueOfChinese(upper, number.scale);
        return number;
    }
    number.value = isDigitSequence(run) ? valueOfSequence(run) : valueOfChinese(run, number.scale);
    return number;
}

} // namespace

Numerals numeralsIn(QStringView text)
{
    Numerals numbers;
    for (qsizetype at = 0; at < text.size() && numbers.size() < mostNumerals;) {
        const QChar character = text[at];
        if (isDigit(text, at)) {
            numbers.append(arabic(text, at));
        } else if (chineseDigit(character) >= 0 || character == u'十' || character == u'百') {
            const bool vague = at > 0 && (text[at - 1] == u'几' || text[at - 1] == u'数');
            const Numeral number = chinese(text, at);
            if (!vague)
                numbers.append(number);
        } else {
            ++at;
        }
    }
    return numbers;
}

} // namespace yizhan::tables
