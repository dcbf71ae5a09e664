// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
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
/// (docs/formats/server-database.md). The first opening makes the epoch. Errors: those of storage::Database
/// and storage::migrate().
[[nodiscard]] Result<storage::Database> openServerDatabase(const ServerDatabaseLocation &location);

/// Opens a database that openServerDatabase() has prepared, for reading only: of an SQLite file such a
/// connection never runs a checkpoint. Errors: those of storage::Database.
[[nodiscard]] Result<storage::Database> openServerReader(const ServerDatabaseLocation &location);

/// The random mark of this database's history, 16 hexadecimal digits; changes after a restore from a backup.
[[nodiscard]] Result<QString> epochOf(storage::Database &database);
/// Starts a new epoch: every kiosk takes a new snapshot. For restores.
[[nodiscard]] Result<QString> startNewEpoch(storage::Database &database);

} // namespace yizhan::feed
