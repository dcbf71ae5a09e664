// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowscheme.h"
#include "tablereader.h"

#include <deque>
#include <memory>

namespace yizhan::publishing {

/// A table whose numbers merely count its rows: 1, 2, 3 … (also 01, 02) identify nothing, since they begin
/// anew in every list. Looks ahead some rows of each sheet to tell, and takes such numbers out. One thread.
class CountedRows
{
public:
    /// `scheme` outlives it.
    CountedRows(std::unique_ptr<tables::TableReader> reader, const RowScheme &scheme)
        : m_reader(std::move(reader)), m_scheme(scheme)
    {
    }

    /// As TableReader::next().
    [[nodiscard]] Result<tables::ReaderStep> next();
    [[nodiscard]] QString heading(std::size_t column) const { return m_reader->heading(column); }
    [[nodiscard]] qint64 position() const { return m_reader->position(); }
    [[nodiscard]] qint64 size() const { return m_reader->size(); }

private:
    enum class Verdict { Open, Counts, Identifies };

    void lookAhead();
    void judge(const tables::RawRow &row);
    void takeOut(tables::RawRow &row);

    std::unique_ptr<tables::TableReader> m_reader;
    const RowScheme &m_scheme;
    std::deque<tables::ReaderStep> m_ahead; ///< read, and not yet given
    std::optional<Error> m_error;           ///< comes behind them
    bool m_ended = false;
    bool m_told = false;
    QString m_sheet;
    Verdict m_verdict = Verdict::Open;
    qint64 m_last = 0; ///< the number of the row before
    int m_seen = 0;    ///< rows of the sheet with a number
    int m_steps = 0;   ///< of them one more than the one before, or 1 again
};

} // namespace yizhan::publishing
