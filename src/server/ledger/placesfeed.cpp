// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesfeed.h"

#include "classjson.h"
#include "classplaces.h"
#include "feedwriter.h"
#include "liveitems.h"
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
using catalogue::Kind;
using storage::Database;
using storage::Transaction;

namespace {

/// Of a class that names no last day to sign up: told anew as often, so that it goes when the class has gone.
constexpr EpochDay daysWithoutEnd = 30;

/// Where a class stands that one may sign up for.
struct Offer
{
    QString scope;
    Class held;
    EpochDay until; ///< of what is told of it
};

EpochDay lastDayOf(const Class &held, EpochDay until, EpochDay today)
{
    const QDate last = held.lastSignUpDay();
    const EpochDay day = last.isValid() ? toEpochDay(last) : today + daysWithoutEnd;
    return until == 0 ? day : std::min(day, until);
}

/// Those of which somebody counts the places.
Result<std::vector<Offer>> offersOn(Database &database, QDate today)
{
    const EpochDay day = toEpochDay(today);
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, Kind<Class>::name, day));
    std::vector<Offer> offers;
    for (const feed::LiveItem &item : items) {
        auto held = Kind<Class>::Decoder::decode(item.body);
        if (!held || held->seats == 0 || held->signUpOn(today) == catalogue::SignUp::Closed)
            continue;
        held->id = item.id;
        const EpochDay until = lastDayOf(*held, item.until, day);
        offers.push_back({item.scope, *std::move(held), until});
    }
    return offers;
}

ClassPlaces placesOf(const Class &held, const SeatCount &count, qint64 now)
{
    ClassPlaces places{held.id, held.seats, count.waiting};
    if (waitsForTheEnd(termsOf(held), now))
        return places;
    // Who comes now stands behind those who wait, also where a place is about to be given to one of them.
    places.free = count.waiting > 0 ? 0 : std::max(0, held.seats - count.taken - count.lent);
    return places;
}

using News = feed::LiveItem; ///< that is to be
using Told = std::map<std::pair<QString, QString>, std::pair<EpochDay, QByteArray>>;

Result<Told> toldUntilNow(Database &database, EpochDay today)
{
    YIZHAN_TRY_LET(const auto items, feed::liveItems(database, Kind<ClassPlaces>::name, today));
    Told told;
    for (const feed::LiveItem &item : items)
        told.emplace(std::pair(item.scope, item.id), std::pair(item.until, item.body));
    return told;
}

/// In a transaction of its own, which is short: everything was read before it.
Result<void> publish(Database &database, const std::vector<News> &news, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    feed::FeedWriter writer(database);
    for (const News &one : news)
        writer.put(one.scope, Kind<ClassPlaces>::name, one.id.toUtf8(), one.until, one.body);
    YIZHAN_TRY(writer.publish(now));
    return transaction.commit();
}

} // namespace

Result<int> tellPlaces(Database &database, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const std::vector<Offer> offers, offersOn(database, today));
    YIZHAN_TRY_LET(const Told told, toldUntilNow(database, toEpochDay(today)));
    QStringList ids;
    for (const Offer &offer : offers)
        ids.append(offer.held.id);
    YIZHAN_TRY_LET(const auto counts, seatCounts(database, ids));
    std::vector<News> news;
    for (const Offer &offer : offers) {
        News one{offer.scope, offer.held.id, offer.until,
                 Kind<ClassPlaces>::encode(
                     placesOf(offer.held, counts.value(offer.held.id), now.toSecsSinceEpoch()))};
        const auto known = told.find({one.scope, one.id});
        if (known == told.end() || known->second != std::pair(one.until, one.body))
            news.push_back(std::move(one));
    }
    if (!news.empty())
        YIZHAN_TRY(publish(database, news, now));
    return static_cast<int>(news.size());
}

} // namespace yizhan::ledger
