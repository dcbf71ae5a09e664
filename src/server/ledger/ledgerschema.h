// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::ledger {

/// Brings the ledger's tables to the newest schema (docs/formats/server-database.md). Errors: those of
/// storage::migrate().
[[nodiscard]] Result<void> prepareLedgerSchema(storage::Database &database);

/// Whether the database has these tables, for who only reads. Errors: those of sqlError().
[[nodiscard]] Result<bool> hasLedgerSchema(storage::Database &database);

} // namespace yizhan::ledger
