// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptfeed.h"

#include "classjson.h"
#include "clock.h"
#include "fairjson.h"
#include "itemlookup.h"
#include "liveitems.h"
#include "operationtype.h"
#include "scopename.h"
#include "seatkey.h"
#include "seatrows.h"
#include "stationreceiptjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Class;
using catalogue::Fair;
using catalogue::Kind;
using catalogue::StationReceipt;
using storage::Statement;

namespace {

constexpr qint64 longestAheadSeconds = 86'400;
/// So long after the last day of a class or a fair staff may still note who came.
constexpr int daysAfterClass = 14;

EpochDay neededAfter(QDate last)
{
    return last.isValid() ? toEpochDay(last.addDays(daysAfterClass)) : 0;
}

/// A kiosk whose clock was wrong does not make its receipt the first or the last of the list for ever.
QDateTime believed(const QDateTime &captured, const QDateTime &received)
{
    return received.secsTo(captured) > longestAheadSeconds ? received : captured;
}

/// By which the door of a fair knows whoever has only the pickup code with them.
QString ticketOf(const QString &type, QString op)
{
    return type == fairSignUpType ? op.remove(u'-') : QString();
}

} // namespace

EpochDay receiptNeededUntil(const Class &held)
{
    return neededAfter(held.lastDay());
}

EpochDay receiptNeededUntil(const Fair &fair)
{
    return neededAfter(fair.lastDay());
}

ReceiptFeed::ReceiptFeed(storage::Database &database, const QDateTime &now)
    : m_database(database), m_writer(database), m_now(now)
{
}

Result<void> ReceiptFeed::enter(const OperationRow &row, const operations::Verdict &verdict,
                                const QString &kiosk)
{
    StationReceipt receipt;
    receipt.receipt = row.head.receipt;
    receipt.type = row.head.type;
    receipt.aboutKind = row.head.aboutKind;
    receipt.about = row.head.about;
    receipt.state = row.state;
    receipt.since = m_now;
    // One that was taken back before it came has the rank of its verdict, and waits for nothing.
    receipt.rank = row.state == standing::waitlisted ? verdict.rank : 0;
    receipt.code = verdict.reason;
    receipt.of = verdict.of;
    receipt.captured = believed(row.head.captured, m_now);
    receipt.kiosk = kiosk;
    receipt.ticket = ticketOf(row.head.type, row.head.op);
    receipt.callback = row.head.callback;
    return put(row.station, receipt, 0); // nobody was told of it before
}

Result<void> ReceiptFeed::change(const Change &change)
{
    YIZHAN_TRY(setOperationState(m_database, change.number, change.state, m_now.toSecsSinceEpoch()));
    YIZHAN_TRY_LET(Statement select,
                   m_database.prepare(u"SELECT o.station, o.receipt, o.type, o.about_kind, o.about, "
                                      "o.captured, o.received_at, d.name, o.op, o.head FROM operation AS o "
                                      "LEFT JOIN device AS d ON d.id = o.device WHERE o.number = ?"_s));
    YIZHAN_TRY(select.run(change.number));
    YIZHAN_TRY_LET(auto found, select.one([&](const Statement &row) {
        StationReceipt receipt;
        receipt.receipt = row.text(1);
        receipt.type = row.text(2);
        receipt.aboutKind = row.text(3);
        receipt.about = row.text(4);
        receipt.state = change.state;
        receipt.since = m_now;
        receipt.rank = change.rank;
        receipt.code = change.code;
        receipt.of = change.of;
        receipt.captured = believed(QDateTime::fromSecsSinceEpoch(row.integer(5), Qt::UTC),
                                    QDateTime::fromSecsSinceEpoch(row.integer(6), Qt::UTC));
        receipt.kiosk = row.text(7);
        receipt.ticket = ticketOf(receipt.type, row.text(8));
        const auto head = operations::decodeHead(row.bytes(9));
        receipt.callback = head && head->callback;
        return std::pair(row.text(0), receipt);
    }));
    if (!found)
        return fail(ErrorCode::NotFound, "requests.unknown", u"the ledger holds no such operation"_s);
    auto &[station, receipt] = *found;
    YIZHAN_TRY_LET(const EpochDay promised, keepWhatWasTold(station, receipt));
    return put(station, receipt, promised);
}

Result<void> ReceiptFeed::publish()
{
    return m_writer.publish(m_now);
}

template <typename T>
Result<EpochDay> ReceiptFeed::neededFor(const QString &id)
{
    YIZHAN_TRY_LET(const auto item, feed::findItem(m_database, QLatin1String(Kind<T>::name), id));
    if (!item || !item->live)
        return EpochDay(0);
    const auto held = Kind<T>::Decoder::decode(item->body);
    return held ? receiptNeededUntil(*held) : EpochDay(0);
}

/// A class may begin long after its last news. Nothing is known of one that is not published any more.
Result<EpochDay> ReceiptFeed::neededUntil(const StationReceipt &receipt)
{
    const QString key = seatKey(receipt.type, receipt.about);
    if (const auto known = m_classes.constFind(key); known != m_classes.constEnd())
        return *known;
    YIZHAN_TRY_LET(const EpochDay needed,
                   isFairKey(key) ? neededFor<Fair>(receipt.about) : neededFor<Class>(receipt.about));
    return *m_classes.insert(key, needed);
}

/// What was promised while the class was published is kept when it is not, and so is the place of who came.
Result<EpochDay> ReceiptFeed::keepWhatWasTold(const QString &station, StationReceipt &receipt)
{
    if (!takesPlace(receipt.type))
        return EpochDay(0);
    YIZHAN_TRY_LET(const auto told, feed::liveItem(m_database, "station:"_L1 + station,
                                                   Kind<StationReceipt>::name, receipt.receipt));
    if (!told)
        return EpochDay(0);
    const auto before = Kind<StationReceipt>::Decoder::decode(told->body);
    if (before && receipt.rank == 0 && isAttendance(receipt.state))
        receipt.rank = before->rank;
    return told->until;
}

Result<void> ReceiptFeed::put(const QString &station, const StationReceipt &receipt, EpochDay promised)
{
    const auto *type = operations::operationType(receipt.type.toLatin1());
    const QString scope = "station:"_L1 + station;
    if (!type || type->receiptDays == 0 || !protocol::isScopeName(scope))
        return {};
    const QDate today = m_now.toOffsetFromUtc(chinaOffsetSeconds).date();
    EpochDay until = std::max(toEpochDay(today.addDays(type->receiptDays)), promised);
    if (takesPlace(receipt.type)) {
        YIZHAN_TRY_LET(const EpochDay needed, neededUntil(receipt));
        until = std::max(until, needed);
    }
    m_writer.put(scope, Kind<StationReceipt>::name, receipt.receipt.toUtf8(), until,
                 Kind<StationReceipt>::encode(receipt));
    return {};
}

} // namespace yizhan::ledger
