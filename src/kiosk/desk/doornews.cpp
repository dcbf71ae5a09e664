// SPDX-License-Identifier: GPL-3.0-or-later
#include "doornews.h"

#include "catalogueview.h"
#include "fairjson.h"
#include "items.h"
#include "lastsecond.h"
#include "ticketnews.h"

namespace yizhan::desk {

namespace {

constexpr EpochDay whatever = 0; // a key counts as long as it is published

Result<tickets::TicketKeys> keysIn(storage::Database &catalogue)
{
    YIZHAN_TRY_LET(const auto issuers, store::Items<catalogue::TicketIssuer>(catalogue).all(whatever));
    std::vector<tickets::TicketKey> keys;
    for (const catalogue::TicketIssuer &issuer : issuers) {
        const auto key = crypto::PublicKey::fromHex(issuer.key);
        if (key)
            keys.push_back(
                {*key, issuer.issuer, {}, issuer.from, QDateTime::fromSecsSinceEpoch(lastSecond, Qt::UTC)});
    }
    return tickets::TicketKeys(std::move(keys));
}

Result<tickets::RevokedTickets> revokedIn(storage::Database &catalogue, const QString &fair)
{
    YIZHAN_TRY_LET(const auto all, store::Items<catalogue::RevokedTicket>(catalogue).all(whatever));
    std::vector<tickets::TicketId> ids;
    for (const catalogue::RevokedTicket &one : all) {
        if (const auto id = tickets::TicketId::fromText(one.ticket); id && one.fair == fair)
            ids.push_back(*id);
    }
    return tickets::RevokedTickets(std::move(ids));
}

} // namespace

Result<DoorNews> readDoorNews(const QString &dataDir, const QString &fair, const QString &known)
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(dataDir));
    DoorNews news;
    news.knowing = view.updatedAt();
    news.content = view.content();
    news.unchanged = !known.isEmpty() && news.content == known;
    if (news.unchanged)
        return news;
    YIZHAN_TRY_LET(auto item, store::Items<catalogue::Fair>(view.database()).byId(fair));
    news.fair = std::move(item.value);
    news.fair.id = fair;
    news.window = catalogue::windowOf(news.fair);
    YIZHAN_TRY_LET(news.keys, keysIn(view.database()));
    YIZHAN_TRY_LET(news.revoked, revokedIn(view.database(), fair));
    return news;
}

} // namespace yizhan::desk
