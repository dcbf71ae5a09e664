// SPDX-License-Identifier: GPL-3.0-or-later
#include "synclock.h"

#include "privatefile.h"
#include "processlock.h"

#include <QDir>

namespace yizhan::sync {

Result<std::unique_ptr<QLockFile>> lockCatalogue(const QString &dataDir)
{
    YIZHAN_TRY(storage::makePrivateFolder(dataDir));
    const QString path = QDir(dataDir).filePath(QStringLiteral("sync.lock"));
    auto lock = std::make_unique<QLockFile>(path);
    if (takeLock(*lock))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, "sync.lock", QStringLiteral("cannot write the lock file"), path);
    qint64 pid = 0;
    QString host;
    QString program;
    static_cast<void>(lock->getLockInfo(&pid, &host, &program));
    return fail(ErrorCode::Busy, "sync.locked",
                QStringLiteral("process %1 (%2) is writing this catalogue").arg(pid).arg(program), path);
}

} // namespace yizhan::sync
