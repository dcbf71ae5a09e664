// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"

#include "filewrite.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yizhan::storage {

namespace {

tl::unexpected<Error> systemError(const char *reason, const QString &path)
{
    return fail(ErrorCode::Io, reason, QString::fromLocal8Bit(std::strerror(errno)), path);
}

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError("file.open", path);
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0)
        return systemError("file.sync", path);
    return {};
}

Result<void> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> writeTemporary(const QString &path, const QByteArray &content, FileAccess access)
{
    const auto permissions = access == FileAccess::OwnerOnly
                                 ? QFile::ReadOwner | QFile::WriteOwner
                                 : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile file(path);
    QFile::remove(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    YIZHAN_TRY(writeAll(file, content));
    return flushAll(file);
}

/// rename(2) that refuses to replace.
Result<void> renameToNew(const QString &temporary, const QString &target)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(temporary).constData(), AT_FDCWD,
                    QFile::encodeName(target).constData(), RENAME_NOREPLACE) == 0)
        return syncFolderOf(target);
    if (errno == EEXIST)
        return fail(ErrorCode::Busy, "file.exists", QStringLiteral("it is there already"), target);
    return systemError("file.rename", target);
}

} // namespace

Result<void> replaceFile(const QString &temporary, const QString &target)
{
    YIZHAN_TRY(syncPath(temporary, O_RDONLY));
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return systemError("file.rename", target);
    return syncFolderOf(target);
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileAccess access)
{
    const QString temporary = path + QStringLiteral(".tmp");
    const auto clean = qScopeGuard([&temporary] { QFile::remove(temporary); });
    YIZHAN_TRY(writeTemporary(temporary, content, access));
    return replaceFile(temporary, path);
}

Result<void> createFile(const QString &path, const QByteArray &content, FileAccess access)
{
    // A name of one's own: two that begin at once must not write into one file.
    const QString temporary = QStringLiteral("%1.%2.tmp").arg(path).arg(::getpid());
    const auto clean = qScopeGuard([&temporary] { QFile::remove(temporary); });
    YIZHAN_TRY(writeTemporary(temporary, content, access));
    YIZHAN_TRY(syncPath(temporary, O_RDONLY));
    return renameToNew(temporary, path);
}

} // namespace yizhan::storage
