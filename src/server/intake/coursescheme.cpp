// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursescheme.h"

#include "area.h"
#include "feecell.h"
#include "itemid.h"
#include "occupationclassifier.h"
#include "rowreading.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace yizhan::intake {

namespace {

using catalogue::Course;
using publishing::RowReading;

constexpr qsizetype nameLimit = 120;
constexpr qsizetype shortLimit = 200;
constexpr qsizetype descriptionLimit = 4'000;
constexpr int mostHours = 5'000;

enum class Column : std::size_t {
    Identifier,
    Name,
    Provider,
    Programme,
    Awards,
    Occupation,
    Hours,
    Starts,
    SignUpUntil,
    Schedule,
    Fee,
    Subsidy,
    Seats,
    Audience,
    Region,
    Street,
    Contact,
    Phone,
    Description,
    Count,
};

// In the order of Column.
constexpr std::array<tables::TableColumn, static_cast<std::size_t>(Column::Count)> courseColumns{{
    {.headings = u"课程编号|编号|班级编号|id|identifier", .multiplies = false},
    {.headings = u"课程名称|培训课程|课程|班级名称|培训班名称|name"},
    {.headings = u"培训机构|机构名称|培训单位|provider"},
    {.headings = u"培训项目|项目|programme"},
    {.headings = u"证书|可考证书|获得证书|awards"},
    {.headings = u"对应工种|工种|职业|职业代码|occupation"},
    {.headings = u"课时|学时|hours"},
    {.headings = u"开班日期|开班时间|starts", .isDay = true},
    {.headings = u"报名截止|报名截止日期|sign_up_until", .isDay = true},
    {.headings = u"上课时间|schedule"},
    {.headings = u"费用|学费|收费|fee"},
    {.headings = u"补贴|培训补贴|subsidy"},
    {.headings = u"招生人数|名额|人数|seats", .multiplies = false},
    {.headings = u"招生对象|培训对象|audience"},
    {.headings = u"上课地点|培训地点|地点|region"},
    {.headings = u"详细地址|地址|street"},
    {.headings = u"联系人|contact"},
    {.headings = u"联系电话|电话|phone"},
    {.headings = u"课程说明|课程内容|说明|description"},
}};

constexpr tables::FindingWording words[] = {
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 报名截止 or 开班日期, or delete the row")},
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 课程名称, 培训机构 and the other headings on top")},
    {"course.name", QT_TRANSLATE_NOOP("ImportReport", "the row names no course"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 课程名称, or delete the row")},
    {"hours.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the hours cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write a number, such as 60")},
    {"fee.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the fee cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write 免费 or a sum in yuan, such as 800")},
};

/// "60", "60课时", "60学时".
tables::FieldValue<int> hoursOf(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})(?:个?(?:课时|学时|小时))?$"));
    const QString text = tables::folded(cell);
    if (text.isEmpty())
        return {};
    const auto match = pattern.match(text);
    const int hours = match.hasMatch() ? match.captured(1).toInt() : 0;
    return hours > 0 && hours <= mostHours ? tables::FieldValue<int>{hours, false}
                                           : tables::FieldValue<int>{{}, true};
}

void readWords(RowReading &row, const tables::RawRow &raw, Course &course)
{
    course.provider = row.line(Column::Provider, shortLimit);
    course.programme = row.line(Column::Programme, shortLimit);
    course.category = catalogue::courseCategoryIn(course.programme, course.name);
    course.awards = tables::listOfCell(row.line(Column::Awards, shortLimit));
    course.schedule = row.line(Column::Schedule, shortLimit);
    course.subsidy = row.line(Column::Subsidy, shortLimit);
    course.audience = row.line(Column::Audience, shortLimit);
    course.contact = row.line(Column::Contact, shortLimit);
    course.phone = row.line(Column::Phone, shortLimit);
    course.description = row.text(Column::Description, descriptionLimit);
    const auto guesses = catalogue::classifyOccupation(tables::oneLine(raw[Column::Occupation]), course.name);
    if (!guesses.empty() && guesses.front().confidence >= catalogue::sureOccupation)
        course.occupationNumber = guesses.front().number;
}

void readNumbers(RowReading &row, const tables::RawRow &raw, Course &course)
{
    course.starts = row.day(Column::Starts);
    course.signUpUntil = row.lastDay(Column::SignUpUntil);
    course.seats =
        row.valueOr(Column::Seats, "headcount.unreadable", tables::headcountOf(raw[Column::Seats]), 0);
    course.hours = row.valueOr(Column::Hours, "hours.unreadable", hoursOf(raw[Column::Hours]), 0);
    course.fee = row.valueOr<Column, qint64>(Column::Fee, "fee.unreadable", feeOf(raw[Column::Fee]), -1);
}

void readPlace(RowReading &row, Course &course)
{
    course.place.region = row.line(Column::Region, shortLimit);
    course.place.street = row.line(Column::Street, shortLimit);
    const auto area = catalogue::resolveArea(course.place.region, course.place.street);
    course.place.county = area.county;
    course.place.town = area.town;
}

QString identifierOf(const Course &course, const QString &given)
{
    return given.isEmpty()
               ? publishing::identifierOfContent(course.name, course.provider, course.place.region,
                                                 course.starts.toString(Qt::ISODate))
               : publishing::safeIdentifier(given);
}

} // namespace

const tables::TableColumns &CourseScheme::columns() const
{
    static const tables::TableColumns known(courseColumns, static_cast<std::size_t>(Column::Name), 1);
    return known;
}

std::size_t CourseScheme::identifierColumn() const
{
    return static_cast<std::size_t>(Column::Identifier);
}

std::span<const tables::FindingWording> CourseScheme::wordings() const
{
    return words;
}

Result<void> CourseScheme::begin(storage::Database &, const publishing::RowContext &context)
{
    m_context = context;
    return {};
}

publishing::Understood<Course> CourseScheme::read(const tables::RawRow &raw,
                                                  const publishing::HeadingOf &heading) const
{
    publishing::Understood<Course> understood;
    Course &course = understood.item;
    RowReading row(raw, heading);
    course.name = row.line(Column::Name, nameLimit);
    readWords(row, raw, course);
    readNumbers(row, raw, course);
    readPlace(row, course);
    const QString given = tables::oneLine(raw[Column::Identifier]);
    understood.ownIdentifier = !given.isEmpty();
    understood.identifier = identifierOf(course, given);
    number(course, m_context.source, understood.identifier);
    if (course.name.isEmpty())
        row.reject(Column::Name, "course.name");
    const QDate lastDay = course.lastDay();
    if (lastDay.isValid() && lastDay < m_context.today) {
        row.reject(course.signUpUntil.isValid() ? Column::SignUpUntil : Column::Starts, "expired",
                   lastDay.toString(Qt::ISODate));
    }
    understood.rejection = row.rejection();
    understood.findings = std::move(row.findings());
    return understood;
}

void CourseScheme::number(Course &course, const QString &source, const QString &identifier) const
{
    course.id = publishing::itemId(source, identifier);
}

} // namespace yizhan::intake
