// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "feedlimits.h"
#include "result.h"

#include <QDateTime>

namespace yizhan::feed {

/// Withdraws every item whose last day lies before `today`, in write transactions of its own of a few
/// thousand rows. Returns how many. Errors: those of sqlError(); what was committed before stays done, a
/// later call finishes. Whoever cannot be sure of the date asks sweepGuarded(). `shrinkIsMeant` as in
/// FeedWriter::meanShrink().
[[nodiscard]] Result<qint64> sweepExpired(storage::Database &database, EpochDay today, const QDateTime &now,
                                          bool shrinkIsMeant = false);

/// Removes tombstones older than `days` and raises the floor of their scopes, in one transaction of its own.
/// Returns how many.
[[nodiscard]] Result<qint64> purgeTombstones(storage::Database &database, const QDateTime &now,
                                             int days = tombstoneDays);

} // namespace yizhan::feed
