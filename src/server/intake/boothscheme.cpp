// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothscheme.h"

#include "itemid.h"
#include "occupationgroup.h"
#include "payparser.h"
#include "rowreading.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace yizhan::intake {

namespace {

using catalogue::Booth;
using publishing::RowReading;

constexpr qsizetype numberLimit = 20;
constexpr qsizetype nameLimit = 120;
constexpr qsizetype shortLimit = 200;
constexpr qsizetype listLimit = 1'000;
constexpr qsizetype mostVacancies = 40;

enum class Column : std::size_t {
    Number,
    Fair,
    Zone,
    Employer,
    Posts,
    Vacancies,
    Headcount,
    Pay,
    Phone,
    LastDay,
    Count,
};

// In the order of Column.
constexpr std::array<tables::TableColumn, static_cast<std::size_t>(Column::Count)> boothColumns{{
    {.headings = u"展位号|摊位号|展位编号|摊位编号|展位|摊位|booth|number", .multiplies = false},
    {.headings = u"招聘会编号|所属招聘会|场次编号|fair"},
    {.headings = u"展区|分区|区|zone"},
    {.headings = u"单位名称|企业名称|招聘单位|公司名称|employer"},
    {.headings = u"招聘岗位|岗位名称|岗位|职位|posts"},
    {.headings = u"岗位编号|岗位id|vacancies"},
    {.headings = u"招聘人数|人数|headcount", .multiplies = false},
    {.headings = u"薪资|工资|薪酬|月薪|待遇|pay"},
    {.headings = u"联系电话|电话|phone"},
    {.headings = u"举办日期|招聘会日期|结束日期|last_day", .isDay = true},
}};

constexpr tables::FindingWording words[] = {
    {"expired", QT_TRANSLATE_NOOP("ImportReport", "the last day has passed"),
     QT_TRANSLATE_NOOP("ImportReport", "correct 举办日期, or delete the row")},
    {"table.no_header", QT_TRANSLATE_NOOP("ImportReport", "no row names the columns"),
     QT_TRANSLATE_NOOP("ImportReport", "put a row with 展位号, 单位名称 and the other headings on top")},
    {"booth.fair", QT_TRANSLATE_NOOP("ImportReport", "the row does not say of which fair the stand is"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 招聘会编号, or delete the row")},
    {"booth.number", QT_TRANSLATE_NOOP("ImportReport", "the stand has no number"),
     QT_TRANSLATE_NOOP("ImportReport", "fill in 展位号, or delete the row")},
    {"booth.pay", QT_TRANSLATE_NOOP("ImportReport", "the pay cannot be read"),
     QT_TRANSLATE_NOOP("ImportReport", "write it as 4000-6000元/月")},
};

/// As the vacancies themselves are known: those of another list by "source/number".
QStringList vacanciesOf(const QString &cell, const QString &source)
{
    static const QRegularExpression between(QStringLiteral("[\\s、，,；;|]+"));
    QStringList ids;
    for (const QString &number : cell.split(between, Qt::SkipEmptyParts)) {
        const QString id =
            number.contains(u'/') ? number : publishing::itemId(source, publishing::safeIdentifier(number));
        if (!ids.contains(id) && ids.size() < mostVacancies)
            ids.append(id);
    }
    return ids;
}

QStringList groupsOf(const QStringList &posts)
{
    QStringList groups;
    for (const QString &post : posts) {
        const QString group = catalogue::classifyGroup({}, post);
        if (!groups.contains(group))
            groups.append(group);
    }
    return groups;
}

void readCells(RowReading &row, const tables::RawRow &raw, const QString &source, Booth &item)
{
    item.number = row.line(Column::Number, numberLimit);
    item.zone = row.line(Column::Zone, nameLimit);
    item.employer = row.line(Column::Employer, nameLimit);
    item.posts = tables::listOfCell(row.line(Column::Posts, listLimit));
    item.groups = groupsOf(item.posts);
    item.vacancies = vacanciesOf(row.line(Column::Vacancies, listLimit), source);
    item.headcount = row.valueOr(Column::Headcount, "headcount.unreadable",
                                 tables::headcountOf(raw[Column::Headcount]), 0);
    item.phone = row.line(Column::Phone, shortLimit);
    item.lastDay = row.lastDay(Column::LastDay);
    PayCells cells;
    cells.text = row.line(Column::Pay, shortLimit);
    const ParsedPay parsed = parsePay(cells);
    if (parsed.unreadable || parsed.unknownUnit || parsed.negative)
        row.found(Column::Pay, "booth.pay", tables::Severity::Warning, cells.text);
    else
        item.pay = parsed.pay;
}

} // namespace

const tables::TableColumns &BoothScheme::columns() const
{
    static const tables::TableColumns known(boothColumns, static_cast<std::size_t>(Column::Number), 2);
    return known;
}

std::size_t BoothScheme::identifierColumn() const
{
    return static_cast<std::size_t>(Column::Number);
}

std::span<const tables::FindingWording> BoothScheme::wordings() const
{
    return words;
}

Result<void> BoothScheme::begin(storage::Database &, const publishing::RowContext &context)
{
    m_context = context;
    return {};
}

publishing::Understood<Booth> BoothScheme::read(const tables::RawRow &raw,
                                                const publishing::HeadingOf &heading) const
{
    publishing::Understood<Booth> understood;
    Booth &item = understood.item;
    RowReading row(raw, heading);
    readCells(row, raw, m_context.source, item);
    const QString fair = tables::oneLine(raw[Column::Fair]);
    if (fair.isEmpty())
        row.reject(Column::Fair, "booth.fair");
    else
        item.fair = publishing::itemId(m_context.source, publishing::safeIdentifier(fair));
    if (item.number.isEmpty())
        row.reject(Column::Number, "booth.number");
    if (item.lastDay.isValid() && item.lastDay < m_context.today)
        row.reject(Column::LastDay, "expired", item.lastDay.toString(Qt::ISODate));
    understood.ownIdentifier = true;
    understood.identifier = publishing::safeIdentifier(fair + u'-' + item.number);
    number(item, m_context.source, understood.identifier);
    understood.rejection = row.rejection();
    understood.findings = std::move(row.findings());
    return understood;
}

void BoothScheme::number(Booth &item, const QString &source, const QString &identifier) const
{
    item.id = publishing::itemId(source, identifier);
}

} // namespace yizhan::intake
