// SPDX-License-Identifier: GPL-3.0-or-later
#include "classscheme.h"

#include "area.h"
#include "itemid.h"
#include "numerals.h"
#include "rowreading.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace yizhan::intake {

namespace {

using catalogue::Class;
using publishing::RowReading;

constexpr qsizetype nameLimit = 120;
constexpr qsizetype shortLimit = 200;
constexpr int mostGraceHours = 720;
/// Two days: a station that has no network from Friday evening on is heard on Monday morning, nearly always.
constexpr int usualGraceHours = 48;

enum class Column : std::size_t {
    Identifier,
    Course,
    Name,
    Starts,
    Ends,
    Schedule,
    Region,
    Street,
    Seats,
    Audience,
    Subsidy,
    SignUpFrom,
    SignUpUntil,
    Contested,
    Grace,
    Contact,
    Phone,
    Count,
};

// In the order of Column.
constexpr std::array<tables::TableColumn, static_cast<std::size_t>(Column::Count)> classColumns{{
    {.headings = u"班级编号|开班编号|班次编号|id|identifier", .multiplies = false},
    {.headings = u"课程编号|所属课程|所属课程编号|编号|course"},
    {.headings = u"班级名称|班次|期次|课程名称|培训班名称|name"},
    {.headings = u"开班日期|开班时间|开课日期|starts", .isDay = true},
    {.headings = u"结业日期|结束日期|结课日期|ends", .isDay = true},
    {.headings = u"上课时间|schedule"},
    {.headings = u"上课地点|培训地点|地点|region"},
    {.headings = u"详细地址|地址|street"},
    {.headings = u"名额|招生人数|人数|seats", .multiplies = false},
    {.headings = u"招生对象|培训对象|audience"},
    {.headings = u"补贴|培训补贴|subsidy"},
    {.headings = u"报名开始|报名开始日期|sign_up_from", .isDay = true},
    {.headings = u"报名截止|报名截止日期|sign_up_until", .isDay = true},
    {.headings = u"录取方式|报名方式|contested"},
    {.headings = u"补报时限|宽限小时|grace_hours", .multiplies = false},
    {.headings = u"联系人|contact"},
    {.headings = u"联系电话|电话|phone"},
}};

constexpr tables::FindingWording words[] = {
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 结业日期 or 开班日期, or delete the row")},
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 课程编号, 开班日期 and the other headings on top")},
    {"class.course", QT_TRANSLATE_NOOP("ImportReport", "the row does not say of which course the class is"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 课程编号, or delete the row")},
    {"class.window", QT_TRANSLATE_NOOP("ImportReport", "the sign-up ends before it begins"),
     QT_TRANSLATE_NOOP("ImportReport", "set 报名开始 and 报名截止 right")},
    {"class.seats", QT_TRANSLATE_NOOP("ImportReport", "the class has no places"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "leave 名额 empty where the bureau says who comes, or delete the row")},
    {"class.no_end",
     QT_TRANSLATE_NOOP("ImportReport", "places are given at the end of the sign-up, and it "
                                       "has none"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 报名截止 or 开班日期")},
    {"contested.unreadable", QT_TRANSLATE_NOOP("ImportReport", "it cannot be read how places are given"),
     QT_TRANSLATE_NOOP("ImportReport", "write 先到先得 or 截止后统一录取")},
    {"grace.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the hours of grace cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a number of hours up to 720, such as 48")},
};

bool holdsOneOf(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&text](QStringView part) { return text.contains(part); });
}

/// "先到先得", "否": as they come. "截止后统一录取", "统一排序", "是": at the end.
tables::FieldValue<bool> contestedOf(const QString &cell)
{
    const QString text = tables::folded(cell);
    if (text.isEmpty())
        return {};
    if (holdsOneOf(text, {u"先到先得", u"先报先得"}) || text == u"否"_s || text == u"0"_s)
        return {false, false};
    if (holdsOneOf(text, {u"统一", u"截止后"}) || text == u"是"_s || text == u"1"_s)
        return {true, false};
    return {{}, true};
}

/// "48", "48小时", "2天".
tables::FieldValue<int> graceOf(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})(?:个?小时|h)?$"));
    static const QRegularExpression inDays(QStringLiteral("^(\\d{1,2})(?:天|日)$"));
    const QString text = tables::folded(cell);
    if (text.isEmpty())
        return {};
    constexpr int hoursPerDay = 24;
    const auto hours = pattern.match(text);
    const auto days = inDays.match(text);
    const int value = hours.hasMatch() ? hours.captured(1).toInt() : days.captured(1).toInt() * hoursPerDay;
    return (hours.hasMatch() || days.hasMatch()) && value <= mostGraceHours
               ? tables::FieldValue<int>{value, false}
               : tables::FieldValue<int>{{}, true};
}

void readWords(RowReading &row, Class &item)
{
    item.name = row.line(Column::Name, nameLimit);
    item.schedule = row.line(Column::Schedule, shortLimit);
    item.audience = row.line(Column::Audience, shortLimit);
    item.subsidy = row.line(Column::Subsidy, shortLimit);
    item.contact = row.line(Column::Contact, shortLimit);
    item.phone = row.line(Column::Phone, shortLimit);
    item.place.region = row.line(Column::Region, shortLimit);
    item.place.street = row.line(Column::Street, shortLimit);
    const auto area = catalogue::resolveArea(item.place.region, item.place.street);
    item.place.county = area.county;
    item.place.town = area.town;
}

void readTerms(RowReading &row, const tables::RawRow &raw, Class &item)
{
    const tables::DaySpan days = row.days(Column::Starts, Column::Ends);
    item.starts = days.first;
    item.ends = days.last;
    item.signUpFrom = row.day(Column::SignUpFrom);
    item.signUpUntil = row.lastDay(Column::SignUpUntil);
    item.seats =
        row.valueOr(Column::Seats, "headcount.unreadable", tables::headcountOf(raw[Column::Seats]), 0);
    item.contested =
        row.valueOr(Column::Contested, "contested.unreadable", contestedOf(raw[Column::Contested]), false);
    const int grace =
        row.valueOr(Column::Grace, "grace.unreadable", graceOf(raw[Column::Grace]), usualGraceHours);
    item.graceHours = item.contested ? grace : 0;
}

/// In the feed no number means that nobody counts: a class that has none left would be open to all.
bool saysNoPlaces(const QString &cell)
{
    const QString text = tables::folded(cell);
    const tables::Numerals numbers = tables::numeralsIn(text);
    return numbers.size() == 1 && numbers.front().value == 0;
}

void rejectWhatCannotBe(RowReading &row, const Class &item, QDate today)
{
    const QDate last = item.lastSignUpDay();
    if (item.signUpFrom.isValid() && last.isValid() && last < item.signUpFrom)
        row.reject(Column::SignUpFrom, "class.window");
    if (item.contested && !last.isValid())
        row.reject(Column::SignUpUntil, "class.no_end");
    if (item.lastDay().isValid() && item.lastDay() < today)
        row.reject(Column::Ends, "expired", item.lastDay().toString(Qt::ISODate));
}

QString identifierOf(const Class &item, const QString &given)
{
    return given.isEmpty() ? publishing::identifierOfContent(item.name, item.schedule, item.place.region,
                                                             item.starts.toString(Qt::ISODate))
                           : publishing::safeIdentifier(given);
}

} // namespace

const tables::TableColumns &ClassScheme::columns() const
{
    static const tables::TableColumns known(classColumns, static_cast<std::size_t>(Column::Course), 2);
    return known;
}

std::size_t ClassScheme::identifierColumn() const
{
    return static_cast<std::size_t>(Column::Identifier);
}

std::span<const tables::FindingWording> ClassScheme::wordings() const
{
    return words;
}

Result<void> ClassScheme::begin(storage::Database &, const publishing::RowContext &context)
{
    m_context = context;
    return {};
}

publishing::Understood<Class> ClassScheme::read(const tables::RawRow &raw,
                                                const publishing::HeadingOf &heading) const
{
    publishing::Understood<Class> understood;
    Class &item = understood.item;
    RowReading row(raw, heading);
    readWords(row, item);
    readTerms(row, raw, item);
    const QString course = tables::oneLine(raw[Column::Course]);
    const QString own = tables::oneLine(raw[Column::Identifier]);
    const QString given = own.isEmpty() ? course : own;
    understood.ownIdentifier = !given.isEmpty();
    understood.identifier = identifierOf(item, given);
    number(item, m_context.source, understood.identifier);
    if (course.isEmpty())
        row.reject(Column::Course, "class.course");
    else
        item.course = publishing::itemId(m_context.source, publishing::safeIdentifier(course));
    if (saysNoPlaces(raw[Column::Seats]))
        row.reject(Column::Seats, "class.seats");
    rejectWhatCannotBe(row, item, m_context.today);
    understood.rejection = row.rejection();
    understood.findings = std::move(row.findings());
    return understood;
}

void ClassScheme::number(Class &item, const QString &source, const QString &identifier) const
{
    item.id = publishing::itemId(source, identifier);
}

} // namespace yizhan::intake
