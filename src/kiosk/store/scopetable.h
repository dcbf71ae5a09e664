// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "itemhash.h"

#include <QDateTime>

namespace yizhan::store {

/// The number behind ScopeStatus::scopeSum.
[[nodiscard]] protocol::ScopeSum sumOf(const ScopeStatus &status);

/// Writes the row of a scope. Errors: Database, Busy.
[[nodiscard]] Result<void> writeScopeStatus(storage::Database &database, const ScopeStatus &status);

/// "2025-11-20T08:12:03Z", the form of `updated_at`.
[[nodiscard]] QString toUtcText(const QDateTime &time);

} // namespace yizhan::store
