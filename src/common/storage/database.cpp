// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "connectionstring.h"
#include "sqlerror.h"

#include <QAtomicInteger>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace yizhan::storage {

namespace {

QString newConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("yizhan-%1").arg(counter.fetchAndAddRelaxed(1));
}

/// Hands a connection string to QPSQL, which quotes five of the parameters and takes the rest as options.
Result<void> configure(QSqlDatabase &connection, const QString &connectionString)
{
    YIZHAN_TRY_LET(const auto parameters, parseConnectionString(connectionString));
    QStringList options;
    for (const auto &[key, value] : parameters) {
        if (key == QLatin1String("host")) {
            connection.setHostName(value);
        } else if (key == QLatin1String("port")) {
            connection.setPort(value.toInt());
        } else if (key == QLatin1String("user")) {
            connection.setUserName(value);
        } else if (key == QLatin1String("password")) {
            connection.setPassword(value);
        } else if (key == QLatin1String("dbname")) {
            connection.setDatabaseName(value);
        } else if (value.contains(QLatin1Char(';'))) { // the driver's own separator
            return fail(ErrorCode::Invalid, "postgres.connection_string",
                        QStringLiteral("';' in the parameter %1").arg(key));
        } else {
            QString quoted = value;
            quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                .replace(QLatin1Char('\''), QLatin1String("\\'"));
            options.append(key + QLatin1String("='") + quoted + QLatin1Char('\''));
        }
    }
    connection.setConnectOptions(options.join(QLatin1Char(' ')));
    return {};
}

} // namespace

Database::Database(QString connectionName, Engine engine)
    : m_connectionName(std::move(connectionName)), m_engine(engine)
{
}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString())), m_engine(other.m_engine)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connectionName = std::exchange(other.m_connectionName, QString());
        m_engine = other.m_engine;
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connectionName.isEmpty())
        return;
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<Database> Database::openSqlite(const QString &path, OpenMode mode, Durability durability,
                                      int pageBytes)
{
    Database database(newConnectionName(), Engine::Sqlite);
    {
        QSqlDatabase connection =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connectionName);
        connection.setDatabaseName(path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
        if (mode == OpenMode::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        connection.setConnectOptions(options);
        if (!connection.open())
            return fail(ErrorCode::Io, "sqlite.open", connection.lastError().databaseText(), path);
    }
    // The first statement reads the header: a file that is not a database is found here, not in the middle of
    // work.
    if (auto header = database.scalar(QStringLiteral("PRAGMA schema_version")); !header)
        return fail(ErrorCode::Corrupt, "sqlite.corrupt", header.error().detail, path);
    if (mode == OpenMode::ReadWrite) {
        // Without effect on a file that has pages already; the log would fix the size.
        YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA page_size=%1").arg(pageBytes)));
        YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        YIZHAN_TRY(database.exec(durability == Durability::Full
                                     ? QStringLiteral("PRAGMA synchronous=FULL")
                                     : QStringLiteral("PRAGMA synchronous=NORMAL")));
    }
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA foreign_keys=ON")));
    return database;
}

Result<Database> Database::openPostgres(const QString &connectionString)
{
    Database database(newConnectionName(), Engine::Postgres);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database.m_connectionName);
    if (!connection.isValid())
        return fail(ErrorCode::Io, "postgres.driver",
                    QStringLiteral("the Qt PostgreSQL driver is not installed"));
    YIZHAN_TRY(configure(connection, connectionString));
    if (!connection.open())
        return fail(ErrorCode::Io, "postgres.open", connection.lastError().databaseText());
    return database;
}

// NOLINTNEXTLINE(readability-make-member-function-const): changes what the connection leads to
Result<void> Database::exec(const QString &sql)
{
    QSqlQuery query(handle());
    if (query.exec(sql))
        return {};
    return fail(sqlError(query.lastError()));
}

Result<void> Database::execScript(const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral("\n;;"), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            YIZHAN_TRY(exec(statement.trimmed()));
    }
    return {};
}

// NOLINTNEXTLINE(readability-make-member-function-const): changes what the connection leads to
Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(sqlError(query.lastError()));
    return Statement(std::move(query));
}

Result<qint64> Database::scalar(const QString &sql, qint64 fallback)
{
    YIZHAN_TRY_LET(Statement statement, prepare(sql));
    YIZHAN_TRY(statement.run());
    YIZHAN_TRY_LET(const auto value, statement.one([fallback](const Statement &row) {
        return row.isNull(0) ? fallback : row.integer(0);
    }));
    return value.value_or(fallback);
}

} // namespace yizhan::storage
