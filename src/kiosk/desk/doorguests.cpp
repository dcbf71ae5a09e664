// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorguests.h"

#include "boothjson.h"
#include "catalogueview.h"
#include "doornews.h"
#include "items.h"
#include "lastsecond.h"
#include "operationdesk.h"
#include "stationreceiptjson.h"
#include "toldreceipt.h"

using namespace Qt::StringLiterals;

namespace yizhan::desk {

using catalogue::StationReceipt;
using operations::VerdictCode;
using scan::CodeKind;
using tickets::TicketVerdict;

namespace {

DoorVerdict doorVerdictOf(TicketVerdict verdict)
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

/// What the kiosks of the station were told of a pickup code; nothing where that is nothing.
Result<std::optional<StationReceipt>> toldOf(const QString &dataDir, const QString &code)
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(dataDir));
    auto item = store::Items<StationReceipt>(view.database()).byId(code);
    if (item)
        return std::optional(std::move(item->value));
    return item.error().code == ErrorCode::Database
               ? Result<std::optional<StationReceipt>>(fail(item.error()))
               : std::optional<StationReceipt>();
}

} // namespace

bool isForPeopleToDecide(DoorVerdict verdict)
{
    return verdict == DoorVerdict::AlreadyInside || verdict == DoorVerdict::Revoked ||
           verdict == DoorVerdict::NotYet || verdict == DoorVerdict::Over || verdict == DoorVerdict::NoPlace;
}

Result<void> DoorGuests::readNews(const device::Identity &self)
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
    keys.push_back({self.signingKey.publicKey(),
                    self.name,
                    {},
                    QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                    QDateTime::fromSecsSinceEpoch(lastSecond, Qt::UTC)});
    m_gate.emplace(m_fair, tickets::TicketKeys(std::move(keys)), std::move(news.revoked));
    return {};
}

Result<DoorGuest> DoorGuests::guestOf(const scan::ScannedCode &code, DoorDirection direction)
{
    DoorGuest guest;
    switch (code.kind()) {
    case CodeKind::Ticket:
        guest = {code.ticket()->ticket().id.toText(), judge(*code.ticket())};
        break;
    case CodeKind::Receipt: {
        YIZHAN_TRY_LET(guest, guestOfReceipt(code.id()));
        break;
    }
    case CodeKind::NewerTicket:
        return DoorGuest{{}, DoorVerdict::NewsMissing};
    case CodeKind::ResidentCard:
        return DoorGuest{{}, DoorVerdict::PersonalCard};
    default:
        return DoorGuest{{}, DoorVerdict::NotATicket};
    }
    // Whoever leaves has been inside, whatever their ticket says of the time: only that it is one of this
    // fair.
    if (direction == DoorDirection::Out && isForPeopleToDecide(guest.verdict))
        guest.verdict = DoorVerdict::Admitted;
    return guest;
}

DoorVerdict DoorGuests::judge(const tickets::WrittenTicket &ticket) const
{
    return doorVerdictOf(m_gate->judge(ticket, m_clock.nowUtc()));
}

/// Of this kiosk the outbox knows it, of the station's others what the city has told of it.
Result<DoorGuest> DoorGuests::guestOfReceipt(const QString &code)
{
    std::optional<outbox::Entry> entry;
    KnownHere own;
    YIZHAN_TRY(m_keeper.with([&](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY_LET(entry, outbox::findEntry(outbox.database(), code));
        YIZHAN_TRY_LET(own.takenBack, outbox::takenBackIn(outbox.database(), code));
        return {};
    }));
    if (entry)
        own.receipt = receiptOf(*entry);
    YIZHAN_TRY_LET(const auto told, toldOf(m_keeper.dataDir(), code));
    const auto latest = latestOf(own, told);
    if (!latest)
        return DoorGuest{{}, DoorVerdict::UnknownCode};
    if (latest->type != "fair_signup"_L1)
        return DoorGuest{{}, DoorVerdict::NotATicket};
    if (latest->about != m_fair)
        return DoorGuest{{}, DoorVerdict::OtherFair};
    const auto id = tickets::TicketId::fromText(entry ? entry->op : told->ticket);
    if (!id) // told by a server of before
        return DoorGuest{{}, DoorVerdict::UnknownCode};
    return DoorGuest{id->toText(), m_revoked.holds(*id) ? DoorVerdict::Revoked : verdictOf(*latest)};
}

DoorVerdict DoorGuests::verdictOf(const Receipt &signUp) const
{
    const bool answered = signUp.state == ReceiptState::Answered && signUp.verdict.has_value();
    if (signUp.state == ReceiptState::Cancelled || signUp.state == ReceiptState::TakenBack ||
        (answered && signUp.verdict->code == VerdictCode::Rejected))
        return DoorVerdict::Revoked;
    const bool noted = signUp.state == ReceiptState::Attended || signUp.state == ReceiptState::Absent;
    const bool placed =
        noted || (answered ? signUp.verdict->code == VerdictCode::Confirmed : isForEverybody());
    if (!placed)
        return DoorVerdict::NoPlace;
    return verdictOfTime().value_or(DoorVerdict::Admitted);
}

std::optional<DoorVerdict> DoorGuests::verdictOfTime() const
{
    const QDateTime now = m_clock.nowUtc();
    if (now < m_from)
        return DoorVerdict::NotYet;
    return now >= m_until ? std::optional(DoorVerdict::Over) : std::nullopt;
}

Result<std::optional<catalogue::Booth>> DoorGuests::boothOf(const QString &id) const
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_keeper.dataDir()));
    auto item = store::Items<catalogue::Booth>(view.database()).byId(id);
    if (!item && item.error().code == ErrorCode::Database)
        return fail(item.error());
    if (!item || item->value.fair != m_fair)
        return std::optional<catalogue::Booth>();
    item->value.id = id;
    return std::optional(std::move(item->value));
}

} // namespace yizhan::desk
