// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatkeeper.h"

#include "seatbook.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// Those in which somebody waits, or a lease ends.
Result<QStringList> classesToLookInto(Database &database, qint64 now)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT class FROM seat_class WHERE ranks_old = 1 OR EXISTS (SELECT 1 FROM seat "
                         "WHERE seat.class = seat_class.class AND state IN ('pending', 'waitlisted')) OR "
                         "EXISTS (SELECT 1 FROM seat_lease WHERE seat_lease.class = seat_class.class AND "
                         "returned = 0 AND held_until <= ?) ORDER BY class"_s));
    YIZHAN_TRY(select.run(now));
    QStringList classes;
    YIZHAN_TRY(select.forEach([&classes](const Statement &row) { classes.append(row.text(0)); }));
    return classes;
}

Result<void> keepClass(Database &database, const QString &id, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ReceiptFeed receipts(database, now);
    SeatBook seats(database, receipts, now, today);
    YIZHAN_TRY(seats.open({id}));
    YIZHAN_TRY(seats.tellRanks(id));
    YIZHAN_TRY(seats.finish());
    YIZHAN_TRY(receipts.publish());
    return transaction.commit();
}

} // namespace

Result<int> keepSeats(Database &database, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const QStringList classes, classesToLookInto(database, now.toSecsSinceEpoch()));
    for (const QString &id : classes)
        YIZHAN_TRY(keepClass(database, id, now, today));
    return static_cast<int>(classes.size());
}

} // namespace yizhan::ledger
