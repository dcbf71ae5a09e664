// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "transaction.h"

namespace yizhan::storage {

namespace {

// SQLite keeps the number in its header; PostgreSQL in a table of one row.
Result<qint64> schemaVersion(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return database.scalar(QStringLiteral("PRAGMA user_version"));
    YIZHAN_TRY(
        database.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version(version bigint NOT NULL)")));
    return database.scalar(QStringLiteral("SELECT version FROM schema_version"));
}

Result<void> setSchemaVersion(Database &database, int number)
{
    if (database.engine() == Engine::Sqlite)
        return database.exec(QStringLiteral("PRAGMA user_version = %1").arg(number));
    YIZHAN_TRY(database.exec(QStringLiteral("DELETE FROM schema_version")));
    return database.exec(QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(number));
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    YIZHAN_TRY_LET(const qint64 present, schemaVersion(database));
    if (present > newest) {
        return fail(ErrorCode::NewerSchema, "schema.newer",
                    QStringLiteral("schema %1, this program knows up to %2").arg(present).arg(newest));
    }
    if (present == newest)
        return {};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    if (database.engine() == Engine::Postgres) // two servers starting at once: one migrates, the other waits
        YIZHAN_TRY(database.exec(QStringLiteral("LOCK TABLE schema_version IN EXCLUSIVE MODE")));
    YIZHAN_TRY_LET(const qint64 locked, schemaVersion(database)); // another process may have been quicker
    for (const Migration &migration : migrations) {
        if (migration.number <= locked)
            continue;
        YIZHAN_TRY(database.execScript(QString::fromUtf8(migration.script)));
        YIZHAN_TRY(setSchemaVersion(database, migration.number));
    }
    return transaction.commit();
}

} // namespace yizhan::storage
