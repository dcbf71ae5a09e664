// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "location.h"
#include "migration.h"

#include <span>

namespace yizhan::database {

/// How long a reading connection waits.
enum class Patience {
    Work,  ///< a command or a background task: as long as the work takes
    Serve, ///< somebody waits for the answer: 2 s for a lock, 8 s for a statement; then Busy
    Watch, ///< tells whether others are served: 1 s for either
};

/// Opens the database for writing and brings the owner's tables to the newest schema. Errors: Invalid
/// (`postgres.encoding`: a database that does not keep text as UTF-8), those of storage::Database and
/// storage::migrate().
[[nodiscard]] Result<storage::Database> open(const Location &location,
                                             std::span<const storage::Migration> migrations);

/// Opens it for reading only: of an SQLite file such a connection never runs a checkpoint. Errors: those of
/// open(); NewerSchema when it was written by a newer program.
[[nodiscard]] Result<storage::Database> openReader(const Location &location,
                                                   std::span<const storage::Migration> migrations,
                                                   Patience patience = Patience::Work);

/// What this connection commits from now on has reached the disk when the commit returns, whatever the
/// database's own default is: for what somebody is told to be done. Errors: those of the database.
[[nodiscard]] Result<void> pushCommits(storage::Database &database);

/// For a connection that writes while somebody waits for the answer: the limits of Patience::Serve, and
/// pushCommits(). Errors: those of the database.
[[nodiscard]] Result<void> serveWrites(storage::Database &database);

/// For the end of a server: writes what stands in the log of an SQLite database into its file. When nobody
/// else has it open, the log goes, and the file alone is the database. Nothing to do for PostgreSQL, or
/// without a file. Errors: those of the database.
[[nodiscard]] Result<void> settle(const Location &location);

/// Which file an SQLite database is: another one under the same name, after a restore, is another database.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0; ///< 0: there is no such file, or it is PostgreSQL
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
[[nodiscard]] FileIdentity fileOf(const Location &location);

/// Whether the database would take a change now, as far as it can be told without making one: its file and
/// folder, or the transactions and the rights of this user on `table`. Errors: those of the database.
[[nodiscard]] Result<bool> isWritable(storage::Database &database, const Location &location,
                                      const QString &table);

} // namespace yizhan::database
