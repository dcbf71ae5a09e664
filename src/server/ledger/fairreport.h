// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairledger.h"

#include <QDateTime>
#include <QString>

#include <map>

namespace yizhan::ledger {

/// What a bureau wants to know of a job fair, out of what the ledger holds now.
struct FairReport
{
    int signUps = 0;
    int confirmed = 0;
    int waitlisted = 0;
    int cancelled = 0;
    int attendance = 0; ///< people, each once
    int walkIns = 0;    ///< of those: without a ticket
    int inside = 0;     ///< came in, and were not seen to leave
    int duplicates = 0; ///< entries of somebody who was inside already
    int reentries = 0;
    int refused = 0; ///< by the door
    int undone = 0;
    int overrides = 0;               ///< let in against what the station knew
    int lateKnown = 0;               ///< against what it could not know yet
    int orphans = 0;                 ///< with a ticket whose sign-up has not come yet
    int reusedIds = 0;               ///< an alarm
    std::map<QDateTime, int> byHour; ///< first entries, by the beginning of the hour in China
    std::map<QString, int> byBooth;  ///< visits, each person once, by the booth's id
};

[[nodiscard]] FairReport reportOf(const FairLedger &ledger);

} // namespace yizhan::ledger
