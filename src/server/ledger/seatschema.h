// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::ledger {

/// Brings the tables of places (docs/formats/server-database.md), which stand beside the ledger's, to their
/// newest schema. Errors: those of storage::migrate().
[[nodiscard]] Result<void> prepareSeatSchema(storage::Database &database);

} // namespace yizhan::ledger
