// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace yizhan::server {

Result<InstanceLock> InstanceLock::take(const QString &dataDir)
{
    const QString path = dataDir + QStringLiteral("/serve.lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorCode::Io, "serve.lock", qt_error_string(errno), path);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(file);
        if (reason == EWOULDBLOCK) {
            return fail(ErrorCode::Busy, "serve.running",
                        QStringLiteral(
                            "another yizhan-server serves this folder; stop it first, or give --data another "
                            "folder"),
                        dataDir);
        }
        return fail(ErrorCode::Io, "serve.lock", qt_error_string(reason), path);
    }
    return InstanceLock(file);
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace yizhan::server
