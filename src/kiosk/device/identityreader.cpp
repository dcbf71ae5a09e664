// SPDX-License-Identifier: GPL-3.0-or-later
#include "identityreader.h"

#include "devicedatabase.h"

#include <QFile>

#include <sys/stat.h>

namespace yizhan::device {

IdentityReader::File IdentityReader::fileAt(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    constexpr qint64 nsPerSecond = 1'000'000'000;
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino),
            static_cast<qint64>(found.st_size),
            static_cast<qint64>(found.st_mtim.tv_sec) * nsPerSecond + found.st_mtim.tv_nsec};
}

Result<bool> IdentityReader::look()
{
    auto looked = lookInto(fileAt(devicePath(m_dataDir)));
    m_looked = looked.has_value();
    if (!looked)
        m_database.reset();
    return looked;
}

/// What is read may be newer than the mark that was taken before: then it is read once more, and never
/// missed.
Result<bool> IdentityReader::lookInto(const File &file)
{
    if (m_looked && file == m_file && !m_database)
        return false; // there was none, and is none
    if (!m_database || file != m_file) {
        m_database.reset();
        m_version = -1;
        m_file = file;
        YIZHAN_TRY_LET(m_database, readDeviceDatabase(m_dataDir));
    }
    if (!m_database) {
        m_identity.reset();
        return true;
    }
    // https://www.sqlite.org/pragma.html#pragma_data_version: changes when another connection has committed.
    YIZHAN_TRY_LET(const qint64 version, m_database->scalar(QStringLiteral("PRAGMA data_version")));
    if (version == m_version)
        return false;
    YIZHAN_TRY_LET(m_identity, readWhereEnrolled(*m_database));
    m_version = version;
    return true;
}

} // namespace yizhan::device
