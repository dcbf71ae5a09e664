// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "snapshotproof.h"

#include <QSet>
#include <QString>

#include <functional>

namespace yizhan::store {

/// Brings the rows of one scope to those of an attached snapshot content (schema `snap`). Only what differs
/// is written; unchanged items keep their rowid. Used inside a write transaction. Errors of all: those of
/// sqlError().
class ScopeReplacement
{
public:
    ScopeReplacement(storage::Database &database, QString scope);

    /// Removes every item; needs no content.
    [[nodiscard]] Result<void> removeAll();
    /// Removes the items that the content does not hold, or holds otherwise.
    [[nodiscard]] Result<void> removeStale();
    /// Copies the items that are missing.
    [[nodiscard]] Result<void> insertMissing();
    /// Writes the index entries that come out of `rows`, until it is closed. `seen` is told how many rows
    /// have come.
    [[nodiscard]] Result<void> indexInserted(BoundedQueue<IndexedRows> &rows,
                                             const std::function<void(qint64)> &seen);

private:
    /// Removes the items listed in temp.stale, and the list.
    [[nodiscard]] Result<void> removeListed();
    [[nodiscard]] bool wasInserted(qint64 row) const { return m_empty || m_inserted.contains(row); }

    storage::Database &m_database;
    QString m_scope;
    bool m_empty = true;     ///< the scope held nothing: every row of the content was copied
    qint64 m_offset = 0;     ///< from a rowid of the content to that of the item
    QSet<qint64> m_inserted; ///< rowids of the content; only when the scope was not empty
};

} // namespace yizhan::store
