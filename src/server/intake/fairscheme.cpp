// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairscheme.h"

#include "area.h"
#include "fairhours.h"
#include "feecell.h"
#include "fieldvalues.h"
#include "itemid.h"
#include "numerals.h"
#include "rowreading.h"
#include "sanitise.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::intake {

namespace {

using catalogue::Fair;
using publishing::RowReading;

constexpr qsizetype nameLimit = 60;
constexpr qsizetype shortLimit = 200;
constexpr qsizetype notesLimit = 2'000;

enum class Column : std::size_t {
    Identifier,
    Name,
    Kind,
    Organiser,
    Starts,
    Ends,
    Hours,
    Venue,
    Region,
    Street,
    Latitude,
    Longitude,
    Datum,
    Transport,
    Fee,
    Quota,
    SignUpFrom,
    SignUpUntil,
    Audience,
    Notes,
    Phone,
    Plan,
    Count,
};

// In the order of Column.
constexpr std::array<tables::TableColumn, static_cast<std::size_t>(Column::Count)> fairColumns{{
    {.headings = u"招聘会编号|场次编号|编号|id|identifier", .multiplies = false},
    {.headings = u"招聘会名称|招聘会|活动名称|名称|name"},
    {.headings = u"招聘会类型|类型|活动类型|专场类型|kind"},
    {.headings = u"主办单位|主办方|举办单位|organiser|organizer"},
    {.headings = u"举办日期|开始日期|招聘会日期|日期|starts", .isDay = true},
    {.headings = u"结束日期|ends", .isDay = true},
    {.headings = u"举办时间|时间|开放时间|hours"},
    {.headings = u"举办地点|会场|场地|地点|venue"},
    {.headings = u"所在区域|区域|所属区县|镇街|region"},
    {.headings = u"详细地址|地址|street"},
    {.headings = u"纬度|latitude|lat"},
    {.headings = u"经度|longitude|lon|lng"},
    {.headings = u"坐标系|datum"},
    {.headings = u"乘车路线|交通|怎么去|transport"},
    {.headings = u"费用|收费|门票|fee"},
    {.headings = u"名额|门票数|限额人数|人数上限|quota", .multiplies = false},
    {.headings = u"报名开始|报名开始日期|sign_up_from", .isDay = true},
    {.headings = u"报名截止|报名截止日期|sign_up_until", .isDay = true},
    {.headings = u"招聘对象|参加对象|面向人群|audience"},
    {.headings = u"备注|说明|须知|notes"},
    {.headings = u"咨询电话|联系电话|电话|phone"},
    {.headings = u"平面图|会场平面图|展位图|plan"},
}};

constexpr tables::FindingWording words[] = {
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 举办日期 or 结束日期, or delete the row")},
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 招聘会名称, 举办日期 and the other headings on top")},
    {"fair.name", QT_TRANSLATE_NOOP("ImportReport", "the row names no job fair"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 招聘会名称, or delete the row")},
    {"fair.day", QT_TRANSLATE_NOOP("ImportReport", "the row does not say on which day the fair is"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 举办日期, such as 2026-12-05")},
    {"fair.order", QT_TRANSLATE_NOOP("ImportReport", "the fair ends before it begins"),
     QT_TRANSLATE_NOOP("ImportReport", "set 举办日期 and 结束日期 right")},
    {"fair.window", QT_TRANSLATE_NOOP("ImportReport", "the sign-up ends before it begins"),
     QT_TRANSLATE_NOOP("ImportReport", "set 报名开始 and 报名截止 right")},
    {"fair.late", QT_TRANSLATE_NOOP("ImportReport", "the sign-up goes on after the fair; it ends with it"),
     QT_TRANSLATE_NOOP("ImportReport", "set 报名截止 to the last day of the fair, or before")},
    {"fair.quota", QT_TRANSLATE_NOOP("ImportReport", "a quota of 0 lets nobody in"),
     QT_TRANSLATE_NOOP("ImportReport", "write how many may come, or leave 名额 empty for no limit")},
    {"fair.hours",
     QT_TRANSLATE_NOOP("ImportReport", "the hours cannot be read; they are shown as they stand"),
     QT_TRANSLATE_NOOP("ImportReport", "write 举办时间 as 19:00-21:00")},
    {"fair.plan",
     QT_TRANSLATE_NOOP("ImportReport", "the plan of the hall cannot be taken; the fair goes in without it"),
     QT_TRANSLATE_NOOP(
         "ImportReport",
         "put the picture (PNG, JPEG or WebP, at most 8 MB) beside the table, and write its name")},
    {"point.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the coordinates cannot be used"),
     QT_TRANSLATE_NOOP("ImportReport",
                       "write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum")},
    {"fee.unreadable", QT_TRANSLATE_NOOP("ImportReport", "the fee cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write 免费 or a sum in yuan, such as 800")},
};

void readWords(RowReading &row, Fair &item)
{
    item.kind = catalogue::fairKindIn(row.line(Column::Kind, shortLimit), item.name);
    item.organiser = row.line(Column::Organiser, shortLimit);
    item.hours = row.line(Column::Hours, nameLimit);
    item.venue = row.line(Column::Venue, shortLimit);
    item.transport = row.line(Column::Transport, shortLimit);
    item.audience = row.line(Column::Audience, shortLimit);
    item.notes = row.text(Column::Notes, notesLimit);
    item.phone = row.line(Column::Phone, shortLimit);
}

void readPlace(RowReading &row, const tables::RawRow &raw, Fair &item)
{
    item.place.region = row.line(Column::Region, shortLimit);
    item.place.street = row.line(Column::Street, shortLimit);
    const QString &region = item.place.region.isEmpty() ? item.venue : item.place.region;
    const auto area = catalogue::resolveArea(region, item.place.street);
    item.place.county = area.county;
    item.place.town = area.town;
    const auto point = pointOf(raw[Column::Latitude], raw[Column::Longitude], raw[Column::Datum]);
    if (point.unreadable)
        row.found(Column::Latitude, "point.unreadable", tables::Severity::Warning);
    item.place.point = point.value;
}

void readTimes(RowReading &row, const tables::RawRow &raw, Fair &item)
{
    const tables::DaySpan days = row.days(Column::Starts, Column::Ends);
    item.starts = days.first;
    item.ends = days.last;
    item.signUpFrom = row.day(Column::SignUpFrom);
    item.signUpUntil = row.lastDay(Column::SignUpUntil);
    const auto hours = fairHoursOf(raw[Column::Hours]);
    if (hours.unreadable)
        row.found(Column::Hours, "fair.hours", tables::Severity::Note, item.hours);
    if (!hours.value)
        return;
    item.opens = hours.value->opens;
    item.closes = hours.value->closes;
}

/// 0 places would be no limit in the body, and everybody who signs up would be promised one.
bool isNoQuota(const QString &cell)
{
    const auto numbers = tables::numeralsIn(tables::folded(cell));
    return numbers.size() == 1 && numbers.front().value <= 0;
}

void readNumbers(RowReading &row, const tables::RawRow &raw, Fair &item)
{
    item.quota =
        row.valueOr(Column::Quota, "headcount.unreadable", tables::headcountOf(raw[Column::Quota]), 0);
    if (isNoQuota(raw[Column::Quota]))
        row.reject(Column::Quota, "fair.quota");
    item.fee = row.valueOr<Column, qint64>(Column::Fee, "fee.unreadable", feeOf(raw[Column::Fee]), -1);
}

void rejectWhatCannotBe(RowReading &row, const Fair &item, QDate today)
{
    if (item.name.isEmpty())
        row.reject(Column::Name, "fair.name");
    if (!item.starts.isValid())
        return row.reject(Column::Starts, "fair.day");
    if (item.ends.isValid() && item.ends < item.starts)
        row.reject(Column::Ends, "fair.order");
    if (item.signUpFrom.isValid() && item.lastSignUpDay() < item.signUpFrom)
        row.reject(Column::SignUpFrom, "fair.window");
    if (item.signUpUntil.isValid() && item.signUpUntil > item.lastDay())
        row.found(Column::SignUpUntil, "fair.late", tables::Severity::Note);
    if (item.lastDay() < today)
        row.reject(Column::Starts, "expired", item.lastDay().toString(Qt::ISODate));
}

} // namespace

const tables::TableColumns &FairScheme::columns() const
{
    static const tables::TableColumns known(fairColumns, static_cast<std::size_t>(Column::Name), 2);
    return known;
}

std::size_t FairScheme::identifierColumn() const
{
    return static_cast<std::size_t>(Column::Identifier);
}

std::span<const tables::FindingWording> FairScheme::wordings() const
{
    return words;
}

Result<void> FairScheme::begin(storage::Database &, const publishing::RowContext &context)
{
    m_context = context;
    return {};
}

publishing::Understood<Fair> FairScheme::read(const tables::RawRow &raw,
                                              const publishing::HeadingOf &heading) const
{
    publishing::Understood<Fair> understood;
    Fair &item = understood.item;
    RowReading row(raw, heading);
    item.name = row.line(Column::Name, nameLimit);
    readWords(row, item);
    readPlace(row, raw, item);
    readTimes(row, raw, item);
    readNumbers(row, raw, item);
    readPlan(row, item);
    const QString given = tables::oneLine(raw[Column::Identifier]);
    understood.ownIdentifier = !given.isEmpty();
    understood.identifier = given.isEmpty()
                                ? publishing::identifierOfContent(item.name, item.venue, item.place.street,
                                                                  item.starts.toString(Qt::ISODate))
                                : publishing::safeIdentifier(given);
    number(item, m_context.source, understood.identifier);
    rejectWhatCannotBe(row, item, m_context.today);
    understood.rejection = row.rejection();
    understood.findings = std::move(row.findings());
    return understood;
}

void FairScheme::readPlan(RowReading &row, Fair &item) const
{
    const QString name = row.line(Column::Plan, shortLimit);
    if (name.isEmpty())
        return;
    const auto plan =
        m_plans ? m_plans(name)
                : Result<catalogue::DocumentRef>(fail(ErrorCode::Unsupported, "fair.plan", QString()));
    if (plan)
        item.plan = *plan;
    else
        row.found(Column::Plan, "fair.plan", tables::Severity::Warning, name);
}

void FairScheme::number(Fair &item, const QString &source, const QString &identifier) const
{
    item.id = publishing::itemId(source, identifier);
}

} // namespace yizhan::intake
