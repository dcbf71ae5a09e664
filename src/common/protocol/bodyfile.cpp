// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfile.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace yizhan::protocol {

namespace {

tl::unexpected<Error> systemError(const QString &place = {})
{
    return fail(ErrorCode::Io, "body.file", qt_error_string(errno), place);
}

} // namespace

Result<std::shared_ptr<BodyFile>> BodyFile::create(const QString &folder)
{
    QByteArray name = QFile::encodeName(folder + QStringLiteral("/body-XXXXXX"));
    const int file = ::mkostemp(name.data(), O_CLOEXEC); // 0600
    if (file < 0)
        return systemError(folder);
    ::unlink(name.constData());
    return std::shared_ptr<BodyFile>(new BodyFile(file));
}

BodyFile::~BodyFile()
{
    ::close(m_file);
}

Result<void> BodyFile::append(std::string_view bytes)
{
    const QByteArray hidden = m_cipher.at(m_size, {bytes.data(), static_cast<qsizetype>(bytes.size())});
    QByteArrayView rest = hidden;
    while (!rest.isEmpty()) {
        const ssize_t written =
            ::pwrite(m_file, rest.data(), static_cast<std::size_t>(rest.size()), static_cast<off_t>(m_size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError();
        m_size += written;
        rest = rest.sliced(written);
    }
    return {};
}

Result<QByteArray> BodyFile::read(qint64 offset, qint64 most) const
{
    QByteArray bytes(qMax<qint64>(0, qMin(most, m_size - offset)), Qt::Uninitialized);
    qint64 got = 0;
    while (got < bytes.size()) {
        const ssize_t part = ::pread(m_file, bytes.data() + got, static_cast<std::size_t>(bytes.size() - got),
                                     static_cast<off_t>(offset + got));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return systemError();
        got += part;
    }
    return m_cipher.at(offset, bytes);
}

} // namespace yizhan::protocol
