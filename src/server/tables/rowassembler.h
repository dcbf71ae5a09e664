// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmap.h"
#include "rowsorts.h"
#include "tablereader.h"
#include "unreadcolumns.h"

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::tables {

/// Puts the cells of one table row into a RawRow. Used by the readers of tables, from one thread. Knows a
/// header that comes again, in whatever order, and the rows that are no items; carries what ditto marks mean.
class RowAssembler
{
public:
    /// `unread` outlives it.
    RowAssembler(ColumnMap map, const ReaderLimits &limits, UnreadColumns &unread, QString sheet = {});

    void start(qint64 row, bool hidden = false);
    /// The text of the cell in the column at `index` (from 0). Empty texts need not be put.
    void put(qsizetype index, QString text);
    /// Spoils the row; the first problem is the one that is told.
    void spoil(qsizetype index, const char *reason, QString detail = {});

    /// The row put together: a row, a problem, or a finding where it is no row; nothing when the row is
    /// blank.
    [[nodiscard]] std::optional<ReaderStep> finish();

    [[nodiscard]] const ColumnMap &map() const { return m_map; }

private:
    [[nodiscard]] bool beginsHeader(QStringList &headings) const;
    [[nodiscard]] std::optional<ReaderStep> takeHeader(const QStringList &headings);
    [[nodiscard]] bool takeSecondTier();
    [[nodiscard]] bool takeHouse();
    void takeMap(ColumnMap map);
    [[nodiscard]] Finding note(const char *reason, QString detail = {}) const;
    void resolveDitto(RawRow &row);
    void fill(RawRow &row);
    void fillColumn(RawRow &row, std::size_t column);
    void fillParts(RawRow &row, std::size_t column);
    [[nodiscard]] const QString *cellAt(qsizetype index) const;

    ColumnMap m_map;
    std::shared_ptr<const std::vector<QString>> m_headings; ///< by column, as m_map has them
    qsizetype m_cellChars;
    UnreadColumns &m_unread;
    QString m_sheet;
    qint64 m_row = 0;
    bool m_hidden = false;
    std::vector<FilledCell> m_cells; ///< by position
    std::vector<FilledCell> m_above; ///< those of the row before, ditto marks resolved
    std::optional<RowProblem> m_problem;
    QString m_house;      ///< named by a row of its own, for the rows below
    QStringList m_header; ///< of the header just read again, until the row below it is known
};

} // namespace yizhan::tables
