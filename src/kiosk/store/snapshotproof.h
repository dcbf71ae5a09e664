// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundedqueue.h"
#include "result.h"
#include "snapshot.h"
#include "vacancyindexer.h"

#include <QString>

#include <vector>

namespace yizhan::store {

/// The index entry of one row of a snapshot's content.
struct IndexedRow
{
    qint64 row = 0; ///< its rowid in the content
    VacancyIndexEntry entry;
};

using IndexedRows = std::vector<IndexedRow>;

/// Proves the content of a snapshot and computes what browsing needs of it: opens the SQLite file at `path`
/// by a connection of its own, checks its structure, recomputes every hash and the sum, and pushes the index
/// entries in the order of the rows. Runs on a thread of its own, beside the writer.
///
/// Closes `rows` at its end. Errors: Corrupt (`snapshot.structure`, `snapshot.hash`, `snapshot.sum`),
/// TooLarge
/// (`snapshot.row`), Cancelled (`snapshot.cancelled`: the taker closed the queue).
[[nodiscard]] Result<void> readSnapshotContent(const QString &path,
                                               const protocol::SnapshotManifest &manifest,
                                               BoundedQueue<IndexedRows> &rows);

} // namespace yizhan::store
