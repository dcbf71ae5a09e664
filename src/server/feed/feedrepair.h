// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "keysuccession.h"
#include "random.h"
#include "result.h"
#include "snapshotshelf.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::feed {

/// What became of a scope whose rows were not what was published.
struct RepairedScope
{
    QString scope;
    qint64 rows = 0;     ///< live items now
    qint64 returned = 0; ///< of them, out of the newest snapshot
    qint64 missing = 0;  ///< fewer than the scope stated; an import of the same files brings them
};

/// Makes the feed agree with itself again, in one transaction: items that are gone without a trace, or whose
/// text was altered, are taken from the newest snapshot of the scope that `key`, or one that it succeeds,
/// signed; altered ones that it does not hold go; then each damaged scope states what its rows are, and a new
/// epoch begins, so that kiosks take a snapshot and nobody goes on from a number that lies. Empty, and
/// nothing is written, when the feed holds what was published. `shelf` is not asked by others meanwhile.
/// Errors: those of the database, Io.
[[nodiscard]] Result<std::vector<RepairedScope>> repairFeed(storage::Database &database, SnapshotShelf &shelf,
                                                            const crypto::Signer &key, Random &random,
                                                            const QDateTime &now);

} // namespace yizhan::feed
