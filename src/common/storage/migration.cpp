// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "transaction.h"

namespace yizhan::storage {

namespace {

// The owner's number stands in the header of an SQLite file and in a table of one row in PostgreSQL; those of
// guests in a table by name.
class SchemaVersion
{
public:
    SchemaVersion(Database &database, QString part) : m_database(database), m_part(std::move(part)) {}

    Result<bool> hasTable()
    {
        const QString name =
            m_part.isEmpty() ? QStringLiteral("schema_version") : QStringLiteral("schema_part");
        const QString sql = m_database.engine() == Engine::Sqlite
                                ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='%1'")
                                : QStringLiteral("SELECT count(to_regclass('%1'))");
        YIZHAN_TRY_LET(const qint64 count, m_database.scalar(sql.arg(name)));
        return count != 0;
    }

    /// Makes the table that holds the number, where there is one.
    Result<void> prepare()
    {
        if (m_part.isEmpty() && m_database.engine() == Engine::Sqlite)
            return {};
        YIZHAN_TRY_LET(const bool present, hasTable());
        if (present) // the usual case takes no lock
            return {};
        YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        // Two that make the table at once would both find it missing: IF NOT EXISTS does not wait in
        // PostgreSQL.
        if (m_database.engine() == Engine::Postgres)
            YIZHAN_TRY(m_database.exec(QStringLiteral("SELECT pg_advisory_xact_lock(1499089485)"))); // "YZFM"
        YIZHAN_TRY(m_database.exec(
            m_part.isEmpty()
                ? QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version(version bigint NOT NULL)")
                : QStringLiteral("CREATE TABLE IF NOT EXISTS schema_part(part text PRIMARY KEY, version "
                                 "bigint NOT NULL)")));
        return transaction.commit();
    }

    Result<void> lock() // two servers starting at once: one migrates, the other waits
    {
        if (m_database.engine() == Engine::Sqlite)
            return {}; // a write transaction is the lock
        return m_database.exec(
            QStringLiteral("LOCK TABLE %1 IN EXCLUSIVE MODE")
                .arg(m_part.isEmpty() ? QStringLiteral("schema_version") : QStringLiteral("schema_part")));
    }

    Result<qint64> read()
    {
        if (m_part.isEmpty())
            return m_database.scalar(m_database.engine() == Engine::Sqlite
                                         ? QStringLiteral("PRAGMA user_version")
                                         : QStringLiteral("SELECT version FROM schema_version"));
        YIZHAN_TRY_LET(Statement select,
                       m_database.prepare(QStringLiteral("SELECT version FROM schema_part WHERE part=?")));
        YIZHAN_TRY(select.run(m_part));
        YIZHAN_TRY_LET(const auto number, select.one([](const Statement &row) { return row.integer(0); }));
        return number.value_or(0);
    }

    Result<void> write(int number)
    {
        if (!m_part.isEmpty()) {
            YIZHAN_TRY_LET(Statement upsert,
                           m_database.prepare(
                               QStringLiteral("INSERT INTO schema_part(part, version) VALUES (?, ?) "
                                              "ON CONFLICT(part) DO UPDATE SET version=excluded.version")));
            return upsert.run(m_part, number);
        }
        if (m_database.engine() == Engine::Sqlite)
            return m_database.exec(QStringLiteral("PRAGMA user_version = %1").arg(number));
        YIZHAN_TRY(m_database.exec(QStringLiteral("DELETE FROM schema_version")));
        return m_database.exec(QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(number));
    }

private:
    Database &m_database;
    QString m_part;
};

Result<void> checkNotNewer(qint64 present, std::span<const Migration> migrations)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (present <= newest)
        return {};
    return fail(ErrorCode::NewerSchema, "schema.newer",
                QStringLiteral("schema %1, this program knows up to %2").arg(present).arg(newest));
}

} // namespace

Result<void> refuseNewerSchema(Database &database, std::span<const Migration> migrations)
{
    SchemaVersion version(database, {});
    if (database.engine() == Engine::Postgres) {
        YIZHAN_TRY_LET(const bool present, version.hasTable());
        if (!present)
            return {};
    }
    YIZHAN_TRY_LET(const qint64 present, version.read());
    return checkNotNewer(present, migrations);
}

Result<void> migrate(Database &database, std::span<const Migration> migrations, const QString &part)
{
    SchemaVersion version(database, part);
    YIZHAN_TRY(version.prepare());
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    YIZHAN_TRY_LET(const qint64 present, version.read());
    YIZHAN_TRY(checkNotNewer(present, migrations));
    if (present == newest)
        return {};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(version.lock());
    YIZHAN_TRY_LET(const qint64 locked, version.read()); // another process may have been quicker
    for (const Migration &migration : migrations) {
        if (migration.number <= locked)
            continue;
        YIZHAN_TRY(database.execScript(QString::fromUtf8(migration.script)));
        YIZHAN_TRY(version.write(migration.number));
    }
    return transaction.commit();
}

} // namespace yizhan::storage
