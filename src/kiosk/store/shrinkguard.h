// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "epochday.h"

namespace yizhan::store {

/// What a server says, signed, about the size of a scope.
struct ScopeSize
{
    QString epoch;
    qint64 rows = 0;
    qint64 shrunk = 0; ///< the last change by which somebody meant the scope to become much smaller; 0 = none
};

/// The epoch under which something is held that no server published: tables that an operator loaded at this
/// machine. No server knows it, so the next one that is met replaces it.
[[nodiscard]] QString localEpoch(const QString &id);

/// A scope that loses more than half of what may still be shown on `today` has met with an accident more
/// often than with a wish: an emptied database, a list that arrived cut short, a clock that was ahead. It is
/// taken over when the server says that somebody meant it, after the state that is held; else it is refused,
/// and the copy stays. Scopes of fewer than 20 items come and go, and so does what was loaded by hand.
/// Errors: Untrusted (`scope.shrunk`), those of sqlError().
[[nodiscard]] Result<void> checkShrink(storage::Database &database, const ScopeStatus &held,
                                       const ScopeSize &size, EpochDay today);

} // namespace yizhan::store
