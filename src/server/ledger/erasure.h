// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// What became of an erasure.
struct ErasureOutcome
{
    qint64 erased = 0;
    bool waits = false; ///< the last one lies more than a week back, or the clock has jumped
};

/// Takes the personal part from operations that are older than their kind may keep it (OperationType);
/// verdict and receipt stay. Of kinds that this version does not know after 180 days. In write transactions
/// of its own of a few thousand rows. What is erased is gone for ever, so that a clock that was ahead once
/// must not do it: when more than a week has passed since the last erasure, it waits until somebody has said
/// by confirmErasure() that the date is right. Errors: Database, Busy; a later call finishes.
[[nodiscard]] Result<ErasureOutcome> eraseExpired(storage::Database &database, const QDateTime &now,
                                                  QDate today);
/// Somebody has said that `today` is right: the next erasure goes on. Errors: Database, Busy.
[[nodiscard]] Result<void> confirmErasure(storage::Database &database, QDate today);

} // namespace yizhan::ledger
