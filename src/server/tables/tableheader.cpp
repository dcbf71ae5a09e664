// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include "rowsorts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

/// That many headings in one cell are a merged header, not a sentence that happens to hold the words.
constexpr int mergedHeadings = 3;
/// A second tier of headings ("最低", "最高") is short; a row of data is not only short texts without a
/// title.
constexpr qsizetype longestSubheading = 12;

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

qsizetype namedCells(const QStringList &row, const TableColumns &columns)
{
    return std::count_if(row.begin(), row.end(),
                         [&](const QString &cell) { return columns.meaningOf(cell).has_value(); });
}

/// "岗位编号 岗位名称 单位名称 …" in one cell.
bool holdsManyHeadings(const QString &cell, const TableColumns &columns)
{
    static const QRegularExpression partings(uR"([\s,;|/、，；]+)"_s);
    if (cell.size() > 2000)
        return false;
    return namedCells(cell.split(partings, Qt::SkipEmptyParts), columns) >= mergedHeadings;
}

/// A row with one heading alone above rows of many cells: its other headings went when the cells were merged.
bool isMergedRemnant(std::span<const QStringList> rows, std::size_t index, const TableColumns &columns)
{
    if (namedCells(rows[index], columns) == 0 || filledCells(rows[index]) > 2)
        return false;
    return std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(index) + 1, rows.end(),
                       [](const QStringList &row) { return filledCells(row) >= 4; });
}

/// Words that mean something only with what stands above them.
bool needsTop(QStringView text)
{
    static constexpr std::array<QStringView, 31> words{
        u"最低", u"最高", u"下限", u"上限", u"起",   u"止",   u"最小", u"最大", u"单位", u"名称", u"全称",
        u"人数", u"数量", u"日期", u"时间", u"类型", u"性质", u"类别", u"方式", u"要求", u"情况", u"低",
        u"高",   u"从",   u"至",   u"编号", u"男",   u"女",   u"合计", u"总数", u"小计"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// One heading of two: what the lower one says alone, else both together, else the upper one.
QString headingOfTiers(const QString &top, const QString &below, const TableColumns &columns)
{
    if (below.isEmpty() || top.isEmpty())
        return below.isEmpty() ? top : below;
    const QString both = top + below;
    if (needsTop(below))
        return columns.meaningOf(both) || !columns.meaningOf(below) ? both : below;
    if (columns.meaningOf(below))
        return below;
    return columns.meaningOf(both) || !columns.meaningOf(top) ? both : top;
}

/// Whether `below` may be a second tier of headings: short words, no brackets, and no title under the title.
bool mayBeSecondTier(const QStringList &top, const QStringList &below, const TableColumns &columns)
{
    qsizetype filled = 0;
    qsizetype headings = 0;
    qsizetype hints = 0;
    bool adds = false;
    bool titleAgain = false; // then it is the header once more, unless words stand there that need a top
    bool anyBelow = false;
    for (qsizetype i = 0; i < below.size(); ++i) {
        const QString text = below.at(i).trimmed();
        if (text.isEmpty())
            continue;
        const QString above = i < top.size() ? top.at(i).trimmed() : QString();
        const auto meaningAbove = columns.meaningOf(above);
        const auto meaning = columns.meaningOf(text);
        const bool known = needsTop(text) || meaning;
        if (meaningAbove && meaning && meaningAbove->column == columns.needed() &&
            meaning->column == columns.needed())
            titleAgain = true;
        anyBelow = anyBelow || needsTop(text);
        if (text.size() > longestSubheading || u"（([【"_s.contains(text.front()))
            return false;
        if (meaningAbove && meaningAbove->column == columns.needed() && !known && text != above)
            return false;
        ++filled;
        hints += isHint(text) ? 1 : 0;
        headings += known ? 1 : 0;
        adds = adds || text != above;
    }
    return filled > hints && adds && headings * 2 >= filled && (!titleAgain || anyBelow);
}

tl::unexpected<Error> merged(std::size_t row)
{
    return fail(
        ErrorCode::Invalid, "table.merged_header",
        u"the headings in row %1 are merged; unmerge them so that every column has its own heading in one row"_s
            .arg(row + 1));
}

Error noHeader(std::span<const QStringList> rows, const TableColumns &columns)
{
    const bool empty =
        std::all_of(rows.begin(), rows.end(), [](const QStringList &row) { return filledCells(row) == 0; });
    if (empty)
        return Error{ErrorCode::Invalid, u"table.empty"_s, u"the table holds nothing"_s};
    return Error{
        ErrorCode::Invalid,
        u"table.no_header"_s,
        u"none of the first %1 rows names the columns; a row with %2 is needed, and %3 headings or more"_s
            .arg(headerSearchRows)
            .arg(columns.usualHeading(columns.needed()))
            .arg(columns.fewestHeadings()),
        {},
        {QT_TRANSLATE_NOOP("ErrorHint", "put a row with %1 and the other headings on top"),
         {columns.usualHeading(columns.needed())}}};
}

} // namespace

std::optional<ColumnMap> headerOfTiers(const QStringList &top, const QStringList &below,
                                       const TableColumns &columns)
{
    if (!mayBeSecondTier(top, below, columns))
        return std::nullopt;
    QStringList headings;
    QString carried; // a heading merged over several columns stands in the first of them
    for (qsizetype i = 0; i < std::max(top.size(), below.size()); ++i) {
        const QString above = i < top.size() ? top.at(i).trimmed() : QString();
        const QString text = i < below.size() ? below.at(i).trimmed() : QString();
        if (!above.isEmpty() || text.isEmpty())
            carried = above;
        headings.append(
            headingOfTiers(above.isEmpty() ? carried : above, text == above ? QString() : text, columns));
    }
    auto map = ColumnMap::fromHeadings(headings, columns);
    if (!map || !map->has(columns.needed()) || map->known() < columns.fewestHeadings())
        return std::nullopt;
    return *std::move(map);
}

Result<TableHeader> findHeader(std::span<const QStringList> rows, const TableColumns &columns)
{
    const auto searched = std::min(rows.size(), static_cast<std::size_t>(headerSearchRows));
    for (std::size_t i = 0; i < searched; ++i) {
        if (namedCells(rows[i], columns) < 1)
            continue;
        auto tiers = i + 1 < rows.size() ? headerOfTiers(rows[i], rows[i + 1], columns) : std::nullopt;
        auto alone = ColumnMap::fromHeadings(rows[i], columns);
        const bool stands =
            alone && alone->has(columns.needed()) && alone->known() >= columns.fewestHeadings();
        const auto index = static_cast<qsizetype>(i);
        if (tiers && (!stands || tiers->known() >= alone->known())) {
            // A row of groups (单位信息, 岗位信息) above a whole header says nothing of its own.
            const auto below = ColumnMap::fromHeadings(rows[i + 1], columns);
            if (!below || !below->has(columns.needed()) || below->known() < tiers->known())
                return TableHeader{index, 2, *std::move(tiers)};
            continue;
        }
        if (stands)
            return TableHeader{index, 1, *std::move(alone)};
        if (!alone && namedCells(rows[i], columns) >= columns.fewestHeadings())
            return fail(std::move(alone).error());
    }
    for (std::size_t i = 0; i < searched; ++i) {
        const bool many = std::any_of(rows[i].begin(), rows[i].end(),
                                      [&](const QString &cell) { return holdsManyHeadings(cell, columns); });
        if (many || isMergedRemnant(rows, i, columns))
            return merged(i);
    }
    return fail(noHeader(rows, columns));
}

} // namespace yizhan::tables
