// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlock.h"

#include <QString>

namespace yizhan {

namespace {

constexpr int writingTakesMs = 200;

bool namesAProcess(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) && pid > 0;
}

} // namespace

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // held for days: age says nothing, only the end of the process does
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || namesAProcess(lock))
        return false;
    if (lock.tryLock(writingTakesMs))
        return true;
    // The removal is refused while a living process holds the file open and locked.
    return !namesAProcess(lock) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace yizhan
