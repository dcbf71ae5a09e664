// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "feeddatabase.h"
#include "keysuccession.h"
#include "random.h"
#include "result.h"
#include "snapshotshelf.h"

namespace yizhan::server {

/// What the operator has said that he means.
struct Meant
{
    bool emptyCatalogue = false; ///< --allow-empty
    bool newFolder = false;      ///< --adopt-folder
};

/// The key with which this folder signs for the database. One is made only where the database names none yet,
/// or a new folder is meant: kiosks that trust a lost key would not believe another. Errors: Invalid
/// (`serve.lost_key`, `serve.other_key`), Io, Corrupt (`key.format`), those of the database.
[[nodiscard]] Result<crypto::SigningKey> signingKey(storage::Database &database,
                                                    const feed::ServerDatabaseLocation &location,
                                                    const Meant &meant = {});

/// That this folder belongs to the database: its key is the one that kiosks of this database know, or has
/// taken the place of that one, and of several servers over one PostgreSQL all use the same folder. The first
/// that comes decides; the database keeps it. Errors: Invalid (`serve.other_key`, `serve.other_folder`), Io,
/// those of the database.
[[nodiscard]] Result<void> claimFolder(storage::Database &database,
                                       const feed::ServerDatabaseLocation &location,
                                       const crypto::Signer &key, const Meant &meant, Random &random);

/// That no SQLite file is about to be made beside a key or snapshots, which tell that there was one. To be
/// asked before the database is opened. Errors: NotFound (`serve.empty_database`).
[[nodiscard]] Result<void> refuseLost(const feed::ServerDatabaseLocation &location,
                                      feed::SnapshotShelf &shelf, bool hasKey, const Meant &meant);
/// That a database in which nothing was ever published does not lie beside snapshots. Errors: NotFound
/// (`serve.empty_database`), those of the database.
[[nodiscard]] Result<void> refuseEmptied(storage::Database &database, feed::SnapshotShelf &shelf,
                                         const Meant &meant);

/// Whether the shelf knows a later state of this database than it shows: it was set back while nobody looked.
/// The number is the highest of an epoch that kiosks may have seen. Errors: those of the database.
struct Backwards
{
    bool is = false;
    qint64 number = 0;
};
[[nodiscard]] Result<Backwards> isBehindShelf(storage::Database &database, feed::SnapshotShelf &shelf);

} // namespace yizhan::server
