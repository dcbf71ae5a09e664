// SPDX-License-Identifier: GPL-3.0-or-later
#include "openrosaschema.h"

#include "migration.h"

#include <span>

namespace yizhan::openrosa {

namespace {

constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE submission(
  op TEXT PRIMARY KEY NOT NULL,
  xml_digest BLOB NOT NULL,
  station TEXT NOT NULL,
  account TEXT NOT NULL,
  files INTEGER NOT NULL,
  replaced_by TEXT NOT NULL DEFAULT '') WITHOUT ROWID
;;
CREATE TABLE attachment(
  op TEXT NOT NULL,
  name_digest BLOB NOT NULL,
  content TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY(op, name_digest)) WITHOUT ROWID
;;
CREATE INDEX attachment_content ON attachment(content))"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE submission(
  op text COLLATE "C" PRIMARY KEY,
  xml_digest bytea NOT NULL,
  station text NOT NULL,
  account text COLLATE "C" NOT NULL,
  files bigint NOT NULL,
  replaced_by text COLLATE "C" NOT NULL DEFAULT '')
;;
CREATE TABLE attachment(
  op text COLLATE "C" NOT NULL,
  name_digest bytea NOT NULL,
  content text COLLATE "C" NOT NULL,
  size bigint NOT NULL,
  PRIMARY KEY(op, name_digest))
;;
CREATE INDEX attachment_content ON attachment(content))"},
};

} // namespace

Result<void> prepareOpenRosaSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    return storage::migrate(database, sqlite ? std::span(sqliteMigrations) : std::span(postgresMigrations),
                            QStringLiteral("openrosa"));
}

} // namespace yizhan::openrosa
