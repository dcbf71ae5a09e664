// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "terminal.h"

#include <QString>

namespace yizhan::server {

/// How a fair's numbers are told.
struct FairStatsOptions
{
    QString fair;
    QString out; ///< a table besides: .csv or .xlsx; empty: none
    bool json = false;
};

/// `stats fair ID`: sign-ups, attendance by hour, what was odd at the doors, visits of booths. Errors:
/// NotFound (`fair.unknown`: nobody signed up for it or came), Database, Busy, those of TableFile.
[[nodiscard]] Result<int> tellFairStats(storage::Database &database, const FairStatsOptions &options,
                                        console::Terminal &terminal);

} // namespace yizhan::server
