// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechange.h"

#include "processlock.h"
#include "serverfolder.h"

#include <QFileInfo>

namespace yizhan::server {

Error lockFailure(QLockFile::LockError reason, const QString &folder)
{
    switch (reason) {
    case QLockFile::PermissionError:
        return {ErrorCode::Io, QStringLiteral("import.rights"),
                QStringLiteral("no file can be made here: no right to write, or a read-only disk"), folder};
    case QLockFile::UnknownError:
        return {ErrorCode::Io, QStringLiteral("import.lock"),
                QStringLiteral("no file can be made here: a full or failing disk"), folder};
    case QLockFile::NoError:
    case QLockFile::LockFailedError:
        break;
    }
    return {ErrorCode::Busy, QStringLiteral("import.busy"),
            QStringLiteral("another import is running; wait for its end"), folder};
}

Result<void> needCatalogue(const feed::ServerDatabaseLocation &location)
{
    const QString &folder = location.dataDir;
    if (location.connectionString.isEmpty() && !QFileInfo::exists(folder + QStringLiteral("/server.db"))) {
        return fail(ErrorCode::NotFound, "status.no_catalogue",
                    QStringLiteral("there is no catalogue in this folder; import makes one"), folder);
    }
    return {};
}

Result<CatalogueChange> openForChange(const feed::ServerDatabaseLocation &location, Random &random)
{
    YIZHAN_TRY(needCatalogue(location));
    return openForImport(location, random);
}

Result<CatalogueChange> openForImport(const feed::ServerDatabaseLocation &location, Random &random)
{
    const QString &folder = location.dataDir;
    YIZHAN_TRY(makeServerFolder(folder));
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/import.lock"));
    if (!takeLock(*lock))
        return fail(lockFailure(lock->error(), folder));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location, random));
    return CatalogueChange{std::move(lock), std::move(database)};
}

} // namespace yizhan::server
