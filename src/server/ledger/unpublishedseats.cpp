// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpublishedseats.h"

#include "operation.h"
#include "seatrows.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;

Result<void> noteUnknownClass(Database &database, const QString &key)
{
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(u"INSERT INTO seat_class(class, category, seats, opens, closes, contested, grace, "
                         "known) VALUES (?, '', 0, 0, 0, 0, 0, 0) ON CONFLICT(class) DO NOTHING"_s));
    return insert.run(key);
}

Result<std::vector<UnpublishedSeat>> unpublishedSeats(Database &database, const QString &key)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT s.number, o.head, o.captured, o.received_at, "
                                    "CASE WHEN o.state IN ('attended', 'absent') THEN 2 WHEN o.state IN "
                                    "('seen', 'coming', 'done', 'no_answer', 'called') THEN 1 ELSE 0 END "
                                    "FROM seat AS s JOIN operation AS o ON o.number = s.number "
                                    "WHERE s.class = ? AND s.state = ? ORDER BY s.number"_s));
    YIZHAN_TRY(select.run(key, QString(standing::unpublished)));
    std::vector<UnpublishedSeat> seats;
    YIZHAN_TRY(select.forEach([&seats](const Statement &row) {
        const auto head = operations::decodeHead(row.bytes(1));
        seats.push_back({row.integer(0), row.integer(2), head && head->sure, row.integer(3),
                         row.integer(4) != 0, row.integer(4) == 2, head ? head->lease : QString()});
    }));
    return seats;
}

Result<void> placeSeat(Database &database, qint64 number, qint64 effective, QLatin1String state)
{
    YIZHAN_TRY_LET(
        Statement update,
        database.prepare(u"UPDATE seat SET effective = ?, state = ?, rank = 0 WHERE number = ?"_s));
    return update.run(effective, QString(state), number);
}

Result<std::map<QString, bool>> classesWithUnpublished(Database &database)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT class, known FROM seat_class WHERE EXISTS (SELECT 1 FROM seat WHERE "
                         "seat.class = seat_class.class AND state = 'unpublished')"_s));
    YIZHAN_TRY(select.run());
    std::map<QString, bool> classes;
    YIZHAN_TRY(select.forEach(
        [&classes](const Statement &row) { classes.emplace(row.text(0), row.integer(1) != 0); }));
    return classes;
}

} // namespace yizhan::ledger
