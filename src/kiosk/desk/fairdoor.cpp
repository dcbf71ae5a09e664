// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairdoor.h"

#include "fairjson.h"
#include "fairscan.h"
#include "operationtype.h"
#include "scantext.h"
#include "uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::desk {

using checkin::ScanEvent;
using checkin::ScanKind;
using scan::CodeKind;
using scan::ScannedCode;

namespace {

constexpr qint64 repeatMs = 3000; // rule (h) of docs/formats/checkin.md

bool knowsSubject(DoorVerdict verdict)
{
    return opensDoor(verdict) || isForPeopleToDecide(verdict);
}

QString placeOf(DoorDirection direction)
{
    return direction == DoorDirection::In ? u"in"_s : u"out"_s;
}

} // namespace

bool opensDoor(DoorVerdict verdict)
{
    return verdict == DoorVerdict::Admitted || verdict == DoorVerdict::CameBack ||
           verdict == DoorVerdict::WalkedIn || verdict == DoorVerdict::Registered ||
           verdict == DoorVerdict::Left || verdict == DoorVerdict::LeftUnseen ||
           verdict == DoorVerdict::Visited || verdict == DoorVerdict::VisitedBefore;
}

FairDoor::FairDoor(outbox::OutboxKeeper &keeper, const AnchoredClock &clock, Random &random,
                   QString publicUrl, QString fair)
    : m_keeper(keeper), m_clock(clock), m_random(random), m_publicUrl(std::move(publicUrl)),
      m_fair(std::move(fair)), m_identities(keeper.dataDir()), m_guests(keeper, clock, m_fair), m_book(m_fair)
{
}

Result<const device::Identity *> FairDoor::enrolled()
{
    YIZHAN_TRY(m_identities.look());
    const auto &identity = m_identities.identity();
    if (!identity || !identity->enrolment)
        return fail(ErrorCode::Invalid, "device.not_enrolled",
                    QStringLiteral("no server knows this kiosk yet"));
    return &*identity;
}

Result<void> FairDoor::readScans(const QString &station)
{
    YIZHAN_TRY_LET(const auto heads, m_keeper.with([this](outbox::Outbox &outbox) {
        return outbox::headsAbout(outbox.database(), operations::fairScanType, m_fair);
    }));
    for (const QByteArray &bytes : heads) {
        const auto head = operations::decodeHead(bytes);
        const auto event = head ? operations::scanOf(*head, station) : Result<ScanEvent>(fail(head.error()));
        if (!event)
            continue;
        m_book.add(*event);
        if (event->kind == ScanKind::Undo)
            std::erase(m_undoable, event->refers);
        else if (event->admitted)
            m_undoable.push_back(event->id);
    }
    return {};
}

Result<DoorState> FairDoor::open()
{
    YIZHAN_TRY_LET(const device::Identity *const self, enrolled());
    YIZHAN_TRY(m_guests.readNews(*self));
    YIZHAN_TRY(readScans(self->enrolment->station));
    return state();
}

Result<DoorState> FairDoor::refresh()
{
    YIZHAN_TRY_LET(const device::Identity *const self, enrolled());
    YIZHAN_TRY(m_guests.readNews(*self));
    return state();
}

Result<DoorState> FairDoor::state()
{
    YIZHAN_TRY_LET(const qint64 waiting, m_keeper.with([](outbox::Outbox &outbox) {
        return outbox::waitingIn(outbox.database());
    }));
    return DoorState{m_book.tally(), !m_undoable.empty(), waiting, m_guests.knowing(),
                     m_guests.isForEverybody()};
}

DoorAnswer *FairDoor::readTwice(const QString &subject, const QString &place)
{
    if (!m_last || m_last->subject != subject || m_last->place != place ||
        m_clock.monotonicMs() - m_last->atMs > repeatMs)
        return nullptr;
    m_last->answer.again = true;
    return &m_last->answer;
}

void FairDoor::noteRead(const QString &subject, const QString &place, const DoorAnswer &answer, qint64 atMs)
{
    m_last = Last{subject, place, atMs, answer};
}

Result<DoorAnswer> FairDoor::present(const QString &text, DoorDirection direction)
{
    const ScannedCode code = ScannedCode::of(text, m_publicUrl);
    if (code.kind() == CodeKind::Booth)
        return atPoster(code.id());
    YIZHAN_TRY_LET(const DoorGuest guest, m_guests.guestOf(code, direction));
    if (!knowsSubject(guest.verdict)) {
        m_refused = {};
        return answerOf(guest.verdict);
    }
    if (const DoorAnswer *before = readTwice(guest.subject, placeOf(direction)))
        return *before;
    const qint64 nowMs = m_clock.monotonicMs();
    YIZHAN_TRY_LET(const DoorAnswer answer, direction == DoorDirection::In ? enter(guest) : leave(guest));
    noteRead(guest.subject, placeOf(direction), answer, nowMs);
    return answer;
}

Result<DoorAnswer> FairDoor::atPoster(const QString &booth)
{
    m_refused = {};
    YIZHAN_TRY_LET(const auto stand, m_guests.boothOf(booth));
    if (!stand)
        return answerOf(DoorVerdict::NotATicket);
    DoorAnswer answer = answerOf(DoorVerdict::AtBooth);
    answer.booth = {stand->id, stand->number, stand->employer};
    answer.visits = m_book.visitsOf(stand->id);
    return answer;
}

/// Whether they are inside is no matter here: the door may be another kiosk's.
Result<DoorAnswer> FairDoor::visit(const QString &text, const QString &booth)
{
    const ScannedCode code = ScannedCode::of(text, m_publicUrl);
    if (code.kind() == CodeKind::Booth)
        return atPoster(code.id());
    YIZHAN_TRY_LET(const DoorGuest guest, m_guests.guestOf(code, DoorDirection::In));
    m_refused = {};
    if (!opensDoor(guest.verdict))
        return answerOf(guest.verdict);
    if (const DoorAnswer *before = readTwice(guest.subject, booth))
        return *before;
    const qint64 nowMs = m_clock.monotonicMs();
    ScanEvent event = eventOf(ScanKind::Booth, guest.subject);
    event.gate = booth;
    YIZHAN_TRY_LET(const QString id, write(std::move(event)));
    const checkin::Judged *judged = m_book.judged(id);
    const bool isFirst = judged != nullptr && judged->outcome == checkin::Outcome::Visited;
    DoorAnswer answer = answerOf(isFirst ? DoorVerdict::Visited : DoorVerdict::VisitedBefore);
    answer.visits = m_book.visitsOf(booth);
    noteRead(guest.subject, booth, answer, nowMs);
    return answer;
}

Result<DoorAnswer> FairDoor::enter(const DoorGuest &guest)
{
    const checkin::Standing standing = m_book.standingOf(guest.subject);
    DoorVerdict verdict = guest.verdict;
    if (verdict == DoorVerdict::Admitted && standing.isInside)
        verdict = DoorVerdict::AlreadyInside;
    else if (verdict == DoorVerdict::Admitted && standing.cameIn)
        verdict = DoorVerdict::CameBack;
    ScanEvent event = eventOf(ScanKind::Entry, guest.subject);
    event.walkIn = guest.walkIn;
    event.admitted = opensDoor(verdict);
    YIZHAN_TRY(write(std::move(event)));
    m_refused = opensDoor(verdict) ? DoorGuest() : DoorGuest{guest.subject, verdict, guest.walkIn};
    DoorAnswer answer = answerOf(verdict);
    answer.since = verdict == DoorVerdict::AlreadyInside ? standing.last : QDateTime();
    answer.canLetInAnyway = !m_refused.subject.isEmpty();
    return answer;
}

Result<DoorAnswer> FairDoor::leave(const DoorGuest &guest)
{
    const bool wasInside = m_book.standingOf(guest.subject).isInside;
    ScanEvent event = eventOf(ScanKind::Exit, guest.subject);
    event.walkIn = guest.walkIn;
    YIZHAN_TRY(write(std::move(event)));
    m_refused = {};
    return answerOf(wasInside ? DoorVerdict::Left : DoorVerdict::LeftUnseen);
}

/// What is compared is a hash under a key that nobody keeps; what is written is a subject made up for them.
Result<DoorAnswer> FairDoor::presentNumber(const operations::ResidentNumber &number, DoorDirection direction)
{
    m_last.reset();
    const QByteArray hash = m_hash.of(number.view());
    const auto known = m_byNumber.constFind(hash);
    if (known != m_byNumber.constEnd() && m_book.standingOf(*known).cameIn) {
        const DoorGuest guest{*known, DoorVerdict::Admitted, true};
        return direction == DoorDirection::In ? enter(guest) : leave(guest);
    }
    m_refused = {};
    return direction == DoorDirection::In ? admitNumber(number, hash) : answerOf(DoorVerdict::LeftUnseen);
}

Result<DoorAnswer> FairDoor::admitNumber(const operations::ResidentNumber &number, const QByteArray &hash)
{
    Sealed sealed;
    sealed.push_back({QByteArrayLiteral("id_number"), number.copy()});
    ScanEvent event = newcomer();
    m_byNumber.insert(hash, event.subject);
    YIZHAN_TRY(write(std::move(event), sealed));
    return answerOf(DoorVerdict::Registered);
}

Result<DoorAnswer> FairDoor::walkIn()
{
    YIZHAN_TRY(write(newcomer()));
    m_refused = {};
    m_last.reset();
    return answerOf(DoorVerdict::WalkedIn);
}

Result<DoorAnswer> FairDoor::letInAnyway()
{
    if (m_refused.subject.isEmpty())
        return answerOf(DoorVerdict::NotATicket);
    ScanEvent event = eventOf(ScanKind::Entry, m_refused.subject);
    event.walkIn = m_refused.walkIn;
    YIZHAN_TRY(write(std::move(event)));
    m_refused = {};
    m_last.reset();
    return answerOf(DoorVerdict::Admitted);
}

Result<DoorAnswer> FairDoor::undo()
{
    const ScanEvent *last = m_undoable.empty() ? nullptr : m_book.find(m_undoable.back());
    if (last == nullptr)
        return answerOf(DoorVerdict::NotATicket);
    ScanEvent event = eventOf(ScanKind::Undo, last->subject);
    event.walkIn = last->walkIn;
    event.refers = last->id;
    const QString booth = last->kind == ScanKind::Booth ? last->gate : QString();
    YIZHAN_TRY(write(std::move(event)));
    m_refused = {};
    m_last.reset();
    DoorAnswer answer = answerOf(DoorVerdict::Undone);
    answer.visits = m_book.visitsOf(booth);
    return answer;
}

ScanEvent FairDoor::eventOf(ScanKind kind, const QString &subject) const
{
    ScanEvent event;
    event.fair = m_fair;
    event.kind = kind;
    event.subject = subject;
    event.time = m_clock.nowUtc();
    event.knowing = m_guests.knowing();
    return event;
}

ScanEvent FairDoor::newcomer()
{
    ScanEvent event = eventOf(ScanKind::Entry, operations::newUuid(m_clock, m_random).remove(u'-'));
    event.walkIn = true;
    return event;
}

/// On the disk, then in the book. The event's id.
Result<QString> FairDoor::write(ScanEvent event, const Sealed &sealed)
{
    YIZHAN_TRY_LET(const device::Identity *const self, enrolled());
    operations::OperationHead head;
    head.type = operations::fairScanType;
    head.version = operations::operationType("fair_scan")->version;
    head.aboutKind = QLatin1String(catalogue::Kind<catalogue::Fair>::name);
    head.about = m_fair;
    head.captured = event.time.addMSecs(-event.time.time().msec());
    head.sure = m_clock.isAnchored();
    head.scan = checkin::encodeScan(event);
    YIZHAN_TRY_LET(const outbox::Entry entry,
                   m_keeper.with([&](outbox::Outbox &outbox) { return outbox.submit(head, sealed, *self); }));
    m_keeper.ring();
    event.id = entry.op;
    event.seq = entry.seq;
    event.station = self->enrolment->station;
    event.device = self->enrolment->device;
    m_book.add(event);
    if (event.kind == ScanKind::Undo)
        m_undoable.pop_back();
    else if (event.admitted)
        m_undoable.push_back(event.id);
    return entry.op;
}

DoorAnswer FairDoor::answerOf(DoorVerdict verdict) const
{
    DoorAnswer answer;
    answer.verdict = verdict;
    answer.tally = m_book.tally();
    answer.canUndo = !m_undoable.empty();
    return answer;
}

} // namespace yizhan::desk
