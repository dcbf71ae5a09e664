// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedschema.h"

namespace yizhan::feed {

namespace {

// In SQLite body_seq is the rowid: the bodies lie in the order in which pages read them. A renewal moves
// `seq` alone, so that the place of the body stays and the index of renewals holds nothing else.
constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE feed(
  body_seq INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  until INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  gone_at INTEGER,
  body BLOB,
  UNIQUE(scope, kind, id))
;;
CREATE INDEX feed_order ON feed(scope)
;;
CREATE UNIQUE INDEX feed_renewed ON feed(scope, seq) WHERE seq <> body_seq
;;
CREATE INDEX feed_until ON feed(until, kind) WHERE gone_at IS NULL
;;
CREATE INDEX feed_gone ON feed(gone_at) WHERE gone_at IS NOT NULL
;;
CREATE TABLE scope_state(
  scope TEXT PRIMARY KEY NOT NULL,
  head INTEGER NOT NULL,
  floor INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  updated_at INTEGER NOT NULL) WITHOUT ROWID
;;
CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID)"},
    {2, R"(ALTER TABLE scope_state ADD COLUMN shrunk INTEGER NOT NULL DEFAULT 0)"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE feed(
  body_seq bigint PRIMARY KEY,
  seq bigint NOT NULL,
  scope text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  until integer NOT NULL,
  hash bigint NOT NULL,
  gone_at bigint,
  body bytea,
  UNIQUE(scope, kind, id))
;;
CREATE UNIQUE INDEX feed_order ON feed(scope, body_seq)
;;
CREATE UNIQUE INDEX feed_renewed ON feed(scope, seq) WHERE seq <> body_seq
;;
CREATE INDEX feed_until ON feed(until, kind) WHERE gone_at IS NULL
;;
CREATE INDEX feed_gone ON feed(gone_at) WHERE gone_at IS NOT NULL
;;
CREATE TABLE scope_state(
  scope text PRIMARY KEY,
  head bigint NOT NULL,
  floor bigint NOT NULL,
  sum bigint NOT NULL,
  rows bigint NOT NULL,
  updated_at bigint NOT NULL)
;;
CREATE TABLE meta(key text PRIMARY KEY, value text NOT NULL))"},
    {2, R"(ALTER TABLE scope_state ADD COLUMN shrunk bigint NOT NULL DEFAULT 0)"},
};

} // namespace

std::span<const storage::Migration> feedMigrations(storage::Engine engine)
{
    return engine == storage::Engine::Sqlite ? std::span<const storage::Migration>(sqliteMigrations)
                                             : std::span<const storage::Migration>(postgresMigrations);
}

} // namespace yizhan::feed
