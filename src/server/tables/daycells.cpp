// SPDX-License-Identifier: GPL-3.0-or-later
#include "daycells.h"

#include "numerals.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCell = 200; // a longer one is a sentence
constexpr std::size_t mostDays = 8;
constexpr int firstEndlessYear = 2099; // 9999-12-31 and the like say that there is no end

/// A day or a part of one, where it stands in the text.
struct Day
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QDate date;         ///< invalid where a part lacks, or where there is no such day
    int month = 0;      ///< of a part: 12月31日
    int dayOfMonth = 0; ///< of a part: 31日
    bool part = false;
};

/// Half width, Chinese numerals of days as digits, no weekday, no time of the day. `nextDay`: the time was
/// one of UTC that is the next day in China.
QString plainDays(const QString &cell, bool &nextDay)
{
    static const QRegularExpression times(
        uR"(T?(\d{1,2}):\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)"_s);
    static const QRegularExpression weekdays(uR"([(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)"_s);
    static const QRegularExpression numerals(uR"([〇零一二三四五六七八九十]+(?=[年月日号]))"_s);
    QString text;
    for (const QChar c : cell)
        text.append(c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E
                        ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0))
                        : c);
    constexpr int firstHourOfTheNextDay = 16; // 2025-02-19T18:00:00Z is already the 20th in China
    const auto time = times.match(text);
    nextDay = time.captured(2) == "Z"_L1 && time.captured(1).toInt() >= firstHourOfTheNextDay;
    text.replace(times, u" "_s);
    text.remove(weekdays);
    for (auto match = numerals.match(text); match.hasMatch(); match = numerals.match(text)) {
        const Numerals numbers = numeralsIn(match.captured(0));
        const int value = numbers.isEmpty() ? 0 : static_cast<int>(std::min(numbers.front().value, 9999.0));
        text.replace(match.capturedStart(0), match.capturedLength(0), QString::number(value));
    }
    return text;
}

/// The end of a span that is written short behind its beginning, before `limit`: 2026.12.1—15,
/// 2026-12-01~12-20, 2026-12-01 至 20. Not a length of time: 2026-12-01至30天.
bool takeEnd(const QString &text, qsizetype limit, std::vector<Day> &days)
{
    static const QRegularExpression pattern(
        uR"(\s*[-~—–〜−至到]+\s*(?:(?<m>\d{1,2})\s*[-./月]\s*)?(?<d>\d{1,2})(?:\s*[日号])?(?!\d|\s*(?:[个年天周月点时人名岁:]|[-./]\d)))"_s);
    const auto match = pattern.match(text, days.back().end, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || match.capturedStart(match.captured(u"m"_s).isEmpty() ? u"d"_s : u"m"_s) >= limit)
        return false;
    Day day;
    day.begin = match.capturedStart(0);
    day.end = match.capturedEnd(0);
    day.part = true;
    day.month = match.captured(u"m"_s).toInt();
    day.dayOfMonth = match.captured(u"d"_s).toInt();
    days.push_back(day);
    return true;
}

/// The days of a text, in their order; the digits between them that are none stay behind.
std::vector<Day> daysIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(?:(?<y>\d{4})\s*[-年./,、—–]\s*(?<m>\d{1,2})\s*[-月./,、—–]\s*(?<d>\d{1,2})\s*[日号]?)"
        uR"(|(?<c>20\d{6})|(?<pm>\d{1,2})\s*(?:月|[./](?=\d))\s*(?<pd>\d{1,2})\s*[日号]?|(?<od>\d{1,2})\s*[日号])(?!\d))"_s);
    std::vector<Day> days;
    for (auto match = pattern.match(text); match.hasMatch() && days.size() < mostDays;
         match = pattern.match(text, days.back().end)) {
        if (!days.empty() && takeEnd(text, match.capturedStart(0), days))
            continue;
        Day day;
        day.begin = match.capturedStart(0);
        day.end = match.capturedEnd(0);
        if (const QString compact = match.captured(u"c"_s); !compact.isEmpty()) {
            day.date = QDate(compact.left(4).toInt(), compact.mid(4, 2).toInt(), compact.mid(6, 2).toInt());
        } else if (!match.captured(u"y"_s).isEmpty()) {
            day.date = QDate(match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(),
                             match.captured(u"d"_s).toInt());
        } else {
            day.part = true;
            day.month = match.captured(u"pm"_s).toInt();
            day.dayOfMonth = match.captured(u"pd"_s).isEmpty() ? match.captured(u"od"_s).toInt()
                                                               : match.captured(u"pd"_s).toInt();
        }
        days.push_back(day);
    }
    if (!days.empty() && days.size() < mostDays)
        takeEnd(text, text.size(), days);
    return days;
}

/// 2025-02-19 as most tables have it, without any search; invalid for anything else.
QDate isoDay(const QString &cell)
{
    return cell.size() == 10 && cell.at(4) == u'-' && cell.at(7) == u'-'
               ? QDate::fromString(cell, Qt::ISODate)
               : QDate();
}

bool isUsable(const QDate &date)
{
    return date.isValid() && date.year() >= 2000 && date.year() <= 2100;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool saysNoEnd(QStringView text)
{
    for (const QStringView word :
         {QStringView(u"长期"), QStringView(u"永久"), QStringView(u"常年"), QStringView(u"招满"),
          QStringView(u"满员"), QStringView(u"不限"), QStringView(u"无限")}) {
        if (text.contains(word))
            return true;
    }
    return saysNoLimit(text);
}

/// What a text without a whole day says.
FieldValue<QDate> withoutDay(const QString &text, bool anyPart)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain == "-"_L1)
        return {};
    return {std::nullopt, anyPart || hasDigit(plain) || !saysNoEnd(plain)};
}

/// Fills a part in from the beginning of its span.
QDate completed(const Day &part, const QDate &beginning)
{
    return QDate(beginning.year(), part.month > 0 ? part.month : beginning.month(), part.dayOfMonth);
}

/// Fills in the parts; false where there is no such day.
bool complete(std::vector<Day> &days)
{
    QDate first;
    for (Day &day : days) {
        if (day.part && first.isValid())
            day.date = completed(day, first);
        if (!day.date.isValid())
            return false;
        if (!first.isValid())
            first = day.date;
    }
    return true;
}

/// Whether a list of days (5日、6日) leaves none out that lies between them.
bool haveNoGap(const QString &text, const std::vector<Day> &days)
{
    for (std::size_t i = 1; i < days.size(); ++i) {
        const QString between = text.mid(days[i - 1].end, days[i].begin - days[i - 1].end);
        const bool listed = between.contains(u'、') || between.contains(u',') || between.contains(u'和') ||
                            between.contains(u';');
        if (listed && days[i - 1].date.daysTo(days[i].date) != 1)
            return false;
    }
    return true;
}

/// Whether a text says more than its days: 每周五, 上午.
bool saysMore(QString text, const std::vector<Day> &days)
{
    static const QRegularExpression joints(
        uR"([-~—–〜−至到、,;和及与起止()（）\s]|共?(?:\d+|[一二两三四五六七八九十]+)天)"_s);
    std::for_each(days.rbegin(), days.rend(),
                  [&text](const Day &day) { text.replace(day.begin, day.end - day.begin, u" "_s); });
    return !text.remove(joints).isEmpty();
}

/// 2027年1月15日或招满即止: the day ends it at the latest.
bool endsEarlierWhenFull(QStringView behind)
{
    const QStringView rest = behind.trimmed();
    return (rest.contains(u"招满") || rest.contains(u"满员")) && !rest.isEmpty() &&
           QStringView(u"或，,、；;(（").contains(rest.front());
}

bool isBeginning(QStringView behind)
{
    const QStringView rest = behind.trimmed();
    return rest.startsWith(u'起') || rest.startsWith(u"开始") || rest.startsWith(u"以后") ||
           rest.startsWith(u"之后") || rest.startsWith(u"发布");
}

} // namespace

FieldValue<QDate> dateOf(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    if (const QDate plain = isoDay(cell); isUsable(plain))
        return {plain, false};
    if (cell.size() > longestCell)
        return {std::nullopt, true};
    bool nextDay = false;
    const QString text = plainDays(cell, nextDay);
    const std::vector<Day> days = daysIn(text);
    if (days.empty() || days.front().part)
        return withoutDay(text, !days.empty());
    const QDate date = nextDay ? days.front().date.addDays(1) : days.front().date;
    return isUsable(date) ? FieldValue<QDate>{date, false} : FieldValue<QDate>{std::nullopt, true};
}

FieldValue<QDate> lastDayOf(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    if (const QDate plain = isoDay(cell); isUsable(plain) && plain.year() < firstEndlessYear)
        return {plain, false};
    if (cell.size() > longestCell)
        return {std::nullopt, true};
    bool nextDay = false;
    const QString text = plainDays(cell, nextDay);
    std::vector<Day> days = daysIn(text);
    if (days.empty() || (days.size() == 1 && days.front().part))
        return withoutDay(text, !days.empty());
    if (!complete(days))
        return {std::nullopt, true};
    const QDate first = days.front().date;
    const Day &last = days.back();
    const QStringView behind = QStringView(text).sliced(last.end);
    if (last.date.year() >= firstEndlessYear || (saysNoEnd(behind) && !endsEarlierWhenFull(behind)) ||
        isBeginning(behind))
        return {}; // 2026-11-10起, 2026-11-01 至 长期
    const QDate date = nextDay ? last.date.addDays(1) : last.date;
    if (!isUsable(date) || (days.size() > 1 && date < first))
        return {std::nullopt, true};
    return {date, false};
}

FieldValue<DaySpan> daySpanOf(const QString &cell)
{
    if (const QDate plain = isoDay(cell); isUsable(plain))
        return {DaySpan{plain, plain, false}, false};
    if (cell.isEmpty() || cell.size() > longestCell)
        return {std::nullopt, !cell.isEmpty()};
    bool nextDay = false;
    const QString text = plainDays(cell, nextDay);
    std::vector<Day> days = daysIn(text);
    if (days.empty() || days.front().part)
        return {std::nullopt, withoutDay(text, !days.empty()).unreadable};
    if (nextDay || !complete(days) || days.back().date < days.front().date) {
        const FieldValue<QDate> first = dateOf(cell);
        return {first.value ? std::optional(DaySpan{*first.value, *first.value, days.size() > 1})
                            : std::nullopt,
                first.unreadable};
    }
    const DaySpan span{days.front().date, days.back().date, saysMore(text, days) || !haveNoGap(text, days)};
    if (!isUsable(span.first) || !isUsable(span.last))
        return {std::nullopt, true};
    return {span, false};
}

} // namespace yizhan::tables
