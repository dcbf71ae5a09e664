// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epoch.h"
#include "result.h"
#include "scopestate.h"

#include <QString>

namespace yizhan::feed {

/// The state that a content file was written from.
struct SnapshotContent
{
    protocol::Epoch epoch;
    ScopeState state;
};

/// Writes the live items of `scope` into a new SQLite file at `path`, in one read transaction, sorted by kind
/// and id. Deterministic: the same items give the same bytes. Errors: those of sqlError(), Io, Corrupt
/// (`snapshot.sum`: the rows do not add up to what the scope's state says).
[[nodiscard]] Result<SnapshotContent> writeSnapshotContent(storage::Database &database, const QString &scope,
                                                           const QString &path);

} // namespace yizhan::feed
