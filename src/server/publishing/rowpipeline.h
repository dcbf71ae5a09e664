// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countedrows.h"
#include "rowscheme.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace yizhan::publishing {

/// Some rows, in the order of the file.
struct RowChunk
{
    std::vector<PreparedRow> rows;
    qint64 position = 0;        ///< bytes of the file read so far
    bool last = false;          ///< nothing follows
    std::optional<Error> error; ///< why the rest of the file cannot be read; only in the last chunk
};

/// Reads, understands and encodes rows on a thread of its own, a few chunks ahead of the database.
/// Created, used and destroyed on one thread.
class RowPipeline
{
public:
    /// `scheme` outlives the pipeline.
    /// `keepFaulty`: rows with faults keep their cells (PreparedRow::cells).
    RowPipeline(std::unique_ptr<tables::TableReader> reader, const RowScheme &scheme,
                bool keepFaulty = false);
    ~RowPipeline();
    Q_DISABLE_COPY_MOVE(RowPipeline)

    /// The next chunk; waits for it. Not to be called after the last one.
    [[nodiscard]] RowChunk next();
    /// Bytes of the whole file.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// What the file calls the column of identifiers.
    [[nodiscard]] const QString &identifierHeading() const { return m_identifierHeading; }

private:
    void work();
    void take(RowChunk &chunk, tables::ReaderStep &step);
    [[nodiscard]] bool hand(RowChunk chunk);

    std::unique_ptr<CountedRows> m_reader;
    const RowScheme &m_scheme;
    bool m_keepFaulty;
    qint64 m_size = 0;
    QString m_identifierHeading;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowChunk> m_queue;
    bool m_stopped = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace yizhan::publishing
