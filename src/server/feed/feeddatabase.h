// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epoch.h"
#include "opening.h"
#include "random.h"
#include "result.h"

#include <QString>

namespace yizhan::feed {

using ServerDatabaseLocation = database::Location;

/// Opens the server's database and brings the feed's tables to the newest schema
/// (docs/formats/server-database.md). The first opening makes the epoch, whose digits come out of `random`.
/// Errors: those of database::open().
[[nodiscard]] Result<storage::Database> openServerDatabase(const ServerDatabaseLocation &location,
                                                           Random &random);

/// Opens a database that openServerDatabase() has prepared, for reading only. Errors: those of
/// database::openReader().
[[nodiscard]] Result<storage::Database>
openServerReader(const ServerDatabaseLocation &location,
                 database::Patience patience = database::Patience::Work);

/// What the database keeps of itself beside the feed, by name; empty when there is nothing of the name.
[[nodiscard]] Result<QString> metaValue(storage::Database &database, const QString &key);
enum class MetaChange {
    FirstOnly, ///< of several who write, the first decides
    Replace,
};
[[nodiscard]] Result<void> putMeta(storage::Database &database, const QString &key, const QString &value,
                                   MetaChange change);

/// The mark of this database's history: random digits, and a number by which kiosks know the later of two.
[[nodiscard]] Result<protocol::Epoch> currentEpoch(storage::Database &database);
/// The number of the last epoch that was started after the first one; 0: there was none. A restore may have
/// taken what was published shortly before.
[[nodiscard]] Result<qint64> lastRestart(storage::Database &database);
/// Its random digits alone.
[[nodiscard]] Result<QString> epochOf(storage::Database &database);
/// Starts a new epoch: every kiosk takes a new snapshot. For restores. Its number is the time of its
/// beginning (Unix seconds, by the clock of the database engine), but always higher than the number that
/// stood here and higher than `laterThan`: a clock that is behind must not make kiosks take it for an old
/// one. Returns the random digits.
[[nodiscard]] Result<QString> startNewEpoch(storage::Database &database, Random &random,
                                            qint64 laterThan = 0);
/// The same inside a write transaction of the caller.
[[nodiscard]] Result<QString> beginEpochWithin(storage::Database &database, Random &random,
                                               qint64 laterThan = 0);
/// The same for a server that finds its database set back while `seen` is the epoch in it; false when
/// somebody has ended that epoch already.
[[nodiscard]] Result<bool> endEpoch(storage::Database &database, Random &random, const QString &seen,
                                    qint64 laterThan = 0);

} // namespace yizhan::feed
