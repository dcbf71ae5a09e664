// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tablecolumns.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace yizhan::tables {

/// Which column of one file holds what.
class ColumnMap
{
public:
    /// `columns` outlives the map. Errors: Invalid `table.duplicate_heading` when one heading that we know
    /// stands twice, unless its columns are joined (Several). Two different headings of one meaning are no
    /// error: the more usual one comes first.
    [[nodiscard]] static Result<ColumnMap> fromHeadings(const QStringList &headings,
                                                        const TableColumns &columns);

    [[nodiscard]] const TableColumns &columns() const { return *m_meant; }
    /// How many columns of the kind the headings name.
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] bool has(std::size_t column) const { return !m_uses[column].empty(); }
    [[nodiscard]] qsizetype width() const { return m_headings.size(); }
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    /// What stands first in the column at `index` (from 0); nothing when the kind does not know it.
    [[nodiscard]] std::optional<std::size_t> columnAt(qsizetype index) const;
    /// The heading at `index` as the file has it; "#7" for a seventh column without one.
    [[nodiscard]] QString headingAt(qsizetype index) const;
    /// The heading of `column` as the file has it; our usual one when the file has none.
    [[nodiscard]] QString heading(std::size_t column) const;
    /// Where `column` stands first; -1 = nowhere.
    [[nodiscard]] qsizetype position(std::size_t column) const
    {
        return m_uses[column].empty() ? -1 : m_uses[column].front().index;
    }
    /// Whether the column at `index` is one that nobody reads, and that somebody may miss.
    [[nodiscard]] bool isUnread(qsizetype index) const;
    /// What the headings state for the column of TableColumns::stated(). Empty when they say nothing.
    [[nodiscard]] const QString &stated() const { return m_stated; }

    /// A column of the file that feeds a column of the kind.
    struct Use
    {
        qsizetype index = 0;
        QString ifYes;
        QString prefix;
        int rank = 0;
        int order = 0;
        bool shared = false; ///< feeds others too
    };
    /// In the order in which their cells are taken.
    [[nodiscard]] std::span<const Use> uses(std::size_t column) const { return m_uses[column]; }

private:
    explicit ColumnMap(const TableColumns &columns) : m_meant(&columns), m_uses(columns.count()) {}
    void add(qsizetype index, std::size_t column, const HeadingMeaning &meaning);
    void dropWeak(const std::vector<std::pair<qsizetype, HeadingMeaning>> &weak);
    void takeInstead();
    void sortUses();

    const TableColumns *m_meant;
    QStringList m_headings;
    std::vector<qint16> m_columns;        ///< by position in the file; -1 = not read
    std::vector<std::vector<Use>> m_uses; ///< by column
    QString m_stated;
    int m_known = 0;
};

} // namespace yizhan::tables
