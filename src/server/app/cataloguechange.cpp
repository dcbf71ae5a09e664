// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechange.h"

#include "processlock.h"

#include <QFileInfo>

namespace yizhan::server {

Result<void> needCatalogue(const feed::ServerDatabaseLocation &location)
{
    const QString &folder = location.dataDir;
    if (location.connectionString.isEmpty() && !QFileInfo::exists(folder + QStringLiteral("/server.db"))) {
        return fail(ErrorCode::NotFound, "status.no_catalogue",
                    QStringLiteral("there is no catalogue in this folder; import makes one"), folder);
    }
    return {};
}

Result<CatalogueChange> openForChange(const feed::ServerDatabaseLocation &location)
{
    YIZHAN_TRY(needCatalogue(location));
    const QString &folder = location.dataDir;
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/import.lock"));
    if (!takeLock(*lock)) {
        return fail(ErrorCode::Busy, "import.busy", QStringLiteral("an import is running; wait for its end"),
                    folder);
    }
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location));
    return CatalogueChange{std::move(lock), std::move(database)};
}

} // namespace yizhan::server
