// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "sealing.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <span>

namespace yizhan::ledger {

/// What became of a comparison of identities.
struct IdentityOutcome
{
    int classes = 0;    ///< in which something was new
    int compared = 0;   ///< sign-ups that were opened
    int duplicates = 0; ///< of people who had signed up before
    int invalid = 0;    ///< whose identity number does not hold, or whose seal is damaged
    int closed = 0;     ///< sealed for other keys: they wait for the next time
    QSet<QString> keys; ///< that would have been needed
};

/// Says which sign-ups for one class are of the same person, where the bureau's key lies, and nowhere else:
/// opens those of each class in which one is new, compares their identity numbers by a hash under a key that
/// ends with this call, and keeps of each person the earliest. The later ones are duplicates, and what place
/// they had is the earliest one's or free; a number that does not hold is rejected. Neither a number nor a
/// hash of one is written anywhere. A transaction a class. Errors: those of sqlError(); a later call goes on.
[[nodiscard]] Result<IdentityOutcome> compareIdentities(storage::Database &database,
                                                        std::span<const crypto::OpeningKey> keys,
                                                        const QDateTime &now, QDate today);

} // namespace yizhan::ledger
