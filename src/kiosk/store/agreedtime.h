// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "database.h"
#include "result.h"

namespace yizhan::store {

/// Tells `clock` what a kiosk's catalogue knows of the time: when it was last in agreement with its server
/// is the least that it can be, and the newest day on which a vacancy was posted is past whatever the
/// server's clock said. Errors: those of sqlError().
[[nodiscard]] Result<void> tellTime(AnchoredClock &clock, storage::Database &database);

} // namespace yizhan::store
