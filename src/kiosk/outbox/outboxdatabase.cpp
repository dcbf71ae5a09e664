// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxdatabase.h"

#include "migration.h"
#include "sqlitecheck.h"
#include "transaction.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace yizhan::outbox {

namespace {

constexpr const char *schema1 = R"(
CREATE TABLE outbox(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  install TEXT NOT NULL CHECK(length(install) = 16),
  next_seq INTEGER NOT NULL CHECK(next_seq > 0),
  device TEXT NOT NULL DEFAULT '',
  sealing_key BLOB CHECK(length(sealing_key) = 32),
  epoch TEXT NOT NULL DEFAULT '',
  epoch_number INTEGER NOT NULL DEFAULT 0) STRICT
;;
CREATE TABLE operation(
  op TEXT PRIMARY KEY,
  install TEXT NOT NULL,
  seq INTEGER NOT NULL,
  receipt TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  about_kind TEXT NOT NULL,
  about TEXT NOT NULL,
  refers TEXT NOT NULL,
  captured TEXT NOT NULL,
  head BLOB NOT NULL,
  seal BLOB NOT NULL,
  signature BLOB NOT NULL CHECK(length(signature) = 64),
  state TEXT NOT NULL DEFAULT 'waiting' CHECK(state IN ('waiting', 'answered', 'aside')),
  attempts INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  program TEXT NOT NULL DEFAULT '',
  verdict TEXT NOT NULL DEFAULT '',
  verdict_code TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL DEFAULT '',
  epoch TEXT NOT NULL DEFAULT '',
  UNIQUE(install, seq)) STRICT
;;
CREATE TABLE taken_over(file TEXT PRIMARY KEY) STRICT
;;
CREATE INDEX operation_by_state ON operation(state, seq)
;;
CREATE INDEX operation_by_refers ON operation(refers) WHERE refers <> ''
)";

/// Whether another outbox was here before, whose rows this one does not know.
constexpr const char *schema2 = R"(
ALTER TABLE outbox ADD COLUMN rescued INTEGER NOT NULL DEFAULT 0 CHECK(rescued IN (0, 1))
)";

/// Whether the server has said that it does not take this kiosk for one of its own.
constexpr const char *schema3 = R"(
ALTER TABLE outbox ADD COLUMN turned_away INTEGER NOT NULL DEFAULT 0 CHECK(turned_away IN (0, 1))
)";

constexpr std::array migrations{storage::Migration{1, schema1}, storage::Migration{2, schema2},
                                storage::Migration{3, schema3}};

/// That every table and column is there: one whose name was hit by a flipped bit is an error of SQL to
/// SQLite.
Result<void> checkNames(storage::Database &database)
{
    const auto names = database.prepare(
        QStringLiteral("SELECT one, outbox.install, next_seq, device, sealing_key, outbox.epoch, "
                       "epoch_number, rescued, turned_away, op, seq, receipt, type, "
                       "about_kind, about, refers, captured, head, seal, signature, state, attempts, "
                       "failures, reason, program, verdict, "
                       "verdict_code, answered_at, file FROM outbox, operation, taken_over"));
    if (!names && names.error().code == ErrorCode::Database)
        return fail(ErrorCode::Corrupt, "outbox.damaged", names.error().detail);
    if (!names)
        return fail(names.error());
    return {};
}

/// The file says whose it is, and whether it is the first, before anything can be written to it.
Result<void> begin(storage::Database &database, Random &random, bool rescued)
{
    YIZHAN_TRY_LET(auto insert,
                   database.prepare(QStringLiteral(
                       "INSERT OR IGNORE INTO outbox(one, install, next_seq, rescued) VALUES(1, ?, 1, ?)")));
    return insert.run(QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0')), rescued ? 1 : 0);
}

} // namespace

QString outboxPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("outbox.db"));
}

QString begunPath(const QString &path)
{
    return QFileInfo(path).dir().filePath(QStringLiteral("outbox.begun"));
}

bool isLost(const QString &path)
{
    return QFileInfo(path).size() == 0 && QFileInfo::exists(begunPath(path));
}

Error lossOf(const QString &path)
{
    return {ErrorCode::NotFound, QStringLiteral("outbox.lost"),
            QStringLiteral("there was an outbox here, and its file is gone or empty"), path};
}

Result<storage::Database> openOutboxFile(const QString &path, Random &random)
{
    YIZHAN_TRY_LET(
        storage::Database database,
        storage::Database::openSqlite(path, storage::OpenMode::ReadWrite, storage::Durability::Full));
    YIZHAN_TRY(storage::migrate(database, migrations));
    YIZHAN_TRY(checkNames(database));
    YIZHAN_TRY_LET(const qint64 marks, database.scalar(QStringLiteral("SELECT count(*) FROM outbox")));
    if (marks == 0)
        YIZHAN_TRY(begin(database, random, QFileInfo::exists(begunPath(path))));
    return database;
}

Result<std::optional<storage::Database>> readOutboxFile(const QString &path)
{
    if (isLost(path))
        return fail(lossOf(path));
    if (!QFileInfo::exists(path))
        return std::optional<storage::Database>();
    YIZHAN_TRY_LET(storage::Database database,
                   storage::Database::openSqlite(path, storage::OpenMode::ReadOnly));
    YIZHAN_TRY(storage::refuseNewerSchema(database, migrations));
    YIZHAN_TRY_LET(const qint64 schema, database.scalar(QStringLiteral("PRAGMA user_version")));
    if (schema == 0) // made, and not begun
        return std::optional<storage::Database>();
    return std::optional(std::move(database));
}

Result<void> checkOutbox(storage::Database &database)
{
    YIZHAN_TRY_LET(const bool sound, storage::isSoundForSqlite(database, storage::CheckDepth::Full));
    // A place that was given twice would be two operations under one number.
    YIZHAN_TRY_LET(const qint64 whole,
                   database.scalar(QStringLiteral(
                       "SELECT count(*) FROM outbox WHERE length(install) = 16 AND next_seq > "
                       "(SELECT coalesce(max(seq), 0) FROM operation WHERE install = outbox.install)")));
    if (!sound || whole != 1)
        return fail(ErrorCode::Corrupt, "outbox.damaged", QStringLiteral("what it holds does not add up"));
    return {};
}

} // namespace yizhan::outbox
