// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairdoor.h"

#include "doornews.h"
#include "fairscan.h"
#include "lastsecond.h"
#include "operationtype.h"
#include "scantext.h"
#include "uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::desk {

using checkin::ScanEvent;
using checkin::ScanKind;
using operations::VerdictCode;
using scan::CodeKind;
using scan::ScannedCode;
using tickets::TicketVerdict;

namespace {

constexpr qint64 repeatMs = 3000; // rule (h) of docs/formats/checkin.md

DoorVerdict verdictOf(TicketVerdict verdict)
{
    switch (verdict) {
    case TicketVerdict::Good:
        return DoorVerdict::Admitted;
    case TicketVerdict::NotYet:
        return DoorVerdict::NotYet;
    case TicketVerdict::Over:
        return DoorVerdict::Over;
    case TicketVerdict::OtherFair:
        return DoorVerdict::OtherFair;
    case TicketVerdict::Revoked:
        return DoorVerdict::Revoked;
    case TicketVerdict::KeyUnknown:
        return DoorVerdict::NewsMissing;
    case TicketVerdict::KeyNotYet:
    case TicketVerdict::KeyOver:
    case TicketVerdict::KeyOfOther:
    case TicketVerdict::Forged:
        break;
    }
    return DoorVerdict::NotValid;
}

/// Whether somebody at the door may decide otherwise.
bool isForPeopleToDecide(DoorVerdict verdict)
{
    return verdict == DoorVerdict::AlreadyInside || verdict == DoorVerdict::Revoked ||
           verdict == DoorVerdict::NotYet || verdict == DoorVerdict::Over || verdict == DoorVerdict::NoPlace;
}

bool knowsSubject(DoorVerdict verdict)
{
    return opensDoor(verdict) || isForPeopleToDecide(verdict);
}

} // namespace

bool opensDoor(DoorVerdict verdict)
{
    return verdict == DoorVerdict::Admitted || verdict == DoorVerdict::CameBack ||
           verdict == DoorVerdict::WalkedIn || verdict == DoorVerdict::Left ||
           verdict == DoorVerdict::LeftUnseen;
}

FairDoor::FairDoor(outbox::OutboxKeeper &keeper, const AnchoredClock &clock, Random &random,
                   QString publicUrl, QString fair)
    : m_keeper(keeper), m_clock(clock), m_random(random), m_publicUrl(std::move(publicUrl)),
      m_fair(std::move(fair)), m_identities(keeper.dataDir()), m_book(m_fair)
{
}

Result<void> FairDoor::readNews()
{
    YIZHAN_TRY_LET(DoorNews news, readDoorNews(m_keeper.dataDir(), m_fair, m_content));
    m_knowing = news.knowing;
    if (news.unchanged)
        return {};
    m_content = news.content;
    m_quota = news.fair.quota;
    m_from = news.window.from;
    m_until = news.window.until;
    m_revoked = news.revoked;
    // Its own tickets it knows before the city has told anybody of it.
    std::vector<tickets::TicketKey> keys(news.keys.all().begin(), news.keys.all().end());
    keys.push_back({m_identities.identity()->signingKey.publicKey(),
                    m_identities.identity()->name,
                    {},
                    QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                    QDateTime::fromSecsSinceEpoch(lastSecond, Qt::UTC)});
    m_gate.emplace(m_fair, tickets::TicketKeys(std::move(keys)), std::move(news.revoked));
    return {};
}

Result<void> FairDoor::readScans()
{
    YIZHAN_TRY_LET(const auto heads, m_keeper.with([this](outbox::Outbox &outbox) {
        return outbox::headsAbout(outbox.database(), operations::fairScanType, m_fair);
    }));
    const QString station = m_identities.identity()->enrolment->station;
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
    YIZHAN_TRY(m_identities.look());
    const auto &identity = m_identities.identity();
    if (!identity || !identity->enrolment)
        return fail(ErrorCode::Invalid, "device.not_enrolled",
                    QStringLiteral("no server knows this kiosk yet"));
    YIZHAN_TRY(readNews());
    YIZHAN_TRY(readScans());
    return state();
}

Result<DoorState> FairDoor::refresh()
{
    YIZHAN_TRY(readNews());
    return state();
}

Result<DoorState> FairDoor::state()
{
    YIZHAN_TRY_LET(const qint64 waiting, m_keeper.with([](outbox::Outbox &outbox) {
        return outbox::waitingIn(outbox.database());
    }));
    return DoorState{m_book.tally(), !m_undoable.empty(), waiting, m_knowing};
}

Result<DoorAnswer> FairDoor::present(const QString &text, DoorDirection direction)
{
    YIZHAN_TRY_LET(const DoorGuest guest, guestOf(ScannedCode::of(text, m_publicUrl), direction));
    if (!knowsSubject(guest.verdict)) {
        m_refused = {};
        return answerOf(guest.verdict);
    }
    const qint64 nowMs = m_clock.monotonicMs();
    if (m_last && m_last->subject == guest.subject && m_last->direction == direction &&
        nowMs - m_last->atMs <= repeatMs) {
        m_last->answer.again = true;
        return m_last->answer;
    }
    YIZHAN_TRY_LET(const DoorAnswer answer, direction == DoorDirection::In ? enter(guest) : leave(guest));
    m_last = Last{guest.subject, direction, nowMs, answer};
    return answer;
}

Result<DoorGuest> FairDoor::guestOf(const ScannedCode &code, DoorDirection direction)
{
    switch (code.kind()) {
    case CodeKind::Ticket:
        return guestOf(*code.ticket(), direction);
    case CodeKind::Receipt:
        return guestOfReceipt(code.id(), direction);
    case CodeKind::NewerTicket:
        return DoorGuest{{}, DoorVerdict::NewsMissing};
    case CodeKind::ResidentCard:
        return DoorGuest{{}, DoorVerdict::PersonalCard};
    default:
        return DoorGuest{{}, DoorVerdict::NotATicket};
    }
}

/// Whoever leaves has been inside, whatever their ticket says of the time: only that it is one of this fair.
DoorGuest FairDoor::guestOf(const tickets::WrittenTicket &ticket, DoorDirection direction) const
{
    DoorVerdict verdict = verdictOf(m_gate->judge(ticket, m_clock.nowUtc()));
    if (direction == DoorDirection::Out && isForPeopleToDecide(verdict))
        verdict = DoorVerdict::Admitted;
    return {ticket.ticket().id.toText(), verdict};
}

Result<DoorGuest> FairDoor::guestOfReceipt(const QString &code, DoorDirection direction)
{
    YIZHAN_TRY_LET(const auto entry, m_keeper.with([&code](outbox::Outbox &outbox) {
        return outbox::findEntry(outbox.database(), code);
    }));
    if (!entry)
        return DoorGuest{{}, DoorVerdict::UnknownCode};
    const auto id = tickets::TicketId::fromText(entry->op);
    if (entry->type != "fair_signup"_L1 || !id)
        return DoorGuest{{}, DoorVerdict::NotATicket};
    if (entry->about != m_fair)
        return DoorGuest{{}, DoorVerdict::OtherFair};
    DoorVerdict verdict = m_revoked.holds(*id) ? DoorVerdict::Revoked : verdictOfSignUp(*entry);
    if (direction == DoorDirection::Out && isForPeopleToDecide(verdict))
        verdict = DoorVerdict::Admitted;
    return DoorGuest{id->toText(), verdict};
}

DoorVerdict FairDoor::verdictOfSignUp(const outbox::Entry &entry) const
{
    const bool answered = entry.state == outbox::EntryState::Answered && entry.verdict.has_value();
    if (entry.cancelled || (answered && entry.verdict->code == VerdictCode::Rejected))
        return DoorVerdict::Revoked;
    const bool placed = answered ? entry.verdict->code == VerdictCode::Confirmed : m_quota == 0;
    if (!placed)
        return DoorVerdict::NoPlace;
    return verdictOfTime().value_or(DoorVerdict::Admitted);
}

std::optional<DoorVerdict> FairDoor::verdictOfTime() const
{
    const QDateTime now = m_clock.nowUtc();
    if (now < m_from)
        return DoorVerdict::NotYet;
    return now >= m_until ? std::optional(DoorVerdict::Over) : std::nullopt;
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
    event.admitted = opensDoor(verdict);
    YIZHAN_TRY(write(std::move(event)));
    m_refused = opensDoor(verdict) ? DoorGuest() : DoorGuest{guest.subject, verdict};
    DoorAnswer answer = answerOf(verdict);
    answer.since = verdict == DoorVerdict::AlreadyInside ? standing.last : QDateTime();
    answer.canLetInAnyway = !m_refused.subject.isEmpty();
    return answer;
}

Result<DoorAnswer> FairDoor::leave(const DoorGuest &guest)
{
    const bool wasInside = m_book.standingOf(guest.subject).isInside;
    YIZHAN_TRY(write(eventOf(ScanKind::Exit, guest.subject)));
    m_refused = {};
    return answerOf(wasInside ? DoorVerdict::Left : DoorVerdict::LeftUnseen);
}

Result<DoorAnswer> FairDoor::walkIn()
{
    ScanEvent event = eventOf(ScanKind::Entry, operations::newUuid(m_clock, m_random).remove(u'-'));
    event.walkIn = true;
    YIZHAN_TRY(write(std::move(event)));
    m_refused = {};
    m_last.reset();
    return answerOf(DoorVerdict::WalkedIn);
}

Result<DoorAnswer> FairDoor::letInAnyway()
{
    if (m_refused.subject.isEmpty())
        return answerOf(DoorVerdict::NotATicket);
    YIZHAN_TRY(write(eventOf(ScanKind::Entry, m_refused.subject)));
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
    YIZHAN_TRY(write(std::move(event)));
    m_refused = {};
    m_last.reset();
    return answerOf(DoorVerdict::Undone);
}

ScanEvent FairDoor::eventOf(ScanKind kind, const QString &subject) const
{
    ScanEvent event;
    event.fair = m_fair;
    event.kind = kind;
    event.subject = subject;
    event.time = m_clock.nowUtc();
    event.knowing = m_knowing;
    return event;
}

/// On the disk, then in the book.
Result<void> FairDoor::write(ScanEvent event)
{
    YIZHAN_TRY(m_identities.look());
    const auto &identity = m_identities.identity();
    if (!identity || !identity->enrolment)
        return fail(ErrorCode::Invalid, "device.not_enrolled",
                    QStringLiteral("no server knows this kiosk yet"));
    operations::OperationHead head;
    head.type = operations::fairScanType;
    head.version = operations::operationType("fair_scan")->version;
    head.aboutKind = u"fair"_s;
    head.about = m_fair;
    head.captured = event.time.addMSecs(-event.time.time().msec());
    head.sure = m_clock.isAnchored();
    head.scan = checkin::encodeScan(event);
    YIZHAN_TRY_LET(const outbox::Entry entry,
                   m_keeper.with([&](outbox::Outbox &outbox) { return outbox.submit(head, {}, *identity); }));
    m_keeper.ring();
    event.id = entry.op;
    event.seq = entry.seq;
    event.station = identity->enrolment->station;
    event.device = identity->enrolment->device;
    m_book.add(event);
    if (event.kind == ScanKind::Undo)
        m_undoable.pop_back();
    else if (event.admitted)
        m_undoable.push_back(event.id);
    return {};
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
