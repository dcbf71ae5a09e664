// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// Tells the kiosks how many places are free in each class that one may sign up for on `today`: an item
/// `class_places` beside the class, in its scope. Only what has changed is written, all in one transaction,
/// however many signed up meanwhile; so the caller chooses how often that happens
/// (docs/decisions/0028-free-places-are-told-by-a-keeper.md). How many classes were told. `now`: the server's
/// time, whole seconds. Errors: Database, Busy; a later call goes on.
[[nodiscard]] Result<int> tellPlaces(storage::Database &database, const QDateTime &now, QDate today);

} // namespace yizhan::ledger
