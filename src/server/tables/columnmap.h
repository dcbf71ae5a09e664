// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tablecolumns.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yizhan::tables {

/// Which column of one file holds what.
class ColumnMap
{
public:
    /// `columns` outlives the map. Errors: Invalid `table.duplicate_heading` when one heading that we know
    /// stands twice. Two different headings of one meaning (手机 beside 联系电话) are no error: the more
    /// usual one wins, the other is kept aside.
    [[nodiscard]] static Result<ColumnMap> fromHeadings(const QStringList &headings,
                                                        const TableColumns &columns);

    [[nodiscard]] const TableColumns &columns() const { return *m_meant; }
    /// How many columns of the kind the headings name.
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] bool has(std::size_t column) const { return position(column) >= 0; }
    [[nodiscard]] qsizetype width() const { return m_headings.size(); }
    /// What stands in the column at `index` (from 0); nothing when the kind does not know it.
    [[nodiscard]] std::optional<std::size_t> columnAt(qsizetype index) const;
    /// The heading at `index` as the file has it; "#7" for a seventh column without one.
    [[nodiscard]] QString headingAt(qsizetype index) const;
    /// The heading of `column` as the file has it; our usual one when the file has none.
    [[nodiscard]] QString heading(std::size_t column) const;
    /// What the headings state for the column of TableColumns::stated(), where the file has no such column.
    /// Empty when they say nothing.
    [[nodiscard]] const QString &stated() const { return m_stated; }

private:
    explicit ColumnMap(const TableColumns &columns) : m_meant(&columns), m_positions(columns.count()) {}
    [[nodiscard]] qsizetype position(std::size_t column) const { return m_positions[column] - 1; }

    const TableColumns *m_meant;
    QStringList m_headings;
    std::vector<qint16> m_columns;   ///< by position in the file; -1 = kept aside
    std::vector<qint32> m_positions; ///< by column; 0 = none, else position + 1
    QString m_stated;
    int m_known = 0;
};

} // namespace yizhan::tables
