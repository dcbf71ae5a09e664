// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatlease.h"

#include "feeddatabase.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;

Result<std::optional<Lease>> findLease(Database &database, const QString &id)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT id, class, station, device, seats, used, until, held_until, "
                                    "returned FROM seat_lease WHERE id = ?"_s));
    YIZHAN_TRY(select.run(id));
    return select.one([](const Statement &row) {
        return Lease{row.text(0),
                     row.text(1),
                     row.text(2),
                     row.text(3),
                     static_cast<int>(row.integer(4)),
                     static_cast<int>(row.integer(5)),
                     row.integer(6),
                     row.integer(7),
                     row.integer(8) != 0};
    });
}

Result<bool> leaseWasLost(Database &database, const QString &id, qint64 captured)
{
    constexpr qint64 longestWithoutNews = 30 * 86'400;
    if (id.isEmpty())
        return false;
    YIZHAN_TRY_LET(const auto known, findLease(database, id));
    if (known)
        return false;
    YIZHAN_TRY_LET(const qint64 restart, feed::lastRestart(database));
    return restart > 0 && captured < restart + longestWithoutNews;
}

Result<void> insertLease(Database &database, const Lease &lease)
{
    YIZHAN_TRY_LET(Statement insert,
                   database.prepare(u"INSERT INTO seat_lease(id, class, station, device, seats, until, "
                                    "held_until) VALUES (?, ?, ?, ?, ?, ?, ?)"_s));
    return insert.run(lease.id, lease.classId, lease.station, lease.device, lease.seats, lease.until,
                      lease.heldUntil);
}

Result<void> useLease(Database &database, const QString &id)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE seat_lease SET used = used + 1 WHERE id = ?"_s));
    return update.run(id);
}

Result<int> takeLeasesBack(Database &database, const QString &classId, qint64 now)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT coalesce(sum(seats - used), 0), count(*) FROM seat_lease "
                                    "WHERE class = ? AND returned = 0 AND held_until <= ?"_s));
    YIZHAN_TRY(select.run(classId, now));
    YIZHAN_TRY_LET(const auto due, select.one([](const Statement &row) {
        return std::pair(static_cast<int>(row.integer(0)), row.integer(1));
    }));
    if (!due || due->second == 0)
        return 0;
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE seat_lease SET returned = 1 "
                                    "WHERE class = ? AND returned = 0 AND held_until <= ?"_s));
    YIZHAN_TRY(update.run(classId, now));
    return due->first;
}

} // namespace yizhan::ledger
