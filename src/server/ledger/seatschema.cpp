// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatschema.h"

#include "migration.h"

#include <span>

namespace yizhan::ledger {

namespace {

constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE seat_class(
  class TEXT PRIMARY KEY,
  category TEXT NOT NULL,
  seats INTEGER NOT NULL,
  opens INTEGER NOT NULL,
  closes INTEGER NOT NULL,
  contested INTEGER NOT NULL,
  grace INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0,
  lent INTEGER NOT NULL DEFAULT 0,
  ranks_old INTEGER NOT NULL DEFAULT 0)
;;
CREATE TABLE seat(
  number INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  class TEXT NOT NULL,
  station TEXT NOT NULL,
  effective INTEGER NOT NULL,
  state TEXT NOT NULL,
  rank INTEGER NOT NULL,
  lease TEXT NOT NULL,
  twin TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  checked INTEGER NOT NULL DEFAULT 0)
;;
CREATE INDEX seat_order ON seat(class, state, effective, op)
;;
CREATE INDEX seat_unchecked ON seat(class) WHERE checked = 0
;;
CREATE TABLE seat_lease(
  id TEXT PRIMARY KEY,
  class TEXT NOT NULL,
  station TEXT NOT NULL,
  device TEXT NOT NULL,
  seats INTEGER NOT NULL,
  used INTEGER NOT NULL DEFAULT 0,
  until INTEGER NOT NULL,
  held_until INTEGER NOT NULL,
  returned INTEGER NOT NULL DEFAULT 0)
;;
CREATE INDEX seat_lease_out ON seat_lease(class, held_until) WHERE returned = 0)"},
    {2, "ALTER TABLE seat_class ADD COLUMN known INTEGER NOT NULL DEFAULT 1"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE seat_class(
  class text COLLATE "C" PRIMARY KEY,
  category text NOT NULL,
  seats bigint NOT NULL,
  opens bigint NOT NULL,
  closes bigint NOT NULL,
  contested bigint NOT NULL,
  grace bigint NOT NULL,
  taken bigint NOT NULL DEFAULT 0,
  lent bigint NOT NULL DEFAULT 0,
  ranks_old bigint NOT NULL DEFAULT 0)
;;
CREATE TABLE seat(
  number bigint PRIMARY KEY,
  op text COLLATE "C" NOT NULL,
  class text COLLATE "C" NOT NULL,
  station text NOT NULL,
  effective bigint NOT NULL,
  state text COLLATE "C" NOT NULL,
  rank bigint NOT NULL,
  lease text NOT NULL,
  twin text NOT NULL DEFAULT '',
  code text NOT NULL DEFAULT '',
  checked bigint NOT NULL DEFAULT 0)
;;
CREATE INDEX seat_order ON seat(class, state, effective, op)
;;
CREATE INDEX seat_unchecked ON seat(class) WHERE checked = 0
;;
CREATE TABLE seat_lease(
  id text COLLATE "C" PRIMARY KEY,
  class text COLLATE "C" NOT NULL,
  station text NOT NULL,
  device text NOT NULL,
  seats bigint NOT NULL,
  used bigint NOT NULL DEFAULT 0,
  until bigint NOT NULL,
  held_until bigint NOT NULL,
  returned bigint NOT NULL DEFAULT 0)
;;
CREATE INDEX seat_lease_out ON seat_lease(class, held_until) WHERE returned = 0)"},
    {2, "ALTER TABLE seat_class ADD COLUMN known bigint NOT NULL DEFAULT 1"},
};

} // namespace

Result<void> prepareSeatSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    return storage::migrate(database, sqlite ? std::span(sqliteMigrations) : std::span(postgresMigrations),
                            QStringLiteral("seats"));
}

} // namespace yizhan::ledger
