// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epoch.h"
#include "random.h"
#include "result.h"

#include <QString>

namespace yizhan::feed {

/// Where a server keeps its tables.
struct ServerDatabaseLocation
{
    QString dataDir;          ///< holds server.db when there is no connection string
    QString connectionString; ///< PostgreSQL; empty = embedded SQLite
};

/// Opens the server's database and brings the feed's tables to the newest schema
/// (docs/formats/server-database.md). The first opening makes the epoch,
/// whose digits come out of `random`. Errors: those of storage::Database
/// and storage::migrate().
[[nodiscard]] Result<storage::Database> openServerDatabase(const ServerDatabaseLocation &location,
                                                           Random &random);

/// Opens a database that openServerDatabase() has prepared, for reading only: of an SQLite file such a
/// connection never runs a checkpoint. Errors: those of storage::Database.
[[nodiscard]] Result<storage::Database> openServerReader(const ServerDatabaseLocation &location);

/// The mark of this database's history: random digits, and a number by which kiosks know the later of two.
[[nodiscard]] Result<protocol::Epoch> currentEpoch(storage::Database &database);
/// Its random digits alone.
[[nodiscard]] Result<QString> epochOf(storage::Database &database);
/// Starts a new epoch: every kiosk takes a new snapshot. For restores. Its number is the time of its
/// beginning (Unix seconds, by the clock of the database engine), but always higher than the number that
/// stood here and higher than `laterThan`: a clock that is behind must not make kiosks take it for an old
/// one. Returns the random digits.
[[nodiscard]] Result<QString> startNewEpoch(storage::Database &database, Random &random,
                                            qint64 laterThan = 0);

} // namespace yizhan::feed
