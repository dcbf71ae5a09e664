// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmap.h"
#include "tablereader.h"

#include <optional>

namespace yizhan::tables {

/// Puts the cells of one table row into a RawRow. Used by the readers of tables, from one thread.
class RowAssembler
{
public:
    RowAssembler(ColumnMap map, const ReaderLimits &limits);

    void start(qint64 row);
    /// The text of the cell in the column at `index` (from 0). Empty texts need not be put.
    void put(qsizetype index, QString text);
    /// Spoils the row; the first problem is the one that is told.
    void spoil(qsizetype index, const char *reason, QString detail = {});

    /// The row put together: a row or a problem; nothing when the row is blank or repeats the headings,
    /// as tables printed page by page do.
    [[nodiscard]] std::optional<ReaderStep> finish();

    [[nodiscard]] const ColumnMap &map() const { return m_map; }

private:
    /// Fills in what the headings state.
    void takeStated();
    [[nodiscard]] bool repeatsHeadings() const;

    ColumnMap m_map;
    qsizetype m_cellChars;
    RawRow m_read;
    std::optional<RowProblem> m_problem;
    bool m_blank = true;
};

} // namespace yizhan::tables
