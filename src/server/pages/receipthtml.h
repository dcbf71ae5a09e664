// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phonepage.h"
#include "receipts.h"
#include "receiptsubject.h"

namespace yizhan::pages {

/// What became of an operation, as a page: its state in plain words, since when, why, what to do next, and of
/// a class when and where it is; nothing personal. Written in Chinese.
[[nodiscard]] PhonePage receiptPage(const ledger::ReceiptState &receipt, const ReceiptSubject &subject);

} // namespace yizhan::pages
