// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueseal.h"

#include "atomicfile.h"
#include "cataloguedatabase.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::store {

namespace {

constexpr QIODevice::OpenMode reading = QIODevice::ReadOnly | QIODevice::Unbuffered;
constexpr qint64 maxSealBytes = 4096;
constexpr qint64 worthSeconds = 24LL * 3600;

/// Another version may prove more, or make other things of the same items.
QString version()
{
    return QStringLiteral(YIZHAN_VERSION);
}

QString sealPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("catalogue.seal"));
}

struct Seal
{
    FileSum sum;
    QDateTime proved;
};

std::optional<Seal> readSeal(const QString &dataDir)
{
    QFile file(sealPath(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(maxSealBytes)).object();
    bool isNumber = false;
    Seal seal;
    seal.sum.bytes = object.value(QLatin1String("bytes")).toInteger(-1);
    seal.sum.value = object.value(QLatin1String("sum")).toString().toULongLong(&isNumber, 16);
    seal.proved = QDateTime::fromString(object.value(QLatin1String("proved")).toString(), Qt::ISODate);
    if (!isNumber || !seal.proved.isValid() || object.value(QLatin1String("version")) != version())
        return std::nullopt;
    return seal;
}

} // namespace

CatalogueSeal::CatalogueSeal(QString dataDir, const Clock &clock)
    : m_dataDir(std::move(dataDir)), m_clock(clock), m_file(cataloguePath(m_dataDir))
{
}

bool CatalogueSeal::logIsEmpty() const
{
    return QFileInfo(m_file.fileName() + QStringLiteral("-wal")).size() == 0; // 0 where there is none
}

bool CatalogueSeal::holds()
{
    m_file.close();
    m_seen.reset();
    m_isNew = !m_file.exists() && logIsEmpty();
    if (!logIsEmpty() || !m_file.open(reading))
        return false;
    const auto sum = sumOfFile(m_file);
    if (!sum)
        return false;
    m_seen = *sum;
    const auto seal = readSeal(m_dataDir);
    if (!seal || seal->sum != *m_seen)
        return false;
    m_proved = seal->proved;
    const qint64 age = m_proved.secsTo(m_clock.nowUtc());
    return age >= 0 && age < worthSeconds;
}

Result<void> CatalogueSeal::proved()
{
    m_proved = m_clock.nowUtc();
    // What opening changed, an older schema for instance, is sealed by renew().
    if (!m_seen || !logIsEmpty())
        return {};
    return write(*m_seen);
}

Result<void> CatalogueSeal::renew(storage::Database &writer)
{
    // With an empty log nothing was written, and the seal, if there is one, is right as it stands.
    const bool isDue = m_isNew ? m_file.isOpen() || m_file.open(reading) : m_seen && !logIsEmpty();
    if (!isDue)
        return {};
    if (!m_isNew) { // the writer has written into the log alone, and read what was proved
        YIZHAN_TRY_LET(const FileSum still, sumOfFile(m_file));
        if (still != *m_seen) {
            forget();
            return {};
        }
    }
    YIZHAN_TRY_LET(const qint64 busy, writer.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    if (busy != 0) // somebody reads the log: the next proof seals
        return {};
    YIZHAN_TRY_LET(m_seen, sumOfFile(m_file));
    m_isNew = false;
    return write(*m_seen);
}

void CatalogueSeal::forget()
{
    m_seen.reset(); // and the file stays open: there may be a connection
    m_isNew = false;
    QFile::remove(sealPath(m_dataDir));
}

Result<void> CatalogueSeal::keepLog(storage::Database &writer)
{
    return writer.exec(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
}

Result<void> CatalogueSeal::write(const FileSum &sum) const
{
    const QJsonObject seal{{QStringLiteral("version"), version()},
                           {QStringLiteral("proved"), m_proved.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("bytes"), sum.bytes},
                           {QStringLiteral("sum"), QString::number(sum.value, 16)}};
    return storage::writeFile(sealPath(m_dataDir), QJsonDocument(seal).toJson(QJsonDocument::Compact) + '\n',
                              storage::FileAccess::OwnerOnly);
}

} // namespace yizhan::store
