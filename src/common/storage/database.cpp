// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "connectionstring.h"
#include "privatefile.h"
#include "sqlerror.h"

#include <QAtomicInteger>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <array>
#include <fcntl.h>
#include <unistd.h>
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
    YIZHAN_TRY_LET(auto parameters, parseConnectionString(connectionString));
    // A server that takes the connection and then says nothing must not hold a thread for ever.
    parameters.try_emplace(QStringLiteral("connect_timeout"), QStringLiteral("5"));
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

bool may(const QString &path, int what)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), what, AT_EACCESS) == 0;
}

/// SQLite's own words for what keeps it from a file are mostly "unable to open database file".
Error whyNotOpened(const QString &path, OpenMode mode, const QSqlError &refusal)
{
    const auto because = [&path](ErrorCode code, const char *reason, const char *detail) {
        return Error{code, QString::fromLatin1(reason), QString::fromLatin1(detail), path};
    };
    const bool there = QFileInfo::exists(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder))
        return because(ErrorCode::NotFound, "sqlite.missing", "there is no such folder");
    if (!may(folder, X_OK) || (there && !may(path, R_OK)))
        return because(ErrorCode::Io, "sqlite.unreadable", "no right to read it");
    if (!there && mode == OpenMode::ReadOnly)
        return because(ErrorCode::NotFound, "sqlite.missing", "there is no such file");
    if (!there && !may(folder, W_OK))
        return because(ErrorCode::Io, "sql.read_only", "no right to make the file");
    Error error = sqlError(refusal, path);
    if (error.code == ErrorCode::Corrupt)
        error.reason = QStringLiteral("sqlite.corrupt");
    else if (error.code == ErrorCode::Database || error.reason == u"sql.io")
        return {ErrorCode::Io, QStringLiteral("sqlite.open"), error.detail, path};
    return error;
}

void makePrivate(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"}) { // an earlier version left them open to others
        if (QFileInfo::exists(path + QLatin1String(suffix)))
            makePrivateFile(path + QLatin1String(suffix));
    }
    makePrivateFile(path);
}

/// Who reads a file with a write-ahead log makes two files beside it, for which a read-only disk, or a folder
/// of somebody else, has no place. Where none of the two is there nobody writes, and the file is all there
/// is.
bool standsStill(const QString &path)
{
    return QFileInfo::exists(path) && may(path, R_OK) && !may(QFileInfo(path).absolutePath(), W_OK) &&
           QFileInfo(path + QStringLiteral("-wal")).size() == 0 &&
           !QFileInfo::exists(path + QStringLiteral("-shm"));
}

/// https://www.sqlite.org/uri.html: SQLite then makes no file and takes no lock.
QString unchangingUri(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
           QStringLiteral("?immutable=1");
}

/// What stopped the first statements on a file, told with its path.
tl::unexpected<Error> whyNotUsable(Error error, const QString &path)
{
    error.place = path;
    if (error.code == ErrorCode::Corrupt)
        error.reason = QStringLiteral("sqlite.corrupt");
    return fail(std::move(error));
}

/// libpq keeps no SQLSTATE of a connection that was refused; its words are all there is. A server that speaks
/// another language leaves the general answer.
Error whyNotConnected(const QString &words)
{
    struct Meaning
    {
        const char *words;
        ErrorCode code;
        const char *reason;
    };
    static constexpr std::array meanings{
        Meaning{"too many clients", ErrorCode::Busy, "postgres.busy"},
        Meaning{"too many connections", ErrorCode::Busy, "postgres.busy"},
        Meaning{"remaining connection slots are reserved", ErrorCode::Busy, "postgres.busy"},
        Meaning{"is starting up", ErrorCode::Busy, "postgres.busy"},
        Meaning{"is shutting down", ErrorCode::Busy, "postgres.busy"},
        Meaning{"is in recovery mode", ErrorCode::Busy, "postgres.busy"},
        Meaning{"authentication failed", ErrorCode::Io, "postgres.denied"},
        Meaning{"no pg_hba.conf entry", ErrorCode::Io, "postgres.denied"},
        Meaning{"no password supplied", ErrorCode::Io, "postgres.denied"},
        Meaning{"permission denied for database", ErrorCode::Io, "postgres.denied"},
    };
    for (const Meaning &meaning : meanings) {
        if (words.contains(QLatin1String(meaning.words)))
            return {meaning.code, QString::fromLatin1(meaning.reason), words};
    }
    static const QRegularExpression noDatabase(QStringLiteral("database \".*\" does not exist"));
    static const QRegularExpression noRole(QStringLiteral("role \".*\" does not exist"));
    if (words.contains(noDatabase))
        return {ErrorCode::NotFound, QStringLiteral("postgres.missing"), words};
    if (words.contains(noRole))
        return {ErrorCode::Io, QStringLiteral("postgres.denied"), words};
    return {ErrorCode::Io, QStringLiteral("postgres.open"), words};
}

} // namespace

Database::Database(QString connectionName, Engine engine)
    : m_connectionName(std::move(connectionName)), m_engine(engine)
{
}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString())), m_engine(other.m_engine),
      m_place(std::move(other.m_place)), m_statements(std::move(other.m_statements)),
      m_turns(std::move(other.m_turns)), m_turnPatience(other.m_turnPatience)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connectionName = std::exchange(other.m_connectionName, QString());
        m_engine = other.m_engine;
        m_place = std::move(other.m_place);
        m_statements = std::move(other.m_statements);
        m_turns = std::move(other.m_turns);
        m_turnPatience = other.m_turnPatience;
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
    m_statements.reset(); // whoever still holds one of its statements keeps it to the end
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Database::prepareSqlite(OpenMode mode, Durability durability, int pageBytes)
{
    if (mode == OpenMode::ReadWrite) {
        // Without effect on a file that has pages already; the log would fix the size.
        YIZHAN_TRY(exec(QStringLiteral("PRAGMA page_size=%1").arg(pageBytes)));
        YIZHAN_TRY(exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        YIZHAN_TRY(exec(durability == Durability::Full ? QStringLiteral("PRAGMA synchronous=FULL")
                                                       : QStringLiteral("PRAGMA synchronous=NORMAL")));
    }
    return exec(QStringLiteral("PRAGMA foreign_keys=ON"));
}

Result<Database> Database::openSqlite(const QString &path, OpenMode mode, Durability durability,
                                      int pageBytes)
{
    if (mode == OpenMode::ReadWrite && path != QLatin1String(":memory:"))
        makePrivate(path);
    const auto openAs = [&](const QString &name, const QString &options) -> Result<Database> {
        Database database(newConnectionName(), Engine::Sqlite);
        database.m_place = path;
        {
            QSqlDatabase connection =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connectionName);
            connection.setDatabaseName(name);
            connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000") + options);
            if (!connection.open())
                return fail(whyNotOpened(path, mode, connection.lastError()));
        }
        // The first statement reads the header: a file that is not a database is found here, not in the
        // middle of work.
        if (auto header = database.scalar(QStringLiteral("PRAGMA schema_version")); !header)
            return whyNotUsable(std::move(header).error(), path);
        if (auto ready = database.prepareSqlite(mode, durability, pageBytes); !ready)
            return whyNotUsable(std::move(ready).error(), path);
        return database;
    };
    if (mode == OpenMode::ReadWrite)
        return openAs(path, {});
    auto opened = openAs(path, QStringLiteral(";QSQLITE_OPEN_READONLY"));
    if (opened || !standsStill(path))
        return opened;
    auto asItIs = openAs(unchangingUri(path), QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    return asItIs ? std::move(asItIs) : std::move(opened);
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
        return fail(whyNotConnected(connection.lastError().databaseText().trimmed()));
    return database;
}

// NOLINTNEXTLINE(readability-make-member-function-const): changes what the connection leads to
Result<void> Database::exec(const QString &sql)
{
    QSqlQuery query(handle());
    if (query.exec(sql))
        return {};
    return fail(sqlError(query.lastError(), m_place));
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
    const bool keep = StatementPool::mayKeep(sql);
    if (auto ready = keep ? m_statements->take(sql) : std::nullopt)
        return Statement({std::move(*ready), sql, m_statements}, m_place);
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(sqlError(query.lastError(), m_place));
    return Statement({std::move(query), sql, keep ? m_statements : nullptr}, m_place);
}

void Database::shareTurns(std::shared_ptr<WriteTurns> turns, std::chrono::milliseconds patience)
{
    if (m_engine == Engine::Sqlite) {
        m_turns = std::move(turns);
        m_turnPatience = patience;
    }
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
