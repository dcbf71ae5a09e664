// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatkeeper.h"

#include "publishedplaces.h"
#include "seatbook.h"
#include "transaction.h"
#include "unpublishedseats.h"

#include <set>

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

/// Those for which somebody waited until they were published, and that give places now.
Result<QStringList> classesThatHaveCome(Database &database, QDate today)
{
    YIZHAN_TRY_LET(const auto waiting, classesWithUnpublished(database));
    std::set<QString> keys;
    for (const auto &[key, known] : waiting)
        keys.insert(key);
    if (keys.empty())
        return QStringList();
    YIZHAN_TRY_LET(const auto published, publishedPlaces(database, keys, today));
    QStringList come;
    for (const auto &[key, known] : waiting) {
        if (published.count(key) > 0 || (known && !isFairKey(key)))
            come.append(key);
    }
    return come;
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
    YIZHAN_TRY_LET(QStringList classes, classesToLookInto(database, now.toSecsSinceEpoch()));
    YIZHAN_TRY_LET(const QStringList come, classesThatHaveCome(database, today));
    for (const QString &id : come) {
        if (!classes.contains(id))
            classes.append(id);
    }
    for (const QString &id : classes)
        YIZHAN_TRY(keepClass(database, id, now, today));
    return static_cast<int>(classes.size());
}

} // namespace yizhan::ledger
