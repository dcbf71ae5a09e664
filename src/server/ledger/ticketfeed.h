// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "signing.h"

#include <QDate>
#include <QDateTime>

namespace yizhan::ledger {

/// Tells the doors of job fairs whose tickets count, and which ones do no longer (docs/formats/ticket.md): an
/// item `ticket_key` for each active device and for the city's key, `ticket_revoked` for each sign-up that
/// was taken back or refused, of a fair that is not over, in the scope `city`. Nothing while no fair is in
/// the catalogue. Only what has changed is written, in one transaction. How many items that were. `now`: the
/// server's time, whole seconds. On the thread of `database`. Errors: those of sqlError(); the next call does
/// it again.
[[nodiscard]] Result<int> tellTickets(storage::Database &database, const crypto::PublicKey &city,
                                      const QDateTime &now, QDate today);

} // namespace yizhan::ledger
