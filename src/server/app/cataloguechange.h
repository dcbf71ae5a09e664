// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "random.h"

#include <QLockFile>

#include <memory>

namespace yizhan::server {

/// That an import has made the catalogue that `location` names: a folder without one is a mistyped path.
/// Errors: NotFound (`status.no_catalogue`).
[[nodiscard]] Result<void> needCatalogue(const feed::ServerDatabaseLocation &location);

/// A catalogue opened by a command that changes it; no other one runs beside it while this lives.
struct CatalogueChange
{
    std::unique_ptr<QLockFile> lock; ///< given back after the database is closed
    storage::Database database;
};

/// Why the lock of an import could not be taken: the errors of openForImport().
[[nodiscard]] Error lockFailure(QLockFile::LockError reason, const QString &folder);

/// Opens the catalogue that `location` names, which must have been made by an import. Errors: NotFound
/// (`status.no_catalogue`), those of openForImport().
[[nodiscard]] Result<CatalogueChange> openForChange(const feed::ServerDatabaseLocation &location,
                                                    Random &random);

/// The same, and makes what is missing: the digits of a new catalogue's epoch come out of `random`. Errors:
/// Busy (`import.busy`: an import runs), Io (`import.rights`: the folder may not be written by this user, or
/// its disk is read-only; `import.lock`: the disk is full, or fails), those of makeServerFolder() and
/// feed::openServerDatabase().
[[nodiscard]] Result<CatalogueChange> openForImport(const feed::ServerDatabaseLocation &location,
                                                    Random &random);

} // namespace yizhan::server
