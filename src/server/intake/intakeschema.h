// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::intake {

/// Brings the importer's tables to their newest schema, numbered apart from the feed's
/// (docs/formats/server-database.md). Errors: those of storage::migrate().
[[nodiscard]] Result<void> prepareIntakeSchema(storage::Database &database);

} // namespace yizhan::intake
