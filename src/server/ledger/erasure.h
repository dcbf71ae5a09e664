// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::ledger {

/// Takes the personal part from operations that are older than their kind may keep it (OperationType);
/// verdict and receipt stay. Of kinds that this version does not know after 180 days. An operation's age
/// counts from the first call that finds it, in the seconds that the server has lived (`lived`, of
/// LivedTime): what is erased is gone for ever, and no clock that is wrong once must do it. Returns how many.
/// In write transactions of its own of a few thousand rows. Errors: those of sqlError(); a later call
/// finishes.
[[nodiscard]] Result<qint64> eraseExpired(storage::Database &database, qint64 lived);

} // namespace yizhan::ledger
