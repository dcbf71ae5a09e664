// SPDX-License-Identifier: GPL-3.0-or-later
#include "standstill.h"

#include "statement.h"

#include <algorithm>

namespace yizhan::outbox {

Result<std::optional<Standstill>> standstillIn(storage::Database &database, const QDateTime &now)
{
    YIZHAN_TRY_LET(
        auto select,
        database.prepare(QStringLiteral(
            "SELECT receipt, captured, (SELECT count(*) FROM operation WHERE state = 'waiting' AND "
            "verdict_code = ''), (SELECT max(answered_at) FROM operation) FROM operation WHERE "
            "state = 'waiting' AND verdict_code = '' ORDER BY captured, seq LIMIT 1")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(const auto found, select.one([](const storage::Statement &row) {
        Standstill standstill;
        standstill.receipt = row.text(0);
        standstill.oldest = QDateTime::fromString(row.text(1), Qt::ISODate);
        standstill.unanswered = row.integer(2);
        const QDateTime answered = QDateTime::fromString(row.text(3), Qt::ISODate);
        standstill.since = answered.isValid() ? std::max(answered, standstill.oldest) : standstill.oldest;
        return standstill;
    }));
    if (!found || found->since.secsTo(now) < standstillSeconds)
        return std::optional<Standstill>();
    return found;
}

} // namespace yizhan::outbox
