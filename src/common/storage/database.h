// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "statement.h"
#include "writeturns.h"

#include <QSqlDatabase>

#include <memory>

namespace yizhan::storage {

enum class Engine { Sqlite, Postgres };

enum class OpenMode {
    ReadWrite, ///< creates the file when it is missing
    ReadOnly,
};

/// How hard a commit is pushed to the disk (SQLite `synchronous`).
enum class Durability {
    Normal, ///< survives a crash of the program; a power cut may lose the last commits. For what can be
            ///< fetched again.
    Full,   ///< survives a power cut. For what a person entered.
};

/// One connection. Belongs to the thread that opened it; moves, never copies; closes at the end of its life.
class Database
{
public:
    /// Opens an SQLite file in WAL mode; one that it makes is its owner's alone, and one that is open to
    /// others becomes so. `pageBytes` (a power of two, 512 to 65536) holds for a file that this call makes.
    /// Errors, with the path as their place: NotFound (`sqlite.missing`: nothing to read, or no such folder),
    /// Io (`sqlite.unreadable`: no right to; `sqlite.open`: anything else), Corrupt (`sqlite.corrupt`: not a
    /// database, or a damaged one); those of sqlError().
    [[nodiscard]] static Result<Database> openSqlite(const QString &path, OpenMode mode = OpenMode::ReadWrite,
                                                     Durability durability = Durability::Normal,
                                                     int pageBytes = 4096);
    /// Opens PostgreSQL from a libpq connection string or URI. Errors: Invalid
    /// (`postgres.connection_string`), Busy (`postgres.busy`: starting, stopping, or without a free
    /// connection), NotFound (`postgres.missing`: no such database), Io (`postgres.denied`: this user may
    /// not; `postgres.open`: anything else).
    [[nodiscard]] static Result<Database> openPostgres(const QString &connectionString);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Engine engine() const { return m_engine; }

    /// Runs one statement without results. Errors: those of sqlError().
    [[nodiscard]] Result<void> exec(const QString &sql);
    /// Runs the statements of a script, separated by lines that hold only `;;`.
    [[nodiscard]] Result<void> execScript(const QString &script);
    /// A statement with `?` placeholders: one that was prepared before and is used by nobody now, or a new
    /// one. Errors: those of sqlError().
    [[nodiscard]] Result<Statement> prepare(const QString &sql);

    /// First column of the first row as a number; `fallback` when there is no row or it is NULL.
    [[nodiscard]] Result<qint64> scalar(const QString &sql, qint64 fallback = 0);

    /// Write transactions of this connection come in turn with those of all that share `turns`, and are told
    /// `sql.busy` after `patience`. Without effect on PostgreSQL, whose writers do not wait for one another.
    void shareTurns(std::shared_ptr<WriteTurns> turns, std::chrono::milliseconds patience);
    /// Those of the writers of this file; none where nobody shares it.
    [[nodiscard]] const std::shared_ptr<WriteTurns> &writeTurns() const { return m_turns; }
    /// How long to wait for a turn.
    [[nodiscard]] std::chrono::milliseconds turnPatience() const { return m_turnPatience; }

    /// The connection itself, for what this wrapper does not cover (drivers, notifications).
    [[nodiscard]] QSqlDatabase handle() const;

private:
    Database(QString connectionName, Engine engine);
    void close();
    [[nodiscard]] Result<void> prepareSqlite(OpenMode mode, Durability durability, int pageBytes);

    QString m_connectionName;
    Engine m_engine = Engine::Sqlite;
    QString m_place; ///< the file that errors name; empty for PostgreSQL
    std::shared_ptr<StatementPool> m_statements = std::make_shared<StatementPool>();
    std::shared_ptr<WriteTurns> m_turns;
    std::chrono::milliseconds m_turnPatience{0};
};

} // namespace yizhan::storage
