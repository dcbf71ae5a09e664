// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfile.h"

#include "atomicfile.h"
#include "outboxdatabase.h"
#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yizhan::outbox {

namespace {

const auto walSuffix = QLatin1String("-wal");

QDir damagedFolder(const QString &dataDir)
{
    return QDir(QDir(dataDir).filePath(QStringLiteral("damaged")));
}

Result<void> rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    return fail(ErrorCode::Io, "file.rename", file.errorString(), from);
}

/// Under a name that nothing has yet: what lies there is not replaced.
QString freeName(const QDir &folder, const QDateTime &time)
{
    const QString stamp = time.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    QString path = folder.filePath(QStringLiteral("outbox-%1.db").arg(stamp));
    for (int n = 1; QFile::exists(path) || QFile::exists(path + walSuffix); ++n)
        path = folder.filePath(QStringLiteral("outbox-%1-%2.db").arg(stamp).arg(n));
    return path;
}

/// The log follows its file, also when it ended between the two: a log without its file would be dropped by
/// whoever opens a new one beside it.
Result<void> settleLog(const QString &dataDir)
{
    const QString path = outboxPath(dataDir);
    if (QFile::exists(path) || QFileInfo(path + walSuffix).size() == 0)
        return {};
    const QStringList aside = damagedOutboxes(dataDir);
    YIZHAN_TRY(storage::makePrivateFolder(damagedFolder(dataDir).path()));
    const QString last = aside.isEmpty() || QFile::exists(aside.last() + walSuffix)
                             ? damagedFolder(dataDir).filePath(QStringLiteral("outbox-log.db"))
                             : aside.last();
    QFile::remove(path + QLatin1String("-shm"));
    QString target = last + walSuffix;
    for (int n = 1; QFile::exists(target); ++n)
        target = last + QStringLiteral("-%1").arg(n) + walSuffix;
    return rename(path + walSuffix, target);
}

Result<void> moveAside(const QString &dataDir, const Clock &clock)
{
    const QString path = outboxPath(dataDir);
    const QDir folder = damagedFolder(dataDir);
    YIZHAN_TRY(storage::makePrivateFolder(folder.path()));
    const QString aside = freeName(folder, clock.nowUtc());
    YIZHAN_TRY(rename(path, aside));
    if (QFileInfo(path + walSuffix).size() > 0)
        YIZHAN_TRY(rename(path + walSuffix, aside + walSuffix));
    for (const char *side : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(side));
    return {};
}

Result<storage::Database> openProved(const QString &dataDir, Random &random)
{
    // SQLite takes what is left of a file for a new one when it is short enough.
    constexpr qint64 leastBytes = 512;
    const qint64 size = QFileInfo(outboxPath(dataDir)).size();
    if (size > 0 && size < leastBytes)
        return fail(ErrorCode::Corrupt, "outbox.damaged", QStringLiteral("%1 bytes").arg(size));
    YIZHAN_TRY_LET(storage::Database database, openOutboxFile(outboxPath(dataDir), random));
    YIZHAN_TRY(checkOutbox(database));
    return database;
}

/// A disk that takes no such note takes operations perhaps; the next start tries again.
void noteBegun(const QString &dataDir)
{
    const QString note = begunPath(outboxPath(dataDir));
    if (QFile::exists(note))
        return;
    if (const auto noted = storage::writeFile(note, "1\n", storage::FileAccess::OwnerOnly); !noted)
        qWarning("%s", qUtf8Printable(noted.error().toString()));
}

Error noteLoss(const QString &dataDir, const Clock &clock)
{
    const QDir folder = damagedFolder(dataDir);
    const QString time = clock.nowUtc().toString(Qt::ISODate);
    const QString path = folder.filePath(
        QStringLiteral("lost-outbox-%1").arg(clock.nowUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"))));
    auto noted = storage::makePrivateFolder(folder.path());
    if (noted)
        noted = storage::writeFile(path, time.toLatin1() + '\n', storage::FileAccess::OwnerOnly);
    if (!noted)
        qWarning("%s", qUtf8Printable(noted.error().toString()));
    return lossOf(outboxPath(dataDir));
}

} // namespace

bool saysDamage(const Error &error)
{
    return error.code == ErrorCode::Corrupt;
}

Result<SoundOutbox> openSoundOutbox(const QString &dataDir, const Clock &clock, Random &random)
{
    YIZHAN_TRY(settleLog(dataDir));
    const bool lost = isLost(outboxPath(dataDir));
    auto database = openProved(dataDir, random);
    if (!database && saysDamage(database.error()))
        database = openProved(dataDir, random); // a cable that came loose for a moment is no damage
    if (database) {
        noteBegun(dataDir);
        return SoundOutbox{*std::move(database),
                           lost ? std::optional(noteLoss(dataDir, clock)) : std::nullopt};
    }
    const Error damage = database.error();
    if (!saysDamage(damage))
        return fail(damage);
    YIZHAN_TRY(moveAside(dataDir, clock));
    noteBegun(dataDir); // by which the new one knows that it is not the first
    YIZHAN_TRY_LET(storage::Database begun, openOutboxFile(outboxPath(dataDir), random));
    return SoundOutbox{std::move(begun), damage};
}

QStringList lostOutboxes(const QString &dataDir)
{
    const QDir folder = damagedFolder(dataDir);
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("lost-outbox-*")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList damagedOutboxes(const QString &dataDir)
{
    const QDir folder = damagedFolder(dataDir);
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("outbox-*.db")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace yizhan::outbox
