// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverfolder.h"

#include "privatefile.h"

#include <QFile>

namespace yizhan::server {

namespace {

QString keyPath(const QString &dataDir)
{
    return dataDir + QStringLiteral("/keys/snapshot.key");
}

} // namespace

QString snapshotFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/snapshots");
}

QString documentFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/documents");
}

QString attachmentFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/attachments");
}

Result<void> makeServerFolder(const QString &dataDir)
{
    return storage::makePrivateFolder(dataDir);
}

bool hasSnapshotKey(const QString &dataDir)
{
    return QFile::exists(keyPath(dataDir));
}

Result<crypto::SigningKey> snapshotKey(const QString &dataDir)
{
    YIZHAN_TRY(storage::makePrivateFolder(dataDir + QStringLiteral("/keys")));
    return crypto::SigningKey::loadOrCreate(keyPath(dataDir));
}

Result<crypto::SigningKey> replaceSnapshotKey(const QString &dataDir, const QDateTime &until)
{
    return crypto::SigningKey::replaceIn(keyPath(dataDir), until);
}

} // namespace yizhan::server
