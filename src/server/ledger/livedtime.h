// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "result.h"

#include <optional>

namespace yizhan::ledger {

/// How long the server has lived, which no jump of its clock makes longer: while it runs by the monotonic
/// clock, and over a stop by the wall clock, where that says no more than three days. Kept in `meta`. Belongs
/// to whoever keeps house; one thread at a time.
class LivedTime
{
public:
    /// `clock` outlives this.
    explicit LivedTime(const Clock &clock) : m_clock(clock) {}

    /// Adds what has passed since the last call, of this object or of the process before, and returns the sum
    /// in seconds. Errors: those of sqlError(); the next call makes up for it.
    [[nodiscard]] Result<qint64> advance(storage::Database &database);

private:
    const Clock &m_clock;
    std::optional<qint64> m_lastMonotonicMs; ///< of the last call; none yet: the process has just begun
};

} // namespace yizhan::ledger
