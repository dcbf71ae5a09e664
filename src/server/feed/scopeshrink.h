// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scopestate.h"

namespace yizhan::feed {

/// Says for the scope as it is now that its size is meant: kiosks that keep a larger copy take it over
/// (docs/formats/feed.md). In a write transaction of its own. Returns the state. Errors: those of sqlError().
[[nodiscard]] Result<ScopeState> confirmShrink(storage::Database &database, const QString &scope);

} // namespace yizhan::feed
