// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "phonepage.h"
#include "receipts.h"
#include "receiptsubject.h"
#include "result.h"
#include "signing.h"
#include "ticket.h"

namespace yizhan::pages {

/// The ticket of a sign-up that has its place, signed by the city: as good as the one that its kiosk gave.
/// Errors: those of tickets::WrittenTicket::issue().
[[nodiscard]] Result<tickets::WrittenTicket>
ticketFor(const ledger::ReceiptState &signUp, const catalogue::Fair &fair, const crypto::SigningKey &city);

/// A ticket for the door, its code as large as the phone is wide: drawn inline, so that an old phone shows it
/// without fetching or running anything. Errors: those of qrcode::encodeQr().
[[nodiscard]] Result<PhonePage> ticketPage(const ledger::ReceiptState &signUp, const catalogue::Fair &fair,
                                           const tickets::WrittenTicket &ticket);
/// Why there is none (yet), and the way to the receipt, which says what next.
[[nodiscard]] PhonePage ticketlessPage(const ledger::ReceiptState &signUp, const ReceiptSubject &subject);

} // namespace yizhan::pages
