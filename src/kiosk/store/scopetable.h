// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "itemhash.h"

#include <QDateTime>

namespace yizhan::store {

/// The number behind ScopeStatus::scopeSum.
[[nodiscard]] protocol::ScopeSum sumOf(const ScopeStatus &status);

/// A row of the table `scope`, and whether it is as it was written.
struct ProvenScope
{
    ScopeStatus status;
    bool proven = false;
};

/// All rows, by name. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<ProvenScope>> readProvenScopes(storage::Database &database);

/// Gives a proof to rows from before there was one. Errors: those of sqlError().
[[nodiscard]] Result<void> proveScopes(storage::Database &database);

/// The epoch of a scope whose items were saved out of a damaged catalogue and are not all.
[[nodiscard]] QString salvagedEpoch(const QString &epoch);

/// Writes the row of a scope. Errors: those of sqlError().
[[nodiscard]] Result<void> writeScopeStatus(storage::Database &database, const ScopeStatus &status);

/// "2025-11-20T08:12:03Z", the form of `updated_at`.
[[nodiscard]] QString toUtcText(const QDateTime &time);

} // namespace yizhan::store
