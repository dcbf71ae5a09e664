// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// Has the receipts of sign-ups stay as long as they are needed (see receiptNeededUntil()) where a class was
/// put off since their last news. A transaction a class; how many receipts it were. `now`: the server's time;
/// `today`: the day in China. Errors: those of sqlError(); a later call goes on.
[[nodiscard]] Result<int> prolongReceipts(storage::Database &database, const QDateTime &now, QDate today);

} // namespace yizhan::ledger
