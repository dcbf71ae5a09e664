// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "epochday.h"
#include "fair.h"
#include "itemlookup.h"
#include "receipts.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::pages {

/// What a receipt is about, as long as that is published.
struct ReceiptSubject
{
    QString vacancy;                        ///< what the vacancy is called
    std::optional<catalogue::Class> signUp; ///< the class; with a name, that of its course where it has none
    std::optional<catalogue::Fair> fair;
};

/// Errors: those of sqlError().
[[nodiscard]] Result<ReceiptSubject> subjectOf(storage::Database &database,
                                               const ledger::ReceiptState &receipt, EpochDay today);

} // namespace yizhan::pages
