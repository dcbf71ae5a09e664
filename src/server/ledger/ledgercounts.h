// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yizhan::ledger {

/// How many operations there are of one kind, in one state, of one station, that came on one day.
struct OperationCount
{
    QDate day; ///< in China Standard Time
    QString station;
    QString type;
    QString state;
    qint64 count = 0;
};

/// Sorted by day, station, type, state; from `since` on, of all days when it is null. Errors: those of
/// sqlError().
[[nodiscard]] Result<std::vector<OperationCount>> operationCounts(storage::Database &database,
                                                                  QDate since = {});

/// How many operations hold something that only the secret half of a key can open.
struct WaitingKey
{
    QString id;
    qint64 operations = 0;
};
/// By id. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<WaitingKey>> waitingKeys(storage::Database &database);

} // namespace yizhan::ledger
