// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatlending.h"

#include "deviceregistry.h"
#include "feedwriter.h"
#include "lentseats.h"
#include "seatbook.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::LentSeats;
using storage::Database;
using storage::Transaction;

namespace {

Result<QStringList> activeKiosks(Database &database, const QString &station)
{
    YIZHAN_TRY_LET(const auto devices, devices::allDevices(database));
    QStringList active;
    for (const devices::Device &device : devices) {
        if (device.station == station && device.state == devices::DeviceState::Active)
            active.append(device.id);
    }
    if (active.isEmpty())
        return fail(ErrorCode::NotFound, "lease.station", u"no active kiosk stands there"_s, station);
    active.sort();
    return active;
}

std::vector<Lease> shared(const Lending &lending, const QString &station, const QStringList &kiosks,
                          Random &random, qint64 now)
{
    std::vector<Lease> leases;
    const int count = static_cast<int>(kiosks.size());
    for (int at = 0; at < count; ++at) {
        Lease lease;
        lease.id = u"%1"_s.arg(random.next(), 16, 16, QLatin1Char('0'));
        lease.classId = lending.classId;
        lease.station = station;
        lease.device = kiosks.at(at);
        lease.seats = lending.seats / count + (at < lending.seats % count ? 1 : 0);
        lease.until = now + lending.seconds;
        lease.heldUntil = lease.until + lending.holdSeconds;
        if (lease.seats > 0)
            leases.push_back(lease);
    }
    return leases;
}

void publish(feed::FeedWriter &writer, const Lease &lease)
{
    using Kind = catalogue::Kind<LentSeats>;
    const LentSeats lent{lease.id, lease.classId, lease.device, lease.seats,
                         QDateTime::fromSecsSinceEpoch(lease.until, Qt::UTC)};
    writer.put("station:"_L1 + lease.station, Kind::name, lease.id.toUtf8(), toEpochDay(Kind::lastDay(lent)),
               Kind::encode(lent));
}

} // namespace

Result<std::vector<Lease>> lendSeats(Database &database, const Lending &lending, Random &random,
                                     const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ReceiptFeed receipts(database, now);
    SeatBook seats(database, receipts, now, today);
    YIZHAN_TRY(seats.open({lending.classId}));
    feed::FeedWriter writer(database);
    std::vector<Lease> all;
    for (const QString &station : lending.stations) {
        YIZHAN_TRY_LET(const QStringList kiosks, activeKiosks(database, station));
        YIZHAN_TRY(seats.lend(lending.classId, lending.seats));
        for (const Lease &lease : shared(lending, station, kiosks, random, now.toSecsSinceEpoch())) {
            YIZHAN_TRY(insertLease(database, lease));
            publish(writer, lease);
            all.push_back(lease);
        }
    }
    YIZHAN_TRY(seats.finish());
    YIZHAN_TRY(receipts.publish());
    YIZHAN_TRY(writer.publish(now));
    YIZHAN_TRY(transaction.commit());
    return all;
}

Result<std::vector<Lease>> openLeases(Database &database)
{
    YIZHAN_TRY_LET(auto select, database.prepare(u"SELECT id FROM seat_lease WHERE returned = 0 "
                                                 "ORDER BY class, station, until, id"_s));
    YIZHAN_TRY(select.run());
    QStringList ids;
    YIZHAN_TRY(select.forEach([&ids](const storage::Statement &row) { ids.append(row.text(0)); }));
    std::vector<Lease> leases;
    for (const QString &id : ids) {
        YIZHAN_TRY_LET(auto lease, findLease(database, id));
        if (lease)
            leases.push_back(*std::move(lease));
    }
    return leases;
}

} // namespace yizhan::ledger
