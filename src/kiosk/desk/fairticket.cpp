// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairticket.h"

#include "catalogueview.h"
#include "fairjson.h"
#include "fairwindow.h"
#include "identity.h"
#include "items.h"
#include "receiptcode.h"
#include "ticket.h"

using namespace Qt::StringLiterals;

namespace yizhan::desk {

namespace {

using operations::VerdictCode;

/// A sign-up as this kiosk has it.
struct SignedUp
{
    outbox::Entry entry;
    bool turnedAway = false; ///< the server will hear of nothing that waits here
};

Result<std::optional<SignedUp>> signUpOf(outbox::OutboxKeeper &keeper, const QString &receipt)
{
    return keeper.with([&receipt](outbox::Outbox &outbox) -> Result<std::optional<SignedUp>> {
        YIZHAN_TRY_LET(const auto entry, outbox::findEntry(outbox.database(), receipt));
        if (!entry || entry->type != "fair_signup"_L1)
            return std::optional<SignedUp>();
        return std::optional(SignedUp{*entry, outbox.mark().turnedAway});
    });
}

/// What the sign-up has come to, as far as the kiosk itself knows.
bool mayHaveTicket(const SignedUp &signUp, const catalogue::Fair &fair, bool placed)
{
    const outbox::Entry &entry = signUp.entry;
    if (entry.takenBack == outbox::TakenBack::Agreed || entry.takenBack == outbox::TakenBack::ToBeSent ||
        entry.state == outbox::EntryState::Aside)
        return false;
    if (placed)
        return true;
    if (entry.state == outbox::EntryState::Answered && entry.verdict)
        return entry.verdict->code == VerdictCode::Confirmed;
    return fair.quota == 0 && !signUp.turnedAway;
}

} // namespace

Result<QString> fairTicket(outbox::OutboxKeeper &keeper, const QString &code, bool placed)
{
    YIZHAN_TRY_LET(const auto signUp, signUpOf(keeper, operations::readReceiptCode(code)));
    if (!signUp)
        return QString();
    const outbox::Entry &entry = signUp->entry;
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(keeper.dataDir()));
    const auto fair = store::Items<catalogue::Fair>(view.database()).byId(entry.about);
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(keeper.dataDir()));
    const auto id = tickets::TicketId::fromText(entry.op);
    if (!fair || !identity || !id || !mayHaveTicket(*signUp, fair->value, placed))
        return QString();
    const catalogue::FairWindow window = catalogue::windowOf(fair->value);
    YIZHAN_TRY_LET(const auto ticket, tickets::WrittenTicket::issue({tickets::FairReference::of(entry.about),
                                                                     *id, window.from, window.until},
                                                                    identity->signingKey));
    return ticket.text();
}

} // namespace yizhan::desk
