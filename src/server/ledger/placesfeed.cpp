// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesfeed.h"

#include "classjson.h"
#include "classplaces.h"
#include "fairjson.h"
#include "fairplaces.h"
#include "feedwriter.h"
#include "liveitems.h"
#include "seatkey.h"
#include "seatrows.h"
#include "seatrules.h"
#include "transaction.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Class;
using catalogue::ClassPlaces;
using catalogue::Fair;
using catalogue::FairPlaces;
using catalogue::Kind;
using storage::Database;
using storage::Transaction;

namespace {

/// Of a class that names no last day to sign up: told anew as often, so that it goes when the class has gone.
constexpr EpochDay daysWithoutEnd = 30;

/// What is told of the places of classes, and of those of fairs.
struct OfClasses
{
    using Held = Class;
    using Places = ClassPlaces;
    static constexpr QLatin1String type = enrolmentType;
    [[nodiscard]] static int placesIn(const Class &held) { return held.seats; }
};
struct OfFairs
{
    using Held = Fair;
    using Places = FairPlaces;
    static constexpr QLatin1String type = fairSignUpType;
    [[nodiscard]] static int placesIn(const Fair &held) { return held.quota; }
};

/// Where something stands that one may sign up for.
template <typename Held>
struct Offer
{
    QString scope;
    Held held;
    EpochDay until; ///< of what is told of it
};

template <typename Held>
EpochDay lastDayOf(const Held &held, EpochDay until, EpochDay today)
{
    const QDate last = held.lastSignUpDay();
    const EpochDay day = last.isValid() ? toEpochDay(last) : today + daysWithoutEnd;
    return until == 0 ? day : std::min(day, until);
}

/// Those of which somebody counts the places.
template <typename Of>
Result<std::vector<Offer<typename Of::Held>>> offersOn(Database &database, QDate today)
{
    using Held = typename Of::Held;
    const EpochDay day = toEpochDay(today);
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, Kind<Held>::name, day));
    std::vector<Offer<Held>> offers;
    for (const feed::LiveItem &item : items) {
        auto held = Kind<Held>::Decoder::decode(item.body);
        if (!held || Of::placesIn(*held) == 0 || held->signUpOn(today) == catalogue::SignUp::Closed)
            continue;
        held->id = item.id;
        const EpochDay until = lastDayOf(*held, item.until, day);
        offers.push_back({item.scope, *std::move(held), until});
    }
    return offers;
}

template <typename Of>
QByteArray placesOf(const typename Of::Held &held, const SeatCount &count, qint64 now)
{
    const int all = Of::placesIn(held);
    typename Of::Places places{held.id, all, count.waiting};
    // Who comes now stands behind those who wait, also where a place is about to be given to one of them.
    if (!waitsForTheEnd(termsOf(held), now))
        places.free = count.waiting > 0 ? 0 : std::max(0, all - count.taken - count.lent);
    return Kind<typename Of::Places>::encode(places);
}

struct News
{
    const char *kind;
    feed::LiveItem item; ///< that is to be
};
using Told = std::map<std::pair<QString, QString>, std::pair<EpochDay, QByteArray>>;

Result<Told> toldUntilNow(Database &database, const char *kind, EpochDay today)
{
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, kind, today));
    Told told;
    for (const feed::LiveItem &item : items)
        told.emplace(std::pair(item.scope, item.id), std::pair(item.until, item.body));
    return told;
}

template <typename Of>
Result<void> collect(Database &database, const QDateTime &now, QDate today, std::vector<News> &news)
{
    const char *const kind = Kind<typename Of::Places>::name;
    YIZHAN_TRY_LET(const auto offers, offersOn<Of>(database, today));
    YIZHAN_TRY_LET(const Told told, toldUntilNow(database, kind, toEpochDay(today)));
    QStringList keys;
    for (const auto &offer : offers)
        keys.append(seatKey(Of::type, offer.held.id));
    YIZHAN_TRY_LET(const auto counts, seatCounts(database, keys));
    for (const auto &offer : offers) {
        const SeatCount count = counts.value(seatKey(Of::type, offer.held.id));
        feed::LiveItem one{offer.scope, offer.held.id, offer.until,
                           placesOf<Of>(offer.held, count, now.toSecsSinceEpoch())};
        const auto known = told.find({one.scope, one.id});
        if (known == told.end() || known->second != std::pair(one.until, one.body))
            news.push_back({kind, std::move(one)});
    }
    return {};
}

/// In a transaction of its own, which is short: everything was read before it.
Result<void> publish(Database &database, const std::vector<News> &news, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    feed::FeedWriter writer(database);
    for (const auto &[kind, one] : news)
        writer.put(one.scope, kind, one.id.toUtf8(), one.until, one.body);
    YIZHAN_TRY(writer.publish(now));
    return transaction.commit();
}

} // namespace

Result<int> tellPlaces(Database &database, const QDateTime &now, QDate today)
{
    std::vector<News> news;
    YIZHAN_TRY(collect<OfClasses>(database, now, today, news));
    YIZHAN_TRY(collect<OfFairs>(database, now, today, news));
    if (!news.empty())
        YIZHAN_TRY(publish(database, news, now));
    return static_cast<int>(news.size());
}

} // namespace yizhan::ledger
