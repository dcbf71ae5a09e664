// SPDX-License-Identifier: GPL-3.0-or-later
#include "importschema.h"

#include "migration.h"

namespace yizhan::publishing {

namespace {

// One row for each posting that a source has named and that still counts. `item_id` is the item of the feed
// that it stands for: its own id (`own` = 1) or that of the duplicate into which it was merged. `until` is
// its last day, `stated` whether the source gave it, `last_named` the day of the import that last held it,
// `run` and `file` which import and file that was. An `occupation_rule` is what the bureau says a title
// means, see occupationrules.h. An `import_columns` is what a
// heading of a source means, see columnsfile.h.
constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE posting(
  source TEXT NOT NULL,
  identifier TEXT NOT NULL,
  scope TEXT NOT NULL,
  vacancy_id TEXT NOT NULL,
  own INTEGER NOT NULL,
  row_hash INTEGER NOT NULL,
  dup_key TEXT,
  until INTEGER NOT NULL,
  stated INTEGER NOT NULL,
  last_named INTEGER NOT NULL,
  run INTEGER NOT NULL,
  file INTEGER NOT NULL,
  body BLOB NOT NULL,
  extra TEXT,
  PRIMARY KEY(source, identifier))
;;
CREATE INDEX posting_duplicate ON posting(dup_key) WHERE dup_key IS NOT NULL
;;
CREATE INDEX posting_merged ON posting(vacancy_id) WHERE own = 0
;;
CREATE INDEX posting_until ON posting(until)
;;
CREATE TABLE import_run(
  run INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  started_at INTEGER NOT NULL))"},
    {2, R"(CREATE TABLE occupation_rule(
  title TEXT PRIMARY KEY,
  occupation INTEGER NOT NULL) WITHOUT ROWID)"},
    {3, R"(ALTER TABLE posting RENAME TO vacancy_posting
;;
CREATE TABLE posting(
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  identifier TEXT NOT NULL,
  scope TEXT NOT NULL,
  item_id TEXT NOT NULL,
  own INTEGER NOT NULL,
  row_hash INTEGER NOT NULL,
  dup_key TEXT,
  until INTEGER NOT NULL,
  stated INTEGER NOT NULL,
  last_named INTEGER NOT NULL,
  run INTEGER NOT NULL,
  file INTEGER NOT NULL,
  body BLOB NOT NULL,
  extra TEXT,
  PRIMARY KEY(kind, source, identifier))
;;
INSERT INTO posting SELECT 'vacancy', source, identifier, scope, vacancy_id, own, row_hash, dup_key, until, stated,
  last_named, run, file, body, extra FROM vacancy_posting
;;
DROP TABLE vacancy_posting
;;
CREATE INDEX posting_duplicate ON posting(dup_key) WHERE dup_key IS NOT NULL
;;
CREATE INDEX posting_merged ON posting(item_id) WHERE own = 0
;;
CREATE INDEX posting_until ON posting(until))"},
    {4, R"(CREATE TABLE import_columns(
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  heading TEXT NOT NULL,
  means TEXT NOT NULL,
  PRIMARY KEY(kind, source, heading)) WITHOUT ROWID)"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE posting(
  source text COLLATE "C" NOT NULL,
  identifier text COLLATE "C" NOT NULL,
  scope text COLLATE "C" NOT NULL,
  vacancy_id text COLLATE "C" NOT NULL,
  own integer NOT NULL,
  row_hash bigint NOT NULL,
  dup_key text COLLATE "C",
  until integer NOT NULL,
  stated integer NOT NULL,
  last_named integer NOT NULL,
  run bigint NOT NULL,
  file integer NOT NULL,
  body bytea NOT NULL,
  extra text,
  PRIMARY KEY(source, identifier))
;;
CREATE INDEX posting_duplicate ON posting(dup_key) WHERE dup_key IS NOT NULL
;;
CREATE INDEX posting_merged ON posting(vacancy_id) WHERE own = 0
;;
CREATE INDEX posting_until ON posting(until)
;;
CREATE TABLE import_run(
  run bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text NOT NULL,
  started_at bigint NOT NULL))"},
    {2, R"(CREATE TABLE occupation_rule(
  title text COLLATE "C" PRIMARY KEY,
  occupation integer NOT NULL))"},
    {3, R"(ALTER TABLE posting ADD COLUMN kind text COLLATE "C" NOT NULL DEFAULT 'vacancy'
;;
ALTER TABLE posting RENAME COLUMN vacancy_id TO item_id
;;
ALTER TABLE posting DROP CONSTRAINT posting_pkey
;;
ALTER TABLE posting ADD PRIMARY KEY(kind, source, identifier))"},
    {4, R"(CREATE TABLE import_columns(
  kind text COLLATE "C" NOT NULL,
  source text COLLATE "C" NOT NULL,
  heading text COLLATE "C" NOT NULL,
  means text NOT NULL,
  PRIMARY KEY(kind, source, heading)))"},
};

} // namespace

Result<void> prepareImportSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    return storage::migrate(database, sqlite ? std::span(sqliteMigrations) : std::span(postgresMigrations),
                            QStringLiteral("intake"));
}

} // namespace yizhan::publishing
