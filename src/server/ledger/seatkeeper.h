// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// Does what is due of places while nobody hands anything in: the end of a sign-up, leases that are over,
/// places that a bureau has added, ranks that have changed. A transaction a class; how many were looked
/// into. `now`: the server's time; `today`: the day in China. Errors: those of sqlError(); a later call goes
/// on.
[[nodiscard]] Result<int> keepSeats(storage::Database &database, const QDateTime &now, QDate today);

} // namespace yizhan::ledger
