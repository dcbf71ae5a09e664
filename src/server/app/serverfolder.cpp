// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverfolder.h"

#include <QDir>
#include <QFile>

namespace yizhan::server {

namespace {

Result<void> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, "data.folder", QStringLiteral("the folder cannot be made"), folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QString keyPath(const QString &dataDir)
{
    return dataDir + QStringLiteral("/keys/snapshot.key");
}

} // namespace

QString snapshotFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/snapshots");
}

Result<void> makeServerFolder(const QString &dataDir)
{
    return makeFolder(dataDir);
}

bool hasSnapshotKey(const QString &dataDir)
{
    return QFile::exists(keyPath(dataDir));
}

Result<crypto::SigningKey> snapshotKey(const QString &dataDir)
{
    YIZHAN_TRY(makeFolder(dataDir + QStringLiteral("/keys")));
    return crypto::SigningKey::loadOrCreate(keyPath(dataDir));
}

} // namespace yizhan::server
