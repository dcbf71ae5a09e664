// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace simdjson::dom {
class element;
}

namespace yizhan::tables {

struct RawRow;

/// A column that the tables of a kind may have.
struct TableColumn
{
    /// What people call it, parted by '|', the most usual first; as simplifiedHeading() writes it.
    QStringView headings;
    bool multiplies = true; ///< in a workbook: a cell merged downwards counts for every row that it covers
    bool isDay = false;     ///< in JSON: a time counts as its day in China
};

/// What a heading means.
struct HeadingMeaning
{
    std::size_t column = 0;
    int rank =
        0; ///< 0 = our usual heading, the higher the less usual; decides between two columns of one meaning
    QString states; ///< what the heading itself says, for the column of StatedByHeadings; mostly empty
};

/// A column that headings of others may stand in for: 薪资单位, which 月薪 and 最低薪资(元/月) state.
struct StatedByHeadings
{
    std::size_t column = 0;
    std::span<const std::size_t> by; ///< a row gets the text where it fills one of these
};

/// One form for all ways to write a heading: full width to half, lower case, no spaces, no stars.
[[nodiscard]] QString simplifiedHeading(QStringView heading);

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
    [[nodiscard]] std::optional<HeadingMeaning> meaningOf(QStringView heading) const;

    /// Takes a member of a JSON object that holds more than a text; whether it has taken it. One whose key is
    /// a heading, or unknown, the reader takes itself.
    [[nodiscard]] virtual bool takeMember(RawRow &row, std::string_view key,
                                          const simdjson::dom::element &value) const;

protected:
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
