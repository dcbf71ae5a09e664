// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiencecell.h"

#include "clause.h"
#include "numerals.h"
#include "phrasefinder.h"
#include "sanitise.h"

#include <cmath>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::PhraseFinder;
using tables::Numeral;
using tables::Numerals;

constexpr double monthsPerYear = 12;
constexpr double mostMonths = 50 * monthsPerYear;

/// Whoever has none is taken.
constexpr PhraseFinder::WordList beginnerWords[] = {
    {u"不限 无要求 不要求 没有要求 没要求 不作要求 不做要求 无需 不需 无须 不须 不用 无经验 零经验 0经验 "
     u"无相关经验 零基础 0基础 无特殊要求 应届 毕业生 "
     u"新手 生手 学徒 小白 "
     u"均可 都可 皆可 亦可 无工作经验 没有经验 没经验 NOREQUIREMENTS NOEXPERIENCE NONE 可培训 带薪培训 可教 "
     u"包教",
     0}};
constexpr PhraseFinder::WordList upwards[] = {{u"以下 以内 之内 内 下", 0}};

/// What the numbers of a cell say.
struct Asked
{
    double months = -1; ///< the least; -1 = nothing yet
    bool preferred = false;
    bool upTo = false;    ///< an upper end is said: of 2年以上5年以下 the lower one speaks
    bool strange = false; ///< a number that is no length of time

    void add(double value)
    {
        if (value > mostMonths)
            strange = true;
        else if (months < 0 || value < months)
            months = value;
    }
};

/// The length of a unit in months that stands at the front: 年, 个月, YEARS; 0 = none.
double unitAt(QStringView text, qsizetype &length)
{
    struct Unit
    {
        QStringView word;
        double months;
    };
    static constexpr Unit units[] = {{u"周年", 12},  {u"年", 12},    {u"个月", 1},
                                     {u"月", 1},     {u"YEARS", 12}, {u"YEAR", 12},
                                     {u"MONTHS", 1}, {u"MONTH", 1},  {u"YRS", 12}};
    for (const Unit &unit : units) {
        if (text.startsWith(unit.word)) {
            length = unit.word.size();
            return unit.months;
        }
    }
    length = 0;
    return 0;
}

/// Ages, licence classes, counts of people and the like.
bool isSomethingElse(QStringView clause, const Numeral &number, QStringView after)
{
    const QStringView before = clause.first(number.begin);
    const bool letterBefore = !before.isEmpty() && before.back() >= u'A' && before.back() <= u'Z';
    if (letterBefore && !before.endsWith(u"LEAST") && !before.endsWith(u"THAN") &&
        !before.endsWith(u"MINIMUM") && !before.endsWith(u"OVER"))
        return true; // C1; not "at least 2 years"
    for (const QStringView unit :
         {QStringView(u"岁"),     QStringView(u"周岁"), QStringView(u"名"),   QStringView(u"人"),
          QStringView(u"元"),     QStringView(u"级"),   QStringView(u"%"),    QStringView(u"吨"),
          QStringView(u"个以上"), QStringView(u"本"),   QStringView(u"证"),   QStringView(u"线"),
          QStringView(u"米"),     QStringView(u"公分"), QStringView(u"厘米"), QStringView(u"CM"),
          QStringView(u"KG"),     QStringView(u"公斤"), QStringView(u"公里"), QStringView(u"般")}) {
        if (after.startsWith(unit))
            return true;
    }
    return false;
}

bool joinsRange(QStringView between)
{
    return !between.isEmpty() && between.size() <= 4 &&
           std::all_of(between.begin(), between.end(),
                       [](QChar c) { return QStringView(u"-~—–至到年个月周岁").contains(c); }) &&
           std::any_of(between.begin(), between.end(),
                       [](QChar c) { return QStringView(u"-~—–至到").contains(c); });
}

bool isUpperEnd(QStringView before, QStringView after)
{
    static const PhraseFinder below(upwards);
    if (before.endsWith(u"不少于") || before.endsWith(u"不低于") || before.endsWith(u"不小于"))
        return false;
    if (after.startsWith(u'及') || after.startsWith(u'或'))
        after = after.sliced(1);
    return below.at(after, 0).length > 0 || before.endsWith(u"不超过") || before.endsWith(u"不多于") ||
           before.endsWith(u"不超") || before.endsWith(u"不足") || before.endsWith(u"不到") ||
           before.endsWith(u"未满") || before.endsWith(u"不满") || before.endsWith(u"不高于") ||
           before.endsWith(u"最多") || before.endsWith(u"少于") || before.endsWith(u"低于") ||
           before.endsWith(u"小于") || before.endsWith(u'<') || before.endsWith(u'≤');
}

/// Whether a number without a unit may be one of years: nothing stands behind it, or that it is the least.
bool mayBeBare(QStringView after)
{
    static constexpr PhraseFinder::WordList words[] = {
        {u"以上 及以上 或以上 以下 以内 及以下 之内 内 + 起 左右 或 到 至 经验 工作 ,", 0}};
    static const PhraseFinder finder(words);
    return after.isEmpty() || finder.at(after, 0).length > 0;
}

/// The months behind years: 2年6个月, 一年零三个月; moves `at` and `after` behind them.
double monthsBehindYears(QStringView clause, const Numerals &numbers, qsizetype &at, QStringView &after)
{
    qsizetype next = at + 1;
    if (next + 1 < numbers.size() && numbers[next].value == 0 && numbers[next].end == numbers[next + 1].begin)
        ++next; // 零 of its own
    if (next >= numbers.size())
        return 0;
    const qsizetype end = clause.size() - after.size();
    if (numbers[next].begin < end)
        return 0;
    const QStringView between = clause.sliced(end, numbers[next].begin - end);
    qsizetype length = 0;
    const QStringView behind = clause.sliced(numbers[next].end);
    const bool joined = between.isEmpty() || between == u"零" || between == u"又";
    if (!joined || numbers[next].value >= monthsPerYear || unitAt(behind, length) != 1)
        return 0;
    at = next;
    after = behind.sliced(length);
    return numbers[next].value;
}

/// 半年, 半年以内, 半年至一年.
void takeHalfYear(QStringView clause, bool alone, Asked &asked)
{
    const bool fromHalf =
        clause.contains(u"半年至") || clause.contains(u"半年到") || clause.contains(u"半年-");
    if (!fromHalf && (!alone || (!clause.contains(u"半年") && !clause.contains(u"半载"))))
        return;
    if (isUpperEnd({}, clause.sliced(clause.indexOf(u'半') + 2)))
        asked.upTo = true;
    else
        asked.add(monthsPerYear / 2);
}

/// Takes the numbers of a clause; `bare` is the unit of a number without one, 0 where none may stand.
void takeClause(QStringView clause, double bare, Asked &asked)
{
    const Numerals numbers = tables::numeralsIn(clause);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Numeral &lower = numbers[i];
        const bool range =
            i + 1 < numbers.size() && joinsRange(clause.sliced(lower.end, numbers[i + 1].begin - lower.end));
        const Numeral &last = range ? numbers[i + 1] : lower;
        QStringView after = clause.sliced(last.end);
        i += range ? 1 : 0;
        if (isSomethingElse(clause, lower, after))
            continue;
        qsizetype length = 0;
        double unit = unitAt(after, length);
        if (range && clause.sliced(lower.end).startsWith(u'个')) { // 3个月-5: the unit stands once
            qsizetype behindLower = 0;
            unit = unitAt(clause.sliced(lower.end), behindLower);
        }
        if (length == 0 && after.startsWith(u'+')) { // 2+ years
            unit = unitAt(after.sliced(1), length);
            length += unit > 0 ? 1 : 0;
        }
        unit = unit == 0 && mayBeBare(after) ? bare : unit;
        if (range && after.startsWith(u'年') && clause.sliced(lower.end).startsWith(u"个月"))
            unit = 1; // 6个月-1年
        if (unit == 0 || lower.value > mostMonths) {
            asked.strange = true;
            continue;
        }
        after = after.sliced(length);
        const bool half = length > 0 && after.startsWith(u'半') && !range; // 一年半
        if (half)
            after = after.sliced(1);
        const double more = unit == monthsPerYear && length > 0 && !range && !half
                                ? monthsBehindYears(clause, numbers, i, after)
                                : 0;
        if (isUpperEnd(clause.first(lower.begin), after))
            asked.upTo = true;
        else
            asked.add(std::floor(lower.value * unit + (half ? unit / 2 : 0) + more));
    }
    takeHalfYear(clause, numbers.isEmpty(), asked);
}

tables::FieldValue<int> read(const QString &cell, double bareUnit)
{
    static const PhraseFinder beginners(beginnerWords);
    const QString text = tables::plainLimits(tables::folded(cell));
    if (text.isEmpty() || text == "-"_L1)
        return {};
    if (tables::isDamaged(text))
        return {std::nullopt, true};
    Asked asked;
    bool beginner = text == u"无"_s || text == "/"_L1;
    forEachClause(text, [&](QStringView clause) {
        if (clause.contains(u"优先")) {
            asked.preferred = true;
            beginner = beginner || clause.contains(u"不限") || clause.contains(u"均可");
            return;
        }
        if (beginners.anyIn(clause)) {
            beginner = true;
            return;
        }
        if (clause.contains(u"试用"))
            return;
        bool whole = false; // a number that is all of the clause
        const double number = clause.toDouble(&whole);
        takeClause(clause,
                   whole || clause.startsWith(u"经验") || number > 0 || clause.size() <= 6 ? bareUnit : 0,
                   asked);
    });
    if (beginner)
        return {0, false};
    if (asked.strange)
        return {std::nullopt, true};
    if (asked.months >= 0 || asked.upTo)
        return {static_cast<int>(std::max(asked.months, 0.0)), false};
    return asked.preferred ? tables::FieldValue<int>{0, false} : tables::FieldValue<int>{std::nullopt, true};
}

} // namespace

tables::FieldValue<int> experienceOf(const QString &years, const QString &months)
{
    return months.isEmpty() ? read(years, monthsPerYear) : read(months, 1);
}

} // namespace yizhan::intake
