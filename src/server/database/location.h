// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writeturns.h"

#include <QString>

#include <memory>

namespace yizhan::database {

/// Where a server keeps its tables.
struct Location
{
    QString dataDir;          ///< holds server.db when there is no connection string
    QString connectionString; ///< PostgreSQL; empty = embedded SQLite
    /// Set: whoever opens the file for writing by this location takes turns with the others who do.
    std::shared_ptr<storage::WriteTurns> turns = {};

    [[nodiscard]] bool isPostgres() const { return !connectionString.isEmpty(); }
    [[nodiscard]] QString sqlitePath() const { return dataDir + QStringLiteral("/server.db"); }
};

} // namespace yizhan::database
