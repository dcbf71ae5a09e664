// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"

#include <QLockFile>

#include <memory>

namespace yizhan::server {

/// A catalogue opened by a command that changes it; no import runs beside it while this lives.
struct CatalogueChange
{
    std::unique_ptr<QLockFile> lock; ///< given back after the database is closed
    storage::Database database;
};

/// Opens the catalogue that `location` names, which must have been made by an import. Errors: NotFound
/// (`status.no_catalogue`), Busy (`import.busy`: an import runs), those of feed::openServerDatabase().
[[nodiscard]] Result<CatalogueChange> openForChange(const feed::ServerDatabaseLocation &location);

} // namespace yizhan::server
