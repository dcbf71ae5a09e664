// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include <QRegularExpression>

#include <algorithm>

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

/// Whether `below` is a second tier of headings under the header's empty cells.
bool isSecondTier(const ColumnMap &map, const QStringList &header, const QStringList &below)
{
    bool underEmptyHeading = false;
    for (qsizetype i = 0; i < below.size(); ++i) {
        const QString text = below.at(i).trimmed();
        if (text.isEmpty())
            continue;
        if (map.columnAt(i) == map.columns().needed() || text.size() > longestSubheading)
            return false;
        if (i < header.size() && header.at(i).trimmed().isEmpty())
            underEmptyHeading = true;
    }
    return underEmptyHeading;
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
        ErrorCode::Invalid, u"table.no_header"_s,
        u"none of the first %1 rows names the columns; a row with %2 is needed, and %3 headings or more"_s
            .arg(headerSearchRows)
            .arg(columns.usualHeading(columns.needed()))
            .arg(columns.fewestHeadings())};
}

} // namespace

Result<TableHeader> findHeader(std::span<const QStringList> rows, const TableColumns &columns)
{
    const auto searched = std::min(rows.size(), static_cast<std::size_t>(headerSearchRows));
    for (std::size_t i = 0; i < searched; ++i) {
        if (namedCells(rows[i], columns) < columns.fewestHeadings())
            continue;
        YIZHAN_TRY_LET(ColumnMap map, ColumnMap::fromHeadings(rows[i], columns));
        if (!map.has(columns.needed()) || map.known() < columns.fewestHeadings())
            continue;
        if (i + 1 < rows.size() && isSecondTier(map, rows[i], rows[i + 1]))
            return merged(i);
        return TableHeader{static_cast<qsizetype>(i), std::move(map)};
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
