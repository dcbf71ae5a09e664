// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicfile.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace

Result<void> replaceFile(const QString &temporary, const QString &target)
{
    YIZHAN_TRY(syncPath(temporary, O_RDONLY));
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return systemError("file.rename", target);
    return syncPath(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileAccess access)
{
    const QString temporary = path + QStringLiteral(".tmp");
    QFile file(temporary);
    const auto permissions = access == FileAccess::OwnerOnly
                                 ? QFile::ReadOwner | QFile::WriteOwner
                                 : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::remove(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
        return fail(ErrorCode::Io, "file.open", file.errorString(), temporary);
    if (file.write(content) != content.size() || !file.flush())
        return fail(ErrorCode::Io, "file.write", file.errorString(), temporary);
    file.close();
    return replaceFile(temporary, path);
}

} // namespace yizhan::storage
