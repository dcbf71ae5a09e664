// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerschema.h"

#include "migration.h"
#include "seatschema.h"

#include <span>

namespace yizhan::ledger {

namespace {

constexpr storage::Migration sqliteMigrations[] = {
    {1, R"(CREATE TABLE operation(
  number INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  seal_digest BLOB NOT NULL,
  device TEXT NOT NULL,
  station TEXT NOT NULL,
  install TEXT NOT NULL,
  seq INTEGER NOT NULL,
  type TEXT NOT NULL,
  receipt TEXT NOT NULL,
  about_kind TEXT NOT NULL,
  about TEXT NOT NULL,
  refers TEXT NOT NULL,
  key TEXT NOT NULL,
  captured INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_at INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  head BLOB NOT NULL,
  signature BLOB NOT NULL,
  seal BLOB,
  UNIQUE(device, install, seq))
;;
CREATE INDEX operation_receipt ON operation(receipt)
;;
CREATE INDEX operation_sealed ON operation(type, received_at) WHERE seal IS NOT NULL)"},
    {2, R"(ALTER TABLE operation ADD COLUMN lived_at INTEGER
;;
DROP INDEX operation_sealed
;;
CREATE INDEX operation_sealed ON operation(type, lived_at) WHERE seal IS NOT NULL
;;
CREATE INDEX operation_unaged ON operation(number) WHERE seal IS NOT NULL AND lived_at IS NULL)"},
    {3, "CREATE INDEX operation_fair ON operation(about, type) WHERE about_kind = 'fair'"},
    {4, R"(CREATE TABLE former_role(
  station TEXT NOT NULL,
  account TEXT NOT NULL,
  role TEXT NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY(station, account, until)) WITHOUT ROWID)"},
};

constexpr storage::Migration postgresMigrations[] = {
    {1, R"(CREATE TABLE operation(
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  op text COLLATE "C" NOT NULL UNIQUE,
  digest bytea NOT NULL,
  seal_digest bytea NOT NULL,
  device text COLLATE "C" NOT NULL,
  station text NOT NULL,
  install text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  type text COLLATE "C" NOT NULL,
  receipt text COLLATE "C" NOT NULL,
  about_kind text NOT NULL,
  about text NOT NULL,
  refers text NOT NULL,
  key text NOT NULL,
  captured bigint NOT NULL,
  received_at bigint NOT NULL,
  state text NOT NULL,
  state_at bigint NOT NULL,
  verdict text NOT NULL,
  head bytea NOT NULL,
  signature bytea NOT NULL,
  seal bytea,
  UNIQUE(device, install, seq))
;;
CREATE INDEX operation_receipt ON operation(receipt)
;;
CREATE INDEX operation_sealed ON operation(type, received_at) WHERE seal IS NOT NULL)"},
    {2, R"(ALTER TABLE operation ADD COLUMN lived_at bigint
;;
DROP INDEX operation_sealed
;;
CREATE INDEX operation_sealed ON operation(type, lived_at) WHERE seal IS NOT NULL
;;
CREATE INDEX operation_unaged ON operation(number) WHERE seal IS NOT NULL AND lived_at IS NULL)"},
    {3, "CREATE INDEX operation_fair ON operation(about, type) WHERE about_kind = 'fair'"},
    {4, R"(CREATE TABLE former_role(
  station text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  role text NOT NULL,
  until bigint NOT NULL,
  PRIMARY KEY(station, account, until)))"},
};

} // namespace

Result<void> prepareLedgerSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    YIZHAN_TRY(storage::migrate(database,
                                sqlite ? std::span(sqliteMigrations) : std::span(postgresMigrations),
                                QStringLiteral("ledger")));
    return prepareSeatSchema(database);
}

Result<bool> hasLedgerSchema(storage::Database &database)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    YIZHAN_TRY_LET(
        const qint64 count,
        database.scalar(sqlite ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='operation'")
                               : QStringLiteral("SELECT count(to_regclass('operation'))")));
    return count != 0;
}

} // namespace yizhan::ledger
