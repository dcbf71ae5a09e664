// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddatabase.h"

#include "feedschema.h"
#include "migration.h"
#include "transaction.h"

#include <algorithm>

namespace yizhan::feed {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

QString newEpoch(Random &random)
{
    return QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
}

/// What every connection of a server asks of PostgreSQL, whatever the database's own defaults.
Result<void> preparePostgres(Database &database)
{
    // A writer reads the feed after it has the commit-order lock; with one snapshot for the whole transaction
    // it would read a state older than the lock.
    YIZHAN_TRY(database.exec(
        QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED")));
    // A writer that hangs with the lock in its hand must not stop the others for ever.
    YIZHAN_TRY(database.exec(QStringLiteral("SET idle_in_transaction_session_timeout = '60s'")));
    return database.exec(QStringLiteral("SET client_min_messages = 'warning'"));
}

Result<Database> openPostgres(const QString &connectionString)
{
    auto database = Database::openPostgres(connectionString);
    if (!database)
        return database;
    YIZHAN_TRY(preparePostgres(*database));
    return database;
}

/// For a writer of whole imports: the index of keys stays in memory, and its pages go into the file once in a
/// while, not after every batch: 32 MiB of cache, 64 MiB of log.
Result<void> prepareSqlite(Database &database)
{
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA cache_size = -32768")));
    return database.exec(QStringLiteral("PRAGMA wal_autocheckpoint = 4096"));
}

/// A vacancy has some 700 bytes of JSON and stands in two tables. Pages of 16 KiB import a sixth faster than
/// those of 4 KiB and make the file smaller (tests/bench/bench-import.sh).
constexpr int pageBytes = 16384;

QString sqlitePath(const ServerDatabaseLocation &location)
{
    return location.dataDir + QStringLiteral("/server.db");
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

Result<void> updateMeta(Database &database, const QString &key, const QString &value)
{
    YIZHAN_TRY_LET(Statement update, database.prepare(QStringLiteral("UPDATE meta SET value=? WHERE key=?")));
    return update.run(value, key);
}

} // namespace

Result<Database> openServerDatabase(const ServerDatabaseLocation &location, Random &random)
{
    auto database = location.connectionString.isEmpty()
                        ? Database::openSqlite(sqlitePath(location), storage::OpenMode::ReadWrite,
                                               storage::Durability::Normal, pageBytes)
                        : openPostgres(location.connectionString);
    if (!database)
        return database;
    if (database->engine() == Engine::Sqlite)
        YIZHAN_TRY(prepareSqlite(*database));
    YIZHAN_TRY(storage::migrate(*database, feedMigrations(database->engine())));
    YIZHAN_TRY(ensureEpoch(*database, random));
    return database;
}

Result<Database> openServerReader(const ServerDatabaseLocation &location)
{
    return location.connectionString.isEmpty()
               ? Database::openSqlite(sqlitePath(location), storage::OpenMode::ReadOnly)
               : openPostgres(location.connectionString);
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

Result<QString> epochOf(Database &database)
{
    YIZHAN_TRY_LET(protocol::Epoch epoch, currentEpoch(database));
    return std::move(epoch.id);
}

Result<QString> startNewEpoch(Database &database, Random &random, qint64 laterThan)
{
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(const protocol::Epoch before, currentEpoch(database));
    YIZHAN_TRY_LET(const qint64 now, engineSeconds(database));
    const qint64 number = std::max({now, before.number + 1, laterThan + 1});
    const QString epoch = newEpoch(random);
    YIZHAN_TRY(updateMeta(database, QStringLiteral("epoch"), epoch));
    YIZHAN_TRY(updateMeta(database, QStringLiteral("epoch_number"), QString::number(number)));
    // Who meant what stands for the former history: a backup may hold less than kiosks do.
    YIZHAN_TRY(database.exec(QStringLiteral("UPDATE scope_state SET shrunk = 0")));
    YIZHAN_TRY(transaction.commit());
    return epoch;
}

} // namespace yizhan::feed
