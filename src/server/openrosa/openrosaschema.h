// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::openrosa {

/// Brings the tables `submission` and `attachment` (docs/formats/server-database.md) up to date. Errors:
/// those of storage::migrate().
[[nodiscard]] Result<void> prepareOpenRosaSchema(storage::Database &database);

} // namespace yizhan::openrosa
