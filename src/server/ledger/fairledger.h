// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "fairrecord.h"
#include "result.h"

#include <QString>

#include <map>

namespace yizhan::ledger {

/// What the ledger holds of a job fair.
struct FairLedger
{
    checkin::FairRecord record;     ///< scans, and the sign-ups as registrations
    std::map<QString, int> signUps; ///< how many, by `operation.state`

    [[nodiscard]] int allSignUps() const;
};

/// Read from the operations themselves, whichever replica took them and in whatever order they came: there is
/// no table of what became of it that could differ. Locks nothing. Errors: Database, Busy.
[[nodiscard]] Result<FairLedger> readFair(storage::Database &database, const QString &fair);

} // namespace yizhan::ledger
