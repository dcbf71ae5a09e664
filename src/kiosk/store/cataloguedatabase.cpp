// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedatabase.h"

#include "migration.h"
#include "privatefile.h"
#include "scopetable.h"
#include "textindex.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace yizhan::store {

namespace {

// The FTS table holds no text of its own (content='') and no column sizes: it answers "which rows", nothing
// else. The tokenizer is `ascii` because the text is folded and split before. One 16 MiB hash
// lets a first sync write the index as one segment instead of dozens that are merged afterwards.
constexpr const char *schema1 = R"(
CREATE TABLE item(
  rowid INTEGER PRIMARY KEY,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  hash INTEGER NOT NULL,
  until INTEGER NOT NULL,
  body BLOB NOT NULL,
  UNIQUE(scope, kind, id))
;;
CREATE TABLE vacancy_facet(
  item INTEGER PRIMARY KEY REFERENCES item(rowid),
  until INTEGER NOT NULL,
  posted INTEGER NOT NULL,
  grp INTEGER NOT NULL,
  counties INTEGER NOT NULL,
  town INTEGER NOT NULL,
  pay_unit INTEGER NOT NULL,
  pay_min INTEGER NOT NULL,
  pay_max INTEGER NOT NULL,
  education INTEGER NOT NULL,
  experience INTEGER NOT NULL,
  kinds INTEGER NOT NULL,
  benefits INTEGER NOT NULL,
  shifts INTEGER NOT NULL,
  tags INTEGER NOT NULL,
  lat INTEGER NOT NULL,
  lon INTEGER NOT NULL)
;;
CREATE VIRTUAL TABLE vacancy_title USING fts5(title, content='', columnsize=0, tokenize='ascii')
;;
INSERT INTO vacancy_title(vacancy_title, rank) VALUES('hashsize', 16777216)
;;
CREATE TABLE scope(
  scope TEXT PRIMARY KEY,
  epoch TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  updated_at TEXT NOT NULL) WITHOUT ROWID
;;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
)";

// The title index of schema 1 gives way to one over all texts (see texttokens.h): `detail=none` keeps which
// rows hold a token and nothing else, which takes half the size of the text. `vacancy_name` holds the titles
// for the index in memory. Both are filled by refreshTextIndex().
constexpr const char *schema2 = R"(
DROP TABLE vacancy_title
;;
CREATE TABLE vacancy_name(
  item INTEGER PRIMARY KEY REFERENCES item(rowid),
  title TEXT NOT NULL)
;;
CREATE VIRTUAL TABLE vacancy_text USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii')
;;
INSERT INTO vacancy_text(vacancy_text, rank) VALUES('hashsize', 16777216)
)";

// The items that name documents (catalogue::documentsMark), so that the few are found without reading the
// many.
constexpr const char *schema3 = R"(
CREATE INDEX item_document ON item(rowid) WHERE instr(body, X'22646f63756d656e7473223a5b') > 0
)";

// What proves that a row of `scope` is as it was written (see scopetable.h), and the number of the schema a
// second time. Every later schema sets that as well.
constexpr const char *schema4 = R"(
ALTER TABLE scope ADD COLUMN proof INTEGER NOT NULL DEFAULT 0
;;
INSERT INTO meta(key, value) VALUES('schema', '4') ON CONFLICT(key) DO UPDATE SET value = excluded.value
)";

constexpr std::array migrations{storage::Migration{1, schema1}, storage::Migration{2, schema2},
                                storage::Migration{3, schema3}, storage::Migration{4, schema4}};

constexpr int firstWithProofs = 4; ///< of scopes and of its own number

/// One damaged bit in the header would make a file of ours one of a newer program, which must not be touched.
/// Returns the number.
Result<qint64> checkSchemaNumber(storage::Database &database)
{
    YIZHAN_TRY_LET(const qint64 number, database.scalar(QStringLiteral("PRAGMA user_version")));
    YIZHAN_TRY_LET(const qint64 tables,
                   database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    if (number == 0 && tables == 0) // new
        return number;
    YIZHAN_TRY_LET(const QString written, metaValue(database, QStringLiteral("schema")));
    if (written.isEmpty() ? number >= firstWithProofs : written.toLongLong() != number) {
        return fail(ErrorCode::Corrupt, "catalogue.structure",
                    QStringLiteral("two numbers for its schema: %1 and %2").arg(number).arg(written));
    }
    return number;
}

Result<storage::Database> openForReading(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::NotFound, "catalogue.missing",
                    QStringLiteral("no catalogue here yet; run `yizhan sync` or `yizhan load` first"), path);
    }
    YIZHAN_TRY_LET(storage::Database database,
                   storage::Database::openSqlite(path, storage::OpenMode::ReadOnly));
    YIZHAN_TRY_LET(const qint64 version, database.scalar(QStringLiteral("PRAGMA user_version")));
    if (version > migrations.back().number) {
        return fail(ErrorCode::NewerSchema, "schema.newer",
                    QStringLiteral("schema %1, this program knows up to %2")
                        .arg(version)
                        .arg(migrations.back().number),
                    path);
    }
    if (version < migrations.back().number) {
        return fail(
            ErrorCode::Unsupported, "catalogue.older_schema",
            QStringLiteral("schema %1, this program needs %2").arg(version).arg(migrations.back().number),
            path);
    }
    return database;
}

} // namespace

QString cataloguePath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("catalogue.db"));
}

Result<storage::Database> openCatalogue(const QString &dataDir, storage::OpenMode mode)
{
    const QString path = cataloguePath(dataDir);
    if (const QFileInfo found(path); found.exists() && !found.isFile()) // whoever opens a pipe waits for ever
        return fail(ErrorCode::Corrupt, "catalogue.structure", QStringLiteral("it is no file"), path);
    if (mode == storage::OpenMode::ReadOnly)
        return openForReading(path);
    YIZHAN_TRY(storage::makePrivateFolder(dataDir));
    return openCatalogueFile(path);
}

Result<storage::Database> openCatalogueFile(const QString &path)
{
    // Normal durability: what a power cut may take can be fetched again, and cursor and rows go together.
    YIZHAN_TRY_LET(storage::Database database, storage::Database::openSqlite(path));
    YIZHAN_TRY_LET(const qint64 schema, checkSchemaNumber(database));
    // Contact names and phone numbers of a vacancy that is withdrawn are overwritten, not left in free pages.
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA secure_delete=ON")));
    YIZHAN_TRY(storage::migrate(database, migrations));
    if (schema < firstWithProofs)
        YIZHAN_TRY(proveScopes(database));
    YIZHAN_TRY(refreshTextIndex(database));
    return database;
}

Result<QString> metaValue(storage::Database &database, const QString &key)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?")));
    YIZHAN_TRY(select.run(key));
    YIZHAN_TRY_LET(const auto value, select.one([](const storage::Statement &row) { return row.text(0); }));
    return value.value_or(QString());
}

Result<void> setMetaValue(storage::Database &database, const QString &key, const QString &value)
{
    YIZHAN_TRY_LET(auto upsert,
                   database.prepare(QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?) "
                                                   "ON CONFLICT(key) DO UPDATE SET value = excluded.value")));
    return upsert.run(key, value);
}

} // namespace yizhan::store
