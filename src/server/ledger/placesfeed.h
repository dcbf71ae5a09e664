// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// Tells the kiosks how many places are free in each class, and at each job fair that counts who comes, whose
/// sign-up is open on `today` or not yet open: an item `class_places` beside the class, in its scope, an item
/// `fair_places` beside the fair. Only what has changed is written, all in one
/// transaction, however many signed up meanwhile; so the caller chooses how often that happens
/// (docs/decisions/0028-free-places-are-told-by-a-keeper.md). How many were told. `now`: the server's
/// time, whole seconds. On the thread of `database`. Errors: those of sqlError(); the next call does it
/// again.
[[nodiscard]] Result<int> tellPlaces(storage::Database &database, const QDateTime &now, QDate today);

} // namespace yizhan::ledger
