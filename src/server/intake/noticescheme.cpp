// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticescheme.h"

#include "itemid.h"
#include "rowreading.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace yizhan::intake {

namespace {

using catalogue::Notice;

constexpr qsizetype titleLimit = 60;
constexpr qsizetype bodyLimit = 4'000;

enum class Column : std::size_t { Identifier, Title, Body, LastDay, About, Count };

// In the order of Column.
constexpr std::array<tables::TableColumn, static_cast<std::size_t>(Column::Count)> noticeColumns{{
    {.headings = u"通知编号|公告编号|编号|id|identifier", .multiplies = false},
    {.headings = u"标题|通知标题|公告标题|title"},
    {.headings = u"正文|内容|通知内容|公告内容|body|text"},
    {.headings = u"截止日期|有效期至|截止时间|last_day|validthrough", .isDay = true},
    {.headings = u"相关页面|链接|网址|about|url"},
}};

/// The path of one of the city's pages of a vacancy, a fair, a booth or a class, out of its address or by
/// itself. Whose address it is the table cannot say: what is not in the catalogue leads nowhere at the kiosk.
QString pageOf(const QString &text)
{
    static const QRegularExpression page(
        QStringLiteral("^(?:https?://[^/\\s]+)?(?:/[^\\s]*)?(/[vfbc]/[^/\\s?#]{1,200})$"));
    return page.match(text).captured(1);
}

constexpr tables::FindingWording words[] = {
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 标题, 正文 and the other headings on top")},
    {"notice.title", QT_TRANSLATE_NOOP("ImportReport", "the notice has no title"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 标题, or delete the row")},
    {"notice.body", QT_TRANSLATE_NOOP("ImportReport", "the notice says nothing"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 正文, or delete the row")},
    {"notice.about", QT_TRANSLATE_NOOP("ImportReport", "this is no page of a vacancy, a job fair or a class"),
     QT_TRANSLATE_NOOP("ImportReport", "copy the address of its page for phones: https://…/f/…")},
};

} // namespace

const tables::TableColumns &NoticeScheme::columns() const
{
    static const tables::TableColumns known(noticeColumns, static_cast<std::size_t>(Column::Title), 2);
    return known;
}

std::size_t NoticeScheme::identifierColumn() const
{
    return static_cast<std::size_t>(Column::Identifier);
}

std::span<const tables::FindingWording> NoticeScheme::wordings() const
{
    return words;
}

Result<void> NoticeScheme::begin(storage::Database &, const publishing::RowContext &context)
{
    m_context = context;
    return {};
}

publishing::Understood<Notice> NoticeScheme::read(const tables::RawRow &raw,
                                                  const publishing::HeadingOf &heading) const
{
    publishing::Understood<Notice> understood;
    Notice &notice = understood.item;
    publishing::RowReading row(raw, heading);
    notice.title = row.line(Column::Title, titleLimit);
    notice.body = row.text(Column::Body, bodyLimit);
    notice.lastDay = row.lastDay(Column::LastDay);
    const QString about = tables::oneLine(raw[Column::About]);
    notice.about = pageOf(about);
    if (notice.about.isEmpty() && !about.isEmpty())
        row.found(Column::About, "notice.about", tables::Severity::Warning, about.left(100));
    const QString given = tables::oneLine(raw[Column::Identifier]);
    understood.ownIdentifier = !given.isEmpty();
    understood.identifier = given.isEmpty() ? publishing::identifierOfContent(notice.title, {}, {}, {})
                                            : publishing::safeIdentifier(given);
    number(notice, m_context.source, understood.identifier);
    if (notice.title.isEmpty())
        row.reject(Column::Title, "notice.title");
    if (notice.body.isEmpty())
        row.reject(Column::Body, "notice.body");
    if (notice.lastDay.isValid() && notice.lastDay < m_context.today)
        row.reject(Column::LastDay, "expired", notice.lastDay.toString(Qt::ISODate));
    understood.rejection = row.rejection();
    understood.findings = std::move(row.findings());
    return understood;
}

void NoticeScheme::number(Notice &notice, const QString &source, const QString &identifier) const
{
    notice.id = publishing::itemId(source, identifier);
}

} // namespace yizhan::intake
