// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QDateTime>

#include <optional>

namespace yizhan::feed {

/// A clock that is ahead once would end a whole catalogue. So a sweep of what has ended is judged first, and
/// waits for a person when it would take a third of all live items or more (and twenty at least), or when
/// the last sweep lies more than a week back. Nothing is lost by waiting: kiosks show no item past its day.
struct SweepWait
{
    enum class Reason { LargeShare, ClockJump };
    Reason reason = Reason::LargeShare;
    qint64 ended = 0;    ///< live items past their last day
    qint64 live = 0;     ///< all live items
    EpochDay today = 0;  ///< the day that the clock said
    EpochDay before = 0; ///< of the last sweep; 0 = none is known
};

/// Whether a sweep on `today` must wait, and why. `regular`: the caller sweeps every hour, so that a gap
/// between two sweeps is a jump of the clock, or a long stop. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<SweepWait>> judgeSweep(storage::Database &database, EpochDay today,
                                                          bool regular);

/// What became of a sweep.
struct SweepOutcome
{
    qint64 withdrawn = 0;
    std::optional<SweepWait> waits; ///< nothing was withdrawn
};

/// The regular sweep: judgeSweep(), then sweepExpired(), or a note that it waits. Errors: those of
/// sqlError().
[[nodiscard]] Result<SweepOutcome> sweepGuarded(storage::Database &database, EpochDay today,
                                                const QDateTime &now);

/// Somebody has said that `today` is right: sweeps whatever it takes, and tells kiosks that a smaller scope
/// is meant. Returns how many items went. Errors: those of sqlError().
[[nodiscard]] Result<qint64> sweepConfirmed(storage::Database &database, EpochDay today,
                                            const QDateTime &now);

/// Notes for status that a sweep waits. In a write transaction of its own. Errors: those of sqlError().
[[nodiscard]] Result<void> noteSweepWait(storage::Database &database, const SweepWait &wait);
/// Takes the note away: what had ended is gone. Errors: those of sqlError().
[[nodiscard]] Result<void> forgetSweepWait(storage::Database &database);
/// The note of the last sweep, where it waits. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<SweepWait>> waitingSweep(storage::Database &database);

} // namespace yizhan::feed
