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

/// What the sign-up has come to, as far as the kiosk itself knows.
bool mayHaveTicket(const outbox::Entry &entry, const catalogue::Fair &fair, bool placed)
{
    if (entry.takenBack == outbox::TakenBack::Agreed || entry.takenBack == outbox::TakenBack::ToBeSent ||
        entry.state == outbox::EntryState::Aside)
        return false;
    if (placed)
        return true;
    if (entry.state == outbox::EntryState::Answered && entry.verdict)
        return entry.verdict->code == VerdictCode::Confirmed;
    return fair.quota == 0;
}

} // namespace

Result<QString> fairTicket(outbox::OutboxKeeper &keeper, const QString &code, bool placed)
{
    const QString read = operations::readReceiptCode(code);
    YIZHAN_TRY_LET(const auto entry, keeper.with([&read](outbox::Outbox &outbox) {
        return outbox::findEntry(outbox.database(), read);
    }));
    if (!entry || entry->type != "fair_signup"_L1)
        return QString();
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(keeper.dataDir()));
    const auto fair = store::Items<catalogue::Fair>(view.database()).byId(entry->about);
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(keeper.dataDir()));
    const auto id = tickets::TicketId::fromText(entry->op);
    if (!fair || !identity || !id || !mayHaveTicket(*entry, fair->value, placed))
        return QString();
    const catalogue::FairWindow window = catalogue::windowOf(fair->value);
    YIZHAN_TRY_LET(const auto ticket, tickets::WrittenTicket::issue({tickets::FairReference::of(entry->about),
                                                                     *id, window.from, window.until},
                                                                    identity->signingKey));
    return ticket.text();
}

} // namespace yizhan::desk
