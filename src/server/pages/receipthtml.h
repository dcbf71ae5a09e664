// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phonepage.h"
#include "receipts.h"

#include <QString>

namespace yizhan::pages {

/// What became of an operation, as a page: its state in plain words, since when, what to do next; nothing
/// personal. Written in Chinese. `vacancyTitle` is what it is about, as long as that is published; empty
/// otherwise.
[[nodiscard]] PhonePage receiptPage(const ledger::ReceiptState &receipt, const QString &vacancyTitle);

} // namespace yizhan::pages
