// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxkeeper.h"
#include "result.h"

#include <QString>

namespace yizhan::desk {

/// The ticket of a sign-up for a job fair that this kiosk took, signed by its device, as its code's text
/// (docs/formats/ticket.md): without a network, and the same whenever it is asked for. Empty where there is
/// none: of another kind or another kiosk, taken back (also where that is still to be sent), refused, or
/// without a place. A fair that counts who comes gives a ticket only when `placed`: somebody who decides it
/// has said so; another lets in whoever signed up. On the keeper's thread. Errors: Database; those of
/// CatalogueView::open() and device::readIdentity().
[[nodiscard]] Result<QString> fairTicket(outbox::OutboxKeeper &keeper, const QString &code, bool placed);

} // namespace yizhan::desk
