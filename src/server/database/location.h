// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::database {

/// Where a server keeps its tables.
struct Location
{
    QString dataDir;          ///< holds server.db when there is no connection string
    QString connectionString; ///< PostgreSQL; empty = embedded SQLite

    [[nodiscard]] bool isPostgres() const { return !connectionString.isEmpty(); }
    [[nodiscard]] QString sqlitePath() const { return dataDir + QStringLiteral("/server.db"); }
};

} // namespace yizhan::database
