// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "itemhash.h"
#include "result.h"
#include "scopename.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::feed {

/// What the feed knows about a scope as a whole; kept in the transaction that changes it.
struct ScopeState
{
    QString scope;
    qint64 head = 0;  ///< last seq given in this scope
    qint64 floor = 0; ///< highest seq of a tombstone that was purged: an older cursor cannot go on
    protocol::ScopeSum sum;
    qint64 rows = 0; ///< live items
    qint64 shrunk =
        0; ///< seq of the last change by which somebody meant to make the scope much smaller; 0 = none
    QDateTime updatedAt; ///< UTC, of the last publish that changed something
    friend bool operator==(const ScopeState &, const ScopeState &) = default;
};

using protocol::isScopeName;

/// The state of `scope`; all zero for a scope that nothing was ever published in.
[[nodiscard]] Result<ScopeState> scopeState(storage::Database &database, const QString &scope);
/// All scopes, by name.
[[nodiscard]] Result<std::vector<ScopeState>> scopeStates(storage::Database &database);
/// Writes the state of one scope. Call it inside the transaction that changed the rows.
[[nodiscard]] Result<void> storeScopeState(storage::Database &database, const ScopeState &state);

} // namespace yizhan::feed
