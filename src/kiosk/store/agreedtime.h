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

/// The day in China by which a command beside the kiosk reckons, which hears no server itself: that of a
/// clock that was told the time as above; but where that lies more than half a year ahead of the last
/// agreement, the day of the agreement. The kiosk's screen goes by its server's time then, and shows what is
/// good on that day. `wall`: the machine's. Errors: those of sqlError().
[[nodiscard]] Result<QDate> agreedToday(storage::Database &database, const Clock &wall);

} // namespace yizhan::store
