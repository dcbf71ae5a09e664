// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddatabase.h"

#include "feedschema.h"
#include "feedtable.h"
#include "transaction.h"

#include <algorithm>

namespace yizhan::feed {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

constexpr const char *restartKey = "epoch_restart";

QString newEpoch(Random &random)
{
    return QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
}

/// The engine's clock: one for all who share a database.
Result<qint64> engineSeconds(Database &database)
{
    return database.scalar(
        database.engine() == Engine::Sqlite
            ? QStringLiteral("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
            : QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) AS bigint)"));
}

/// Writes what is not there yet: of two programs that start together the first decides.
Result<void> ensureMeta(Database &database, const QString &key, const QString &value)
{
    YIZHAN_TRY_LET(Statement insert,
                   database.prepare(QStringLiteral("INSERT INTO meta(key, value) VALUES (?, ?) "
                                                   "ON CONFLICT(key) DO NOTHING")));
    return insert.run(key, value);
}

Result<void> ensureEpoch(Database &database, Random &random)
{
    YIZHAN_TRY_LET(
        const qint64 present,
        database.scalar(QStringLiteral("SELECT count(*) FROM meta WHERE key IN ('epoch', 'epoch_number')")));
    if (present == 2)
        return {};
    YIZHAN_TRY(ensureMeta(database, QStringLiteral("epoch"), newEpoch(random)));
    YIZHAN_TRY_LET(const qint64 now, engineSeconds(database));
    return ensureMeta(database, QStringLiteral("epoch_number"), QString::number(now));
}

std::span<const storage::Migration> migrationsOf(const ServerDatabaseLocation &location)
{
    return feedMigrations(location.isPostgres() ? Engine::Postgres : Engine::Sqlite);
}

Result<void> updateMeta(Database &database, const QString &key, const QString &value)
{
    YIZHAN_TRY_LET(Statement update, database.prepare(QStringLiteral("UPDATE meta SET value=? WHERE key=?")));
    return update.run(value, key);
}

} // namespace

Result<Database> openServerDatabase(const ServerDatabaseLocation &location, Random &random)
{
    YIZHAN_TRY_LET(Database database, database::open(location, migrationsOf(location)));
    YIZHAN_TRY(ensureEpoch(database, random));
    return database;
}

Result<Database> openServerReader(const ServerDatabaseLocation &location, database::Patience patience)
{
    return database::openReader(location, migrationsOf(location), patience);
}

Result<QString> metaValue(Database &database, const QString &key)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(QStringLiteral("SELECT value FROM meta WHERE key=?")));
    YIZHAN_TRY(select.run(key));
    YIZHAN_TRY_LET(auto value, select.one([](const Statement &row) { return row.text(0); }));
    return value.value_or(QString());
}

Result<void> putMeta(Database &database, const QString &key, const QString &value, MetaChange change)
{
    YIZHAN_TRY(ensureMeta(database, key, value));
    return change == MetaChange::Replace ? updateMeta(database, key, value) : Result<void>();
}

Result<protocol::Epoch> currentEpoch(Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(
                       QStringLiteral("SELECT key, value FROM meta WHERE key IN ('epoch', 'epoch_number')")));
    YIZHAN_TRY(select.run());
    protocol::Epoch epoch;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        if (row.text(0) == QLatin1String("epoch"))
            epoch.id = row.text(1);
        else
            epoch.number = row.text(1).toLongLong();
    }));
    if (epoch.id.isEmpty())
        return fail(ErrorCode::Corrupt, "feed.epoch", QStringLiteral("the database has no epoch"));
    return epoch;
}

Result<qint64> lastRestart(Database &database)
{
    YIZHAN_TRY_LET(const QString number, metaValue(database, QString::fromLatin1(restartKey)));
    return number.toLongLong();
}

Result<QString> epochOf(Database &database)
{
    YIZHAN_TRY_LET(protocol::Epoch epoch, currentEpoch(database));
    return std::move(epoch.id);
}

Result<QString> beginEpochWithin(Database &database, Random &random, qint64 laterThan)
{
    YIZHAN_TRY_LET(const protocol::Epoch before, currentEpoch(database));
    YIZHAN_TRY_LET(const qint64 now, engineSeconds(database));
    const qint64 number = std::max({now, before.number + 1, laterThan + 1});
    const QString epoch = newEpoch(random);
    YIZHAN_TRY(updateMeta(database, QStringLiteral("epoch"), epoch));
    YIZHAN_TRY(updateMeta(database, QStringLiteral("epoch_number"), QString::number(number)));
    YIZHAN_TRY(
        putMeta(database, QString::fromLatin1(restartKey), QString::number(number), MetaChange::Replace));
    // Who meant what stands for the former history: a backup may hold less than kiosks do.
    YIZHAN_TRY(database.exec(QStringLiteral("UPDATE scope_state SET shrunk = 0")));
    return epoch;
}

Result<QString> startNewEpoch(Database &database, Random &random, qint64 laterThan)
{
    YIZHAN_TRY(database::pushCommits(database)); // kiosks that have seen it never go back
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(QString epoch, beginEpochWithin(database, random, laterThan));
    YIZHAN_TRY(transaction.commit());
    return epoch;
}

Result<bool> endEpoch(Database &database, Random &random, const QString &seen, qint64 laterThan)
{
    YIZHAN_TRY(database::pushCommits(database));
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY(FeedTable::of(database)->lockOrder()); // of two servers that notice, the second finds it done
    YIZHAN_TRY_LET(const protocol::Epoch before, currentEpoch(database));
    if (before.id != seen)
        return false;
    YIZHAN_TRY(beginEpochWithin(database, random, laterThan));
    YIZHAN_TRY(transaction.commit());
    return true;
}

} // namespace yizhan::feed
