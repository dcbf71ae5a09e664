// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::devices {

/// Brings the tables of codes and devices to the newest schema (docs/formats/server-database.md). Errors:
/// those of storage::migrate().
[[nodiscard]] Result<void> prepareDevicesSchema(storage::Database &database);

} // namespace yizhan::devices
