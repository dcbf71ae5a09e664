// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "lentseats.h"
#include "operation.h"
#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::desk {

/// The places that are lent to this kiosk for what `head` signs up for, at the time that it states: of other
/// kinds of operations, by a clock that is not sure, or without a catalogue, none. The soonest to end first.
[[nodiscard]] std::vector<catalogue::LentSeats>
lentPlaces(const QString &dataDir, const operations::OperationHead &head, const QString &device);

/// The id of the first of them that has a place left, as the outbox counts what was given; empty when none
/// has. On the outbox's thread, before the operation is kept. Errors: those of sqlError().
[[nodiscard]] Result<QString> leaseWithPlace(storage::Database &outbox,
                                             const std::vector<catalogue::LentSeats> &lent);

} // namespace yizhan::desk
