// SPDX-License-Identifier: GPL-3.0-or-later
#include "readablecopy.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace yizhan::storage {

namespace {

// The header of an SQLite file (sqlite.org/fileformat2.html).
constexpr qsizetype headerBytes = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype versionsAt = 18;
constexpr qsizetype changesAt = 24;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype freeListAt = 32;
constexpr qsizetype cookieAt = 40;
constexpr qsizetype changesOfSizeAt = 92;
constexpr qint64 usualPageBytes = 4096;

void put32(QByteArray &header, qsizetype at, quint32 value)
{
    qToBigEndian(value, header.data() + at);
}

qint64 pageBytesOf(const QByteArray &header)
{
    const auto stated = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const bool possible = stated >= 512 && (stated & (stated - 1)) == 0;
    return possible ? stated : usualPageBytes;
}

/// What every file of ours has; the number of pages is what is there.
QByteArray mendedHeader(const QByteArray &damaged, qint64 fileBytes)
{
    const qint64 pageBytes = pageBytesOf(damaged);
    QByteArray header(headerBytes, '\0');
    std::copy_n("SQLite format 3", 16, header.begin());
    qToBigEndian(static_cast<quint16>(pageBytes), header.data() + pageSizeAt);
    constexpr std::array<char, 6> versionsAndFractions{2, 2, 0, 64, 32, 32}; // 2: write-ahead log
    std::copy(versionsAndFractions.begin(), versionsAndFractions.end(), header.begin() + versionsAt);
    put32(header, changesAt, 1);
    put32(header, pagesAt, static_cast<quint32>((fileBytes + pageBytes - 1) / pageBytes));
    put32(header, freeListAt, 0);
    constexpr std::array<quint32, 5> cookieToEncoding{1, 4, 0, 0, 1}; // format 4, UTF-8
    for (std::size_t i = 0; i < cookieToEncoding.size(); ++i)
        put32(header, cookieAt + static_cast<qsizetype>(4 * i), cookieToEncoding[i]);
    put32(header, changesOfSizeAt, 1);
    put32(header, changesOfSizeAt + 4, 3040000); // the version that wrote it: of no consequence
    return header;
}

bool mendHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray damaged = file.read(headerBytes);
    if (damaged.size() < headerBytes || !file.seek(0))
        return false;
    return file.write(mendedHeader(damaged, file.size())) == headerBytes;
}

constexpr std::array<const char *, 3> parts{"", "-wal", "-shm"};

} // namespace

ReadableCopy::ReadableCopy(const QString &path, QString table)
    : m_table(std::move(table)), m_copy(path + QStringLiteral(".copy"))
{
    removeCopy();
    if (opens(path) || !makeCopy(path))
        return;
    if (!opens(m_copy) && mendHeader(m_copy))
        static_cast<void>(opens(m_copy));
}

ReadableCopy::~ReadableCopy()
{
    m_database.reset();
    removeCopy();
}

void ReadableCopy::removeCopy()
{
    for (const char *part : parts)
        QFile::remove(m_copy + QLatin1String(part));
}

bool ReadableCopy::makeCopy(const QString &path)
{
    QFile::copy(path + QStringLiteral("-wal"), m_copy + QStringLiteral("-wal"));
    return QFile::copy(path, m_copy);
}

bool ReadableCopy::opens(const QString &path)
{
    auto opened = Database::openSqlite(path, OpenMode::ReadOnly);
    // The header alone may be in order: the list of tables has to be.
    if (!opened || !opened->scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE rowid < 0").arg(m_table)))
        return false;
    m_database.emplace(*std::move(opened));
    return true;
}

} // namespace yizhan::storage
