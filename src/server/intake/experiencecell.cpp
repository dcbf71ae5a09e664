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
    {u"不限 无要求 不要求 没有要求 不作要求 不做要求 无需 不需 无须 不须 无经验 零经验 0经验 应届 毕业生 "
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
    const bool letterBefore =
        number.begin > 0 && clause[number.begin - 1] >= u'A' && clause[number.begin - 1] <= u'Z';
    if (letterBefore)
        return true;
    for (const QStringView unit :
         {QStringView(u"岁"), QStringView(u"周岁"), QStringView(u"名"), QStringView(u"人"),
          QStringView(u"元"), QStringView(u"级"), QStringView(u"%"), QStringView(u"吨"),
          QStringView(u"个以上"), QStringView(u"本"), QStringView(u"证"), QStringView(u"线")}) {
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
           before.endsWith(u"最多") || before.endsWith(u"少于") || before.endsWith(u"低于") ||
           before.endsWith(u"小于") || before.endsWith(u'<') || before.endsWith(u'≤');
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
        double unit = unitAt(
            range && clause.sliced(lower.end).startsWith(u'个') ? clause.sliced(lower.end) : after, length);
        unit = unit == 0 ? bare : unit;
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
        const bool none = isUpperEnd(clause.first(lower.begin), after);
        asked.add(none ? 0 : std::floor(lower.value * unit + (half ? unit / 2 : 0)));
    }
    const bool fromHalf =
        clause.contains(u"半年至") || clause.contains(u"半年到") || clause.contains(u"半年-");
    if (fromHalf || (numbers.isEmpty() && (clause.contains(u"半年") || clause.contains(u"半载"))))
        asked.add(isUpperEnd({}, clause.sliced(clause.indexOf(u'半') + 2)) ? 0 : monthsPerYear / 2);
}

tables::FieldValue<int> read(const QString &cell, double bareUnit)
{
    static const PhraseFinder beginners(beginnerWords);
    const QString text = tables::folded(cell);
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
    if (asked.months >= 0)
        return {static_cast<int>(asked.months), false};
    return asked.preferred ? tables::FieldValue<int>{0, false} : tables::FieldValue<int>{std::nullopt, true};
}

} // namespace

tables::FieldValue<int> experienceOf(const QString &years, const QString &months)
{
    return months.isEmpty() ? read(years, monthsPerYear) : read(months, 1);
}

} // namespace yizhan::intake
