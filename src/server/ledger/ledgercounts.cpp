// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgercounts.h"

#include "clock.h"
#include "epochday.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Statement;

Result<std::vector<OperationCount>> operationCounts(storage::Database &database, QDate since)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT (received_at + %1) / 86400 AS day, station, type, state, count(*) "
                         "FROM operation WHERE (received_at + %1) / 86400 >= ? "
                         "GROUP BY day, station, type, state ORDER BY day, station, type, state"_s.arg(
                             chinaOffsetSeconds)));
    YIZHAN_TRY(select.run(toEpochDay(since)));
    std::vector<OperationCount> counts;
    YIZHAN_TRY(select.forEach([&counts](const Statement &row) {
        counts.push_back({fromEpochDay(static_cast<EpochDay>(row.integer(0))), row.text(1), row.text(2),
                          row.text(3), row.integer(4)});
    }));
    return counts;
}

Result<std::vector<WaitingKey>> waitingKeys(storage::Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT key, count(*) FROM operation WHERE seal IS NOT NULL "
                                    "GROUP BY key ORDER BY key"_s));
    YIZHAN_TRY(select.run());
    std::vector<WaitingKey> keys;
    YIZHAN_TRY(select.forEach([&keys](const Statement &row) {
        keys.push_back({row.text(0), row.integer(1)});
    }));
    return keys;
}

} // namespace yizhan::ledger
