// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicesschema.h"

#include "migration.h"

#include <span>

namespace yizhan::devices {

namespace {

constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE device(
  id TEXT PRIMARY KEY NOT NULL,
  station TEXT NOT NULL,
  name TEXT NOT NULL,
  public_key BLOB NOT NULL,
  state TEXT NOT NULL,
  state_at INTEGER NOT NULL,
  install TEXT,
  enrolled_at INTEGER NOT NULL,
  seen_at INTEGER) WITHOUT ROWID
;;
CREATE TABLE enrolment_code(
  code_sha256 BLOB PRIMARY KEY NOT NULL,
  station TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  device TEXT REFERENCES device(id)) WITHOUT ROWID
;;
CREATE TABLE sealing_key(
  id TEXT PRIMARY KEY NOT NULL,
  public_key BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  current INTEGER NOT NULL) WITHOUT ROWID)"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE device(
  id text COLLATE "C" PRIMARY KEY,
  station text NOT NULL,
  name text NOT NULL,
  public_key bytea NOT NULL,
  state text NOT NULL,
  state_at bigint NOT NULL,
  install text,
  enrolled_at bigint NOT NULL,
  seen_at bigint)
;;
CREATE TABLE enrolment_code(
  code_sha256 bytea PRIMARY KEY,
  station text NOT NULL,
  expires_at bigint NOT NULL,
  device text REFERENCES device(id))
;;
CREATE TABLE sealing_key(
  id text COLLATE "C" PRIMARY KEY,
  public_key bytea NOT NULL,
  made_at bigint NOT NULL,
  current integer NOT NULL))"},
};

} // namespace

Result<void> prepareDevicesSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    return storage::migrate(database, sqlite ? std::span(sqliteMigrations) : std::span(postgresMigrations),
                            QStringLiteral("devices"));
}

} // namespace yizhan::devices
