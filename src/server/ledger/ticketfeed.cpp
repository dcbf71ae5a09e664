// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketfeed.h"

#include "deviceregistry.h"
#include "fairjson.h"
#include "feedwriter.h"
#include "liveitems.h"
#include "seatkey.h"
#include "ticketnews.h"
#include "transaction.h"

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Fair;
using catalogue::Kind;
using catalogue::RevokedTicket;
using catalogue::TicketIssuer;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

const QString scope = u"city"_s;
/// The city's key is told anew when half of this has passed, so that one that was replaced goes by itself, as
/// long after it as tickets that it signed are about.
constexpr EpochDay cityKeyDays = 120;

/// What is to be written.
struct News
{
    const char *kind;
    QString id;
    EpochDay until = 0;
    QByteArray body; ///< empty: it is withdrawn
};

using Told = std::map<QString, feed::LiveItem>;

Result<Told> told(Database &database, const char *kind, EpochDay today)
{
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, kind, today));
    Told byId;
    for (const feed::LiveItem &item : items)
        byId.emplace(item.id, item);
    return byId;
}

void tellCity(const crypto::PublicKey &city, const Told &before, const QDateTime &now, EpochDay day,
              std::vector<News> &news)
{
    const auto known = before.find(city.toHex());
    if (known != before.end() && known->second.until > day + cityKeyDays / 2)
        return;
    const QByteArray body = known == before.end() ? Kind<TicketIssuer>::encode({city.toHex(), u"city"_s, now})
                                                  : known->second.body;
    news.push_back({Kind<TicketIssuer>::name, city.toHex(), day + cityKeyDays, body});
}

Result<void> tellKeys(Database &database, const crypto::PublicKey &city, const QDateTime &now, EpochDay day,
                      std::vector<News> &news)
{
    YIZHAN_TRY_LET(const Told before, told(database, Kind<TicketIssuer>::name, day));
    YIZHAN_TRY_LET(const auto devices, devices::allDevices(database));
    tellCity(city, before, now, day, news);
    QSet<QString> active;
    for (const devices::Device &device : devices) {
        const QString key = device.key.toHex();
        if (device.state != devices::DeviceState::Active || key == city.toHex())
            continue;
        active.insert(key);
        const QByteArray body =
            Kind<TicketIssuer>::encode({key, u"station:"_s + device.station, device.enrolledAt});
        const auto known = before.find(key);
        if (known == before.end() || known->second.body != body)
            news.push_back({Kind<TicketIssuer>::name, key, 0, body});
    }
    for (const auto &[key, item] : before) {
        if (item.until == 0 && !active.contains(key)) // the city's have a day
            news.push_back({Kind<TicketIssuer>::name, key, 0, {}});
    }
    return {};
}

Result<void> tellRevoked(Database &database, const std::vector<feed::LiveItem> &fairs, EpochDay day,
                         std::vector<News> &news)
{
    YIZHAN_TRY_LET(const Told before, told(database, Kind<RevokedTicket>::name, day));
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT op FROM operation WHERE about_kind = 'fair' AND about = ? AND "
                                    "type = 'fair_signup' AND state IN ('cancelled', 'rejected')"_s));
    for (const feed::LiveItem &item : fairs) {
        const auto fair = Kind<Fair>::Decoder::decode(item.body);
        if (!fair)
            continue;
        const EpochDay until = toEpochDay(fair->lastDay());
        YIZHAN_TRY(select.run(item.id));
        YIZHAN_TRY(select.forEach([&](const Statement &row) {
            const QString ticket = row.text(0).remove(u'-');
            if (until >= day && !before.contains(ticket))
                news.push_back({Kind<RevokedTicket>::name, ticket, until,
                                Kind<RevokedTicket>::encode({ticket, item.id})});
        }));
    }
    return {};
}

} // namespace

Result<int> tellTickets(Database &database, const crypto::PublicKey &city, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const auto fairs, feed::liveItems(database, Kind<Fair>::name, toEpochDay(today)));
    if (fairs.empty()) // no door is kept, and a catalogue that is empty is to look so
        return 0;
    std::vector<News> news;
    YIZHAN_TRY(tellKeys(database, city, now, toEpochDay(today), news));
    YIZHAN_TRY(tellRevoked(database, fairs, toEpochDay(today), news));
    if (news.empty())
        return 0;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    feed::FeedWriter writer(database);
    for (const News &one : news) {
        if (one.body.isEmpty())
            writer.withdraw(scope, one.kind, one.id.toUtf8());
        else
            writer.put(scope, one.kind, one.id.toUtf8(), one.until, one.body);
    }
    YIZHAN_TRY(writer.publish(now));
    YIZHAN_TRY(transaction.commit());
    return static_cast<int>(news.size());
}

} // namespace yizhan::ledger
