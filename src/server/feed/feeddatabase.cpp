// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddatabase.h"

#include "feedschema.h"
#include "migration.h"
#include "random.h"

namespace yizhan::feed {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

QString newEpoch()
{
    SystemRandom random;
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

Result<void> ensureEpoch(Database &database)
{
    YIZHAN_TRY_LET(const qint64 present,
                   database.scalar(QStringLiteral("SELECT count(*) FROM meta WHERE key='epoch'")));
    if (present != 0)
        return {};
    YIZHAN_TRY_LET(Statement insert,
                   database.prepare(QStringLiteral(
                       "INSERT INTO meta(key, value) VALUES ('epoch', ?) ON CONFLICT(key) DO NOTHING")));
    return insert.run(newEpoch());
}

} // namespace

Result<Database> openServerDatabase(const ServerDatabaseLocation &location)
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
    YIZHAN_TRY(ensureEpoch(*database));
    return database;
}

Result<Database> openServerReader(const ServerDatabaseLocation &location)
{
    return location.connectionString.isEmpty()
               ? Database::openSqlite(sqlitePath(location), storage::OpenMode::ReadOnly)
               : openPostgres(location.connectionString);
}

Result<QString> epochOf(Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral("SELECT value FROM meta WHERE key='epoch'")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(auto epoch, select.one([](const storage::Statement &row) { return row.text(0); }));
    if (!epoch)
        return fail(ErrorCode::Corrupt, "feed.epoch", QStringLiteral("the database has no epoch"));
    return *std::move(epoch);
}

Result<QString> startNewEpoch(Database &database)
{
    const QString epoch = newEpoch();
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(QStringLiteral("UPDATE meta SET value=? WHERE key='epoch'")));
    YIZHAN_TRY(update.run(epoch));
    return epoch;
}

} // namespace yizhan::feed
