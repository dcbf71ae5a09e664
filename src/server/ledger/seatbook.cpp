// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatbook.h"

#include "seatlease.h"
#include "unpublishedseats.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using operations::OperationHead;

namespace {

constexpr int all = std::numeric_limits<int>::max();
/// Leases are of classes whose places are given as people come.
bool canBeLent(const ClassTerms &terms)
{
    return terms.seats > 0 && !terms.contested;
}

} // namespace

/// One that is not published any more goes on as the ledger knows it. Where nothing has changed, which is
/// nearly always, all are locked by one statement; otherwise one after the other, in the same order.
Result<QHash<QString, LockedClass>> SeatBook::locked(const std::set<QString> &classes,
                                                     const PublishedById &published)
{
    const QStringList ids(classes.begin(), classes.end());
    YIZHAN_TRY_LET(const auto known, knownTerms(m_database, ids));
    const auto isAsItWas = [&known, &published](const QString &id) {
        const auto before = known.constFind(id);
        const auto item = published.find(id);
        return before != known.constEnd() && (item == published.end() || *before == item->second.terms);
    };
    if (!std::all_of(ids.begin(), ids.end(), isAsItWas)) {
        for (const QString &id : ids)
            YIZHAN_TRY(lockAnew(id, isAsItWas(id), published));
    }
    return lockClasses(m_database, ids, m_now);
}

/// Notes what is new of it, or that nobody has ever heard of it.
Result<void> SeatBook::lockAnew(const QString &id, bool isAsItWas, const PublishedById &published)
{
    const auto item = published.find(id);
    if (!isAsItWas && item != published.end()) {
        YIZHAN_TRY_LET(const QString category, item->second.course.isEmpty()
                                                   ? Result<QString>(QString())
                                                   : categoryOfCourse(m_database, item->second.course));
        return noteClass(m_database, id, item->second.terms, category);
    }
    if (!isAsItWas)
        YIZHAN_TRY(noteUnknownClass(m_database, id));
    YIZHAN_TRY(lockClasses(m_database, {id}, m_now));
    return {};
}

Result<void> SeatBook::open(const QStringList &classes)
{
    if (classes.isEmpty())
        return {};
    const std::set<QString> ordered(classes.begin(), classes.end());
    YIZHAN_TRY_LET(const auto live, publishedPlaces(m_database, ordered, m_today));
    YIZHAN_TRY_LET(const auto known, locked(ordered, live));
    for (const auto &[id, item] : live)
        m_receipts.neededUntil(id, item.needed);
    for (const QString &id : ordered) {
        const auto one = known.constFind(id);
        if (one == known.constEnd())
            continue;
        Open &open = m_open[id];
        open.roll = one->roll;
        open.taken = open.roll.taken();
        open.lent = open.roll.lent();
        open.known = one->known;
        open.pending = one->pending;
        open.unpublished = one->unpublished;
        open.waits = one->waits;
        open.published = live.contains(id);
        if (one->leasesDue) {
            YIZHAN_TRY_LET(const int returned, takeLeasesBack(m_database, id, m_now));
            open.roll.takeBack(returned);
        }
    }
    return settleOpened();
}

Result<void> SeatBook::settleOpened()
{
    for (auto &[id, open] : m_open)
        YIZHAN_TRY(settle(id, open));
    return writeCounters();
}

SignUpOrder SeatBook::orderOf(const Open &open, const OperationHead &head)
{
    return {effectiveTime(open.roll.terms(), head.captured.toSecsSinceEpoch(), head.sure), head.op};
}

Result<void> SeatBook::foresee(const std::vector<const OperationHead *> &signUps)
{
    std::vector<SeatPlace> places;
    for (const OperationHead *head : signUps) {
        const QString key = seatKey(head->type, head->about);
        const auto found = m_open.find(key);
        if (found != m_open.end() && found->second.waits)
            places.push_back({key, orderOf(found->second, *head)});
    }
    YIZHAN_TRY_LET(const auto counts, waitingBeforeEach(m_database, places));
    for (const SeatPlace &place : places) {
        if (const auto count = counts.constFind(place.order.op); count != counts.constEnd())
            m_open[place.classId].before.insert(place.order.op, *count);
    }
    return {};
}

/// Those who waited for the end join the waiting list, and the first of it get what is free.
Result<void> SeatBook::settle(const QString &id, Open &open)
{
    const bool comes = open.unpublished && givesPlaces(id, open);
    if (comes)
        YIZHAN_TRY(settleUnpublished(id, open));
    if (waitsForTheEnd(open.roll.terms(), m_now))
        return {};
    if (!open.pending && !comes)
        return promote(id, open);
    YIZHAN_TRY_LET(const auto pending, seatsIn(m_database, id, standing::pending, all));
    for (const SeatTurn &turn : pending)
        YIZHAN_TRY(setSeatState(m_database, turn.number, standing::waitlisted, 0));
    open.waits = true;
    open.roll.joinQueue();
    YIZHAN_TRY(promote(id, open));
    open.moved = false; // all of them are told
    return tellRanks(id);
}

/// They have the rank that belongs to their time, as if they came now; who came too late came so on arrival.
Result<void> SeatBook::settleUnpublished(const QString &id, Open &open)
{
    const ClassTerms &terms = open.roll.terms();
    YIZHAN_TRY_LET(const auto seats, unpublishedSeats(m_database, id));
    for (const UnpublishedSeat &seat : seats) {
        qint64 effective = effectiveTime(terms, seat.captured, seat.sure);
        const bool over = isFairKey(id) ? cameTooLate(terms, seat.captured, seat.sure, seat.received)
                                        : isOver(terms, effective);
        if (over && !seat.attended) {
            YIZHAN_TRY(reject(seat.number, u"sign_up_over"_s));
            continue;
        }
        const bool waits = waitsForTheEnd(terms, m_now);
        YIZHAN_TRY_LET(const bool lost,
                       seat.sure ? leaseWasLost(m_database, seat.lease, seat.captured) : Result<bool>(false));
        if (lost && canBeLent(terms))
            effective = asPromised(effective);
        YIZHAN_TRY(
            placeSeat(m_database, seat.number, effective, waits ? standing::pending : standing::waitlisted));
        if (waits && !seat.seen)
            YIZHAN_TRY(m_receipts.change({seat.number, u"accepted"_s}));
    }
    return {};
}

Result<void> SeatBook::promote(const QString &id, Open &open)
{
    const int due = open.roll.due(m_now);
    if (due == 0)
        return {};
    YIZHAN_TRY_LET(const auto first, seatsIn(m_database, id, standing::waitlisted, due));
    for (const SeatTurn &turn : first) {
        YIZHAN_TRY(setSeatState(m_database, turn.number, standing::confirmed, 0));
        if (!turn.attended) // whether they came says more
            YIZHAN_TRY(m_receipts.change({turn.number, standing::confirmed}));
    }
    open.roll.promoted(static_cast<int>(first.size()), due);
    open.moved |= !first.empty();
    return {};
}

Result<void> SeatBook::tellRanks(const QString &classId)
{
    YIZHAN_TRY_LET(const auto waiting, seatsIn(m_database, classId, standing::waitlisted, all));
    int rank = 0;
    for (const SeatTurn &turn : waiting) {
        if (++rank == turn.rank)
            continue;
        YIZHAN_TRY(setSeatState(m_database, turn.number, standing::waitlisted, rank));
        if (!turn.seen)
            YIZHAN_TRY(
                m_receipts.change({turn.number, standing::waitlisted, rank,
                                   isPromised(turn.order.effective) ? QString(leaseLost) : QString()}));
    }
    return setRanksTold(m_database, classId);
}

Result<SeatBook::Lent> SeatBook::lentTo(const OperationHead &head, const QString &classId,
                                        const QString &station)
{
    if (head.lease.isEmpty() || !head.sure)
        return Lent::No;
    const qint64 captured = head.captured.toSecsSinceEpoch();
    YIZHAN_TRY_LET(const auto known, findLease(m_database, head.lease));
    if (known) {
        const bool fits = known->classId == classId && known->station == station && !known->returned &&
                          known->used < known->seats && captured < known->until;
        return fits ? Lent::Yes : Lent::No;
    }
    YIZHAN_TRY_LET(const bool lost, leaseWasLost(m_database, head.lease, captured));
    return lost && canBeLent(m_open[classId].roll.terms()) ? Lent::Lost : Lent::No;
}

Result<int> SeatBook::rankOf(const QString &id, const Open &open, const SignUpOrder &order)
{
    int before = 0;
    if (const auto foreseen = open.before.constFind(order.op); foreseen != open.before.constEnd()) {
        before = *foreseen;
    } else if (open.waits) {
        YIZHAN_TRY_LET(before, waitingBefore(m_database, id, order));
    }
    const auto fresh = std::count_if(open.fresh.begin(), open.fresh.end(), [&order](const SeatRow &row) {
        return row.state == standing::waitlisted && row.order < order;
    });
    return before + static_cast<int>(fresh) + 1;
}

Result<SeatBook::Given> SeatBook::place(const OperationHead &head, const QString &station)
{
    const QString key = seatKey(head.type, head.about);
    Open &open = m_open[key];
    const qint64 captured = head.captured.toSecsSinceEpoch();
    if (isFairKey(key) && cameTooLate(open.roll.terms(), captured, head.sure, m_now))
        return Given{Placing::Over};
    if (!givesPlaces(key, open)) {
        open.fresh.push_back({key, {captured, head.op}, station, standing::unpublished, 0, {}});
        return Given{Placing::Unpublished};
    }
    SignUpOrder order = orderOf(open, head);
    YIZHAN_TRY_LET(const Lent lent, lentTo(head, key, station));
    Given given{open.roll.arrive(order.effective, m_now, lent == Lent::Yes)};
    if (lent == Lent::Lost) {
        given.promised = true;
        order.effective = asPromised(order.effective);
        open.before.remove(order.op); // it was foreseen at another place
    }
    SeatRow row{key, order, station, standing::pending, 0, {}};
    switch (given.placing) {
    case Placing::Over:
    case Placing::Unpublished:
        return given;
    case Placing::Pending:
        break;
    case Placing::Confirmed:
        row.state = standing::confirmed;
        if (lent == Lent::Yes) {
            row.lease = head.lease;
            YIZHAN_TRY(useLease(m_database, head.lease));
        }
        break;
    case Placing::Waitlisted:
        YIZHAN_TRY_LET(given.rank, rankOf(key, open, order));
        row.state = standing::waitlisted;
        row.rank = given.rank;
        open.moved = true;
        break;
    }
    open.fresh.push_back(row);
    return given;
}

QString SeatBook::standingOfNew(const QString &op) const
{
    for (const auto &[id, open] : m_open) {
        for (const SeatRow &row : open.fresh) {
            if (row.order.op == op)
                return row.state;
        }
    }
    return {};
}

Result<void> SeatBook::giveBack(qint64 number, QLatin1String state)
{
    YIZHAN_TRY_LET(const auto seat, seatOf(m_database, number));
    const auto found = seat ? m_open.find(seat->classId) : m_open.end();
    if (found == m_open.end())
        return {};
    YIZHAN_TRY(setSeatState(m_database, number, state, 0));
    if (seat->state == standing::waitlisted) {
        found->second.moved = true;
        found->second.before.clear(); // it stood before some of them
    }
    if (seat->state == standing::confirmed)
        found->second.roll.leave();
    return {};
}

Result<void> SeatBook::merge(qint64 first, const QString &receipt, const std::vector<qint64> &later)
{
    YIZHAN_TRY_LET(const auto kept, seatOf(m_database, first));
    if (!kept || m_open.count(kept->classId) == 0)
        return {};
    bool hasPlace = kept->state == standing::confirmed;
    QString said = kept->said;
    QString came = isAttendance(said) ? said : QString();
    for (const qint64 number : later) {
        YIZHAN_TRY_LET(const auto other, seatOf(m_database, number));
        if (other && isAttendance(other->said) && came != "attended"_L1)
            came = other->said;
        if (!hasPlace && other && other->state == standing::confirmed) {
            hasPlace = true; // the counters stay as they are
            YIZHAN_TRY(setSeatState(m_database, first, standing::confirmed, 0));
            YIZHAN_TRY(setSeatState(m_database, number, standing::duplicate, 0));
            said = standing::confirmed;
            YIZHAN_TRY(m_receipts.change({first, said}));
            m_open[kept->classId].moved = true;
        } else {
            YIZHAN_TRY(giveBack(number, standing::duplicate));
        }
        YIZHAN_TRY(setSeatReason(m_database, number, receipt, {}));
        YIZHAN_TRY(m_receipts.change({number, standing::duplicate, 0, {}, receipt}));
    }
    // Whoever showed one of their receipts came, whichever it was.
    return came.isEmpty() || came == said ? Result<void>() : m_receipts.change({first, came});
}

Result<void> SeatBook::reject(qint64 number, const QString &code)
{
    YIZHAN_TRY(giveBack(number, standing::rejected));
    YIZHAN_TRY(setSeatReason(m_database, number, {}, code));
    return m_receipts.change({number, standing::rejected, 0, code});
}

void SeatBook::giveBackNew(const QString &op)
{
    for (auto &[id, open] : m_open) {
        const auto row = std::find_if(open.fresh.begin(), open.fresh.end(),
                                      [&op](const SeatRow &one) { return one.order.op == op; });
        if (row == open.fresh.end())
            continue;
        if (row->state == standing::confirmed)
            open.roll.leave();
        row->state = standing::cancelled;
        return;
    }
}

Result<void> SeatBook::lend(const QString &classId, int seats)
{
    const auto found = m_open.find(classId);
    if (found == m_open.end() || !found->second.known)
        return fail(ErrorCode::NotFound, "lease.class", u"nobody has heard of such a class"_s, classId);
    ClassRoll &roll = found->second.roll;
    if (roll.terms().contested || waitsForTheEnd(roll.terms(), m_now))
        return fail(ErrorCode::Invalid, "lease.waits", u"its places are not given as people come"_s, classId);
    if (!roll.canLend(seats))
        return fail(ErrorCode::Invalid, "lease.seats", u"not so many places are free"_s, classId);
    roll.lend(seats);
    return {};
}

Result<void> SeatBook::writeCounters()
{
    std::vector<CounterMove> moves;
    for (auto &[id, open] : m_open) {
        moves.push_back({id, open.roll.taken() - open.taken, open.roll.lent() - open.lent,
                         std::exchange(open.moved, false)});
        open.taken = open.roll.taken();
        open.lent = open.roll.lent();
    }
    return moveCounters(m_database, moves);
}

Result<void> SeatBook::finish()
{
    std::vector<SeatRow> fresh;
    for (auto &[id, open] : m_open) {
        fresh.insert(fresh.end(), open.fresh.begin(), open.fresh.end());
        open.fresh.clear();
    }
    YIZHAN_TRY(insertSeats(m_database, fresh));
    for (auto &[id, open] : m_open)
        YIZHAN_TRY(promote(id, open));
    return writeCounters();
}

} // namespace yizhan::ledger
