// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoffers.h"

#include "classjson.h"
#include "fairjson.h"
#include "liveitems.h"

using namespace Qt::StringLiterals;

namespace yizhan::sim {

namespace {

constexpr qint64 hourMs = 3'600'000;
const QString everywhere = u"city"_s;

} // namespace

void SimOffers::planDay(QDate today, int days, qint64 untilOpenMs)
{
    catalogue::Class held;
    held.id = u"s/late%1"_s.arg(m_offers.size());
    held.course = u"s/k1"_s;
    held.name = u"示例晚班"_s;
    held.seats = 3;
    held.signUpUntil = today.addDays(days + 30);
    held.starts = today.addDays(days + 40);
    catalogue::Fair fair;
    fair.id = held.id;
    fair.name = u"示例晚会"_s;
    fair.quota = 2;
    fair.starts = held.starts;
    const Offer offer{held.id.toUtf8(), catalogue::Kind<catalogue::Class>::encode(held),
                      catalogue::Kind<catalogue::Fair>::encode(fair)};
    m_time.at(untilOpenMs + static_cast<qint64>(m_random.below(2 * hourMs)), [this, offer] {
        m_offers.push_back(offer);
        m_latest = QString::fromUtf8(offer.id);
        publish();
    });
}

bool SimOffers::isLive(const Offer &offer)
{
    const auto body = feed::liveBody(m_server.database(), everywhere, catalogue::Kind<catalogue::Class>::name,
                                     QString::fromUtf8(offer.id));
    return body && *body;
}

void SimOffers::restored()
{
    if (!m_server.isUp())
        return;
    for (const Offer &offer : m_offers)
        m_counts[u"classes that a restore took"_s] += isLive(offer) ? 0 : 1;
    m_time.at(static_cast<qint64>(m_random.below(6 * hourMs)), [this] { publish(); });
}

void SimOffers::publish()
{
    m_server.publish([this](feed::FeedWriter &writer) {
        for (const Offer &offer : m_offers) {
            writer.put(everywhere, catalogue::Kind<catalogue::Class>::name, offer.id, 0, offer.classBody);
            writer.put(everywhere, catalogue::Kind<catalogue::Fair>::name, offer.id, 0, offer.fairBody);
        }
    });
}

} // namespace yizhan::sim
