// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewrite.h"

#include <cerrno>

namespace yizhan {

namespace {

tl::unexpected<Error> unwritten(const QFileDevice &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    const QString words = errno == 0 ? file.errorString() : qt_error_string(errno);
    return fail(ErrorCode::Io, full ? "file.full" : "file.write", words, file.fileName());
}

} // namespace

Result<void> writeAll(QFileDevice &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return unwritten(file);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> flushAll(QFileDevice &file)
{
    errno = 0;
    if (file.flush())
        return {};
    if (errno != 0)
        return unwritten(file);
    // A part was taken: the rest tells.
    return file.flush() ? Result<void>() : unwritten(file);
}

} // namespace yizhan
