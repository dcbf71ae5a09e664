// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "result.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace yizhan::database {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

/// A vacancy has some 700 bytes of JSON and stands in two tables. Pages of 16 KiB import a sixth faster than
/// those of 4 KiB and make the file smaller (tests/bench/bench-import.sh).
constexpr int pageBytes = 16384;

/// How long a writer waits for its turn: as long as Database has SQLite wait for other processes, and while
/// somebody waits for the answer, Patience::Serve.
constexpr std::chrono::seconds workPatience{10};
constexpr std::chrono::seconds servePatience{2};

/// What every connection of a server asks of PostgreSQL, whatever the database's own defaults.
Result<void> preparePostgres(Database &database)
{
    // A writer reads the feed after it has the commit-order lock; with one snapshot for the whole transaction
    // it would read a state older than the lock.
    YIZHAN_TRY(database.exec(
        QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED")));
    // A writer that hangs with the lock in its hand must not stop the others for ever.
    YIZHAN_TRY(database.exec(QStringLiteral("SET idle_in_transaction_session_timeout = '60s'")));
    // Without statistics a statement of a few rows looks expensive, and compiling it takes a thousand times
    // as long as running it.
    YIZHAN_TRY(database.exec(QStringLiteral("SET jit = off")));
    return database.exec(QStringLiteral("SET client_min_messages = 'warning'"));
}

/// SQL_ASCII takes any bytes for text and converts none: what one client writes another cannot read.
Result<void> needUtf8(Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral("SELECT current_setting('server_encoding')")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(const auto encoding, select.one([](const Statement &row) { return row.text(0); }));
    if (encoding == QLatin1String("UTF8"))
        return {};
    return fail(ErrorCode::Invalid, "postgres.encoding",
                QStringLiteral("the database was made with ENCODING '%1', not 'UTF8'")
                    .arg(encoding.value_or(QString())));
}

Result<Database> openPostgres(const QString &connectionString)
{
    auto database = Database::openPostgres(connectionString);
    if (!database)
        return database;
    YIZHAN_TRY(needUtf8(*database));
    YIZHAN_TRY(preparePostgres(*database));
    return database;
}

/// For a writer of whole imports: the index of keys stays in memory, and its pages go into the file once in a
/// while, not after every batch: 32 MiB of cache, 64 MiB of log.
Result<void> prepareSqliteWriter(Database &database)
{
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA cache_size = -32768")));
    return database.exec(QStringLiteral("PRAGMA wal_autocheckpoint = 4096"));
}

Result<void> limitWaits(Database &database, Patience patience)
{
    if (patience == Patience::Work)
        return {};
    const bool watch = patience == Patience::Watch;
    if (database.engine() == Engine::Sqlite)
        return database.exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(watch ? 1000 : 2000));
    YIZHAN_TRY(database.exec(QStringLiteral("SET lock_timeout = %1").arg(watch ? 1000 : 2000)));
    return database.exec(QStringLiteral("SET statement_timeout = %1").arg(watch ? 1000 : 8000));
}

} // namespace

Result<Database> open(const Location &location, std::span<const storage::Migration> migrations)
{
    auto database = location.isPostgres()
                        ? openPostgres(location.connectionString)
                        : Database::openSqlite(location.sqlitePath(), storage::OpenMode::ReadWrite,
                                               storage::Durability::Normal, pageBytes);
    if (!database)
        return database;
    if (database->engine() == Engine::Sqlite)
        YIZHAN_TRY(prepareSqliteWriter(*database));
    if (location.turns)
        database->shareTurns(location.turns, workPatience);
    YIZHAN_TRY(storage::migrate(*database, migrations));
    return database;
}

Result<Database> openReader(const Location &location, std::span<const storage::Migration> migrations,
                            Patience patience)
{
    auto database = location.isPostgres()
                        ? openPostgres(location.connectionString)
                        : Database::openSqlite(location.sqlitePath(), storage::OpenMode::ReadOnly);
    if (!database)
        return database;
    YIZHAN_TRY(limitWaits(*database, patience));
    YIZHAN_TRY(storage::refuseNewerSchema(*database, migrations));
    return database;
}

Result<void> pushCommits(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return database.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    return database.exec(QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) WHERE "
                                        "current_setting('synchronous_commit') = 'off'"));
}

Result<void> serveWrites(Database &database)
{
    YIZHAN_TRY(limitWaits(database, Patience::Serve));
    database.shareTurns(database.writeTurns(), servePatience);
    return pushCommits(database);
}

Result<void> settle(const Location &location)
{
    if (fileOf(location) == FileIdentity())
        return {};
    // The last connection that closes removes the log only when it may write.
    YIZHAN_TRY_LET(Database database, Database::openSqlite(location.sqlitePath()));
    YIZHAN_TRY(limitWaits(database, Patience::Serve));
    YIZHAN_TRY(database.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return {};
}

FileIdentity fileOf(const Location &location)
{
    struct stat found = {};
    if (location.isPostgres() || ::stat(QFile::encodeName(location.sqlitePath()).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

Result<bool> isWritable(Database &database, const Location &location, const QString &table)
{
    if (database.engine() == Engine::Sqlite) {
        return ::access(QFile::encodeName(location.sqlitePath()).constData(), W_OK) == 0 &&
               ::access(QFile::encodeName(location.dataDir).constData(), W_OK) == 0;
    }
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral(
                       "SELECT (current_setting('default_transaction_read_only') = 'off' AND NOT "
                       "pg_is_in_recovery() AND has_table_privilege(?, 'INSERT'))::int")));
    YIZHAN_TRY(select.run(table));
    YIZHAN_TRY_LET(const auto writable, select.one([](const Statement &row) { return row.integer(0); }));
    return writable.value_or(0) == 1;
}

} // namespace yizhan::database
