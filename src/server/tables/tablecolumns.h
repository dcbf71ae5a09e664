// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace simdjson::dom {
class element;
}

namespace yizhan::tables {

struct RawRow;
class ColumnMap;

/// What becomes of several columns of a file that mean the same.
enum class Several {
    First,      ///< the most usual one that is filled; the others stand in RawRow::more
    Paragraphs, ///< joined as paragraphs, in the order of the file
    List,       ///< joined by 、, in the order of the file
    Parts,      ///< joined without a sign, by HeadingMeaning::order: 县区 before 镇街
};

/// A column that the tables of a kind may have.
struct TableColumn
{
    /// What people call it, parted by '|', the most usual first; as simplifiedHeading() writes it.
    QStringView headings;
    bool multiplies = true; ///< in a workbook: a cell merged downwards counts for every row that it covers
    bool isDay = false;     ///< in JSON: a time counts as its day in China
    Several several = Several::First;
};

/// What a heading means.
struct HeadingMeaning
{
    std::size_t column = 0;
    int rank =
        0; ///< 0 = our usual heading, the higher the less usual; decides between two columns of one meaning
    QString states = {}; ///< what the heading itself says, for the column of StatedByHeadings; mostly empty
    std::vector<std::size_t> also = {}; ///< further columns that its cells feed: 联系人及电话
    QString ifYes = {};                 ///< what 是 or 有 under it says: 包吃住, 社保
    QString prefix = {};                ///< what goes before its cells: 最小 (年龄)
    int order = 0;                      ///< among the parts of Several::Parts
    bool weak = false;                  ///< counts only where nothing else says the same: 底薪
};

/// A column that headings of others may stand in for: 薪资单位, which 月薪 and 最低薪资(元/月) state.
struct StatedByHeadings
{
    std::size_t column = 0;
    std::span<const std::size_t> by; ///< a row gets the text where it fills one of these
};

/// One form for all ways to write a heading: full width to half, lower case, no spaces, no stars.
[[nodiscard]] QString simplifiedHeading(QStringView heading);

/// 联系电话2 is one more 联系电话: a heading without the digit at its end.
[[nodiscard]] QStringView withoutCount(QStringView heading);

/// The columns that the tables of one kind may have, whatever they are called in a file. The number of a
/// column is its place in the list; a kind names the numbers by an enumeration. Immutable; any thread.
class TableColumns
{
public:
    /// `columns` and what `stated` names live as long. A header is a row that names `needed` and at least
    /// `fewestHeadings` columns in all.
    TableColumns(std::span<const TableColumn> columns, std::size_t needed, int fewestHeadings,
                 std::optional<StatedByHeadings> stated = std::nullopt);
    virtual ~TableColumns() = default;
    Q_DISABLE_COPY_MOVE(TableColumns)

    [[nodiscard]] std::size_t count() const { return m_columns.size(); }
    [[nodiscard]] const TableColumn &at(std::size_t column) const { return m_columns[column]; }
    [[nodiscard]] std::size_t needed() const { return m_needed; }
    [[nodiscard]] int fewestHeadings() const { return m_fewestHeadings; }
    [[nodiscard]] const std::optional<StatedByHeadings> &stated() const { return m_stated; }
    /// Our usual heading of a column.
    [[nodiscard]] QString usualHeading(std::size_t column) const;
    /// Knows headings whatever their width, brackets, spaces, stars and case. Nothing when unknown.
    [[nodiscard]] virtual std::optional<HeadingMeaning> meaningOf(QStringView heading) const;

    /// Whether nobody misses the column: 序号.
    [[nodiscard]] virtual bool isIgnored(QStringView heading) const;
    /// The column that may stand in for the needed one where a file has none: 工种 for 岗位名称.
    [[nodiscard]] virtual std::optional<std::size_t> insteadOfNeeded() const { return std::nullopt; }
    /// The column of whose name a row may consist, for the rows below it: 单位名称.
    [[nodiscard]] virtual std::optional<std::size_t> namedBySections() const { return std::nullopt; }
    /// Whether a header with these columns heads a table of the kind, and not a list of choices (普工, 初中)
    /// beside it.
    [[nodiscard]] virtual bool headsATable(const ColumnMap &map) const;

    /// Takes a member of a JSON object that holds more than a text; whether it has taken it. One whose key is
    /// a heading, or unknown, the reader takes itself.
    [[nodiscard]] virtual bool takeMember(RawRow &row, std::string_view key,
                                          const simdjson::dom::element &value) const;

protected:
    /// The columns of `base`, for a class that reads some headings in another way. `base` outlives it.
    explicit TableColumns(const TableColumns *base);
    /// What a heading means that the list does not hold: by its parts. `simple` is simplifiedHeading().
    [[nodiscard]] virtual std::optional<HeadingMeaning> composed(QStringView simple) const;
    /// A known heading may mean more than its words: `simple` is all of it, `inside` the words in brackets.
    virtual void refine(HeadingMeaning &meaning, QStringView simple, QStringView inside) const;

private:
    struct Entry
    {
        std::size_t column;
        int rank;
    };

    std::span<const TableColumn> m_columns;
    std::size_t m_needed;
    int m_fewestHeadings;
    std::optional<StatedByHeadings> m_stated;
    QHash<QString, Entry> m_index;
};

} // namespace yizhan::tables
