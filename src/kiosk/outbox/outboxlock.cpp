// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxlock.h"

#include "privatefile.h"
#include "processlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace yizhan::outbox {

namespace {

constexpr unsigned long lookAgainMs = 50;

} // namespace

Result<std::unique_ptr<QLockFile>> lockOutbox(const QString &dataDir, int waitMs)
{
    YIZHAN_TRY(storage::makePrivateFolder(dataDir));
    const QString path = QDir(dataDir).filePath(QStringLiteral("outbox.lock"));
    const QDeadlineTimer patience(waitMs);
    auto lock = std::make_unique<QLockFile>(path);
    bool taken = takeLock(*lock);
    while (!taken && lock->error() == QLockFile::LockFailedError && !patience.hasExpired()) {
        QThread::msleep(lookAgainMs);
        taken = takeLock(*lock);
    }
    if (taken)
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, "outbox.lock", QStringLiteral("cannot write the lock file"), path);
    qint64 pid = 0;
    QString host;
    QString program;
    static_cast<void>(lock->getLockInfo(&pid, &host, &program));
    return fail(ErrorCode::Busy, "outbox.locked",
                QStringLiteral("process %1 (%2) is writing this outbox").arg(pid).arg(program), path);
}

} // namespace yizhan::outbox
