// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::publishing {

/// Brings the importer's tables to their newest schema, numbered apart from the feed's
/// (docs/formats/server-database.md). Errors: those of storage::migrate().
[[nodiscard]] Result<void> prepareImportSchema(storage::Database &database);

} // namespace yizhan::publishing
