// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptkeeper.h"

#include "classjson.h"
#include "fairjson.h"
#include "feedwriter.h"
#include "liveitems.h"
#include "receiptfeed.h"
#include "seatkey.h"
#include "seatrows.h"
#include "stationreceiptjson.h"
#include "transaction.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Class;
using catalogue::Fair;
using catalogue::Kind;
using catalogue::StationReceipt;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// The receipts of those who signed up for a class that leave the feed before that day.
Result<std::vector<feed::LiveItem>> endingBefore(Database &database, const QString &classId, EpochDay needed)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT o.station, o.receipt FROM seat AS s JOIN operation AS o "
                                    "ON o.number = s.number WHERE s.class = ? ORDER BY s.number"_s));
    YIZHAN_TRY(select.run(classId));
    std::vector<std::pair<QString, QString>> made;
    YIZHAN_TRY(
        select.forEach([&made](const Statement &row) { made.emplace_back(row.text(0), row.text(1)); }));
    std::vector<feed::LiveItem> receipts;
    for (const auto &[station, receipt] : made) {
        YIZHAN_TRY_LET(auto live, feed::liveItem(database, "station:"_L1 + station,
                                                 Kind<StationReceipt>::name, receipt));
        if (!live || live->until >= needed)
            continue;
        live->until = needed;
        receipts.push_back(*std::move(live));
    }
    return receipts;
}

/// The row of the class is locked meanwhile, as by whoever changes what these receipts say.
Result<int> prolongOf(Database &database, const QString &classId, EpochDay needed, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(lockClasses(database, {classId}, now.toSecsSinceEpoch()));
    YIZHAN_TRY_LET(const auto receipts, endingBefore(database, classId, needed));
    feed::FeedWriter writer(database);
    for (const feed::LiveItem &one : receipts)
        writer.put(one.scope, Kind<StationReceipt>::name, one.id.toUtf8(), one.until, one.body);
    YIZHAN_TRY(writer.publish(now));
    YIZHAN_TRY(transaction.commit());
    return static_cast<int>(receipts.size());
}

/// Of all items of a kind; `mark` stands before their ids in the tables of places.
template <typename T>
Result<int> prolongAll(Database &database, QLatin1String mark, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, Kind<T>::name, toEpochDay(today)));
    int prolonged = 0;
    for (const feed::LiveItem &item : items) {
        const auto held = Kind<T>::Decoder::decode(item.body);
        const EpochDay needed = held ? receiptNeededUntil(*held) : 0;
        if (needed == 0)
            continue;
        const QString key = mark + item.id;
        YIZHAN_TRY_LET(const auto ending, endingBefore(database, key, needed));
        if (ending.empty())
            continue;
        YIZHAN_TRY_LET(const int of, prolongOf(database, key, needed, now));
        prolonged += of;
    }
    return prolonged;
}

} // namespace

Result<int> prolongReceipts(Database &database, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const int ofClasses, prolongAll<Class>(database, QLatin1String(), now, today));
    YIZHAN_TRY_LET(const int ofFairs, prolongAll<Fair>(database, fairKeyMark, now, today));
    return ofClasses + ofFairs;
}

} // namespace yizhan::ledger
