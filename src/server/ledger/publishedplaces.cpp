// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishedplaces.h"

#include "classjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "itemlookup.h"
#include "receiptfeed.h"
#include "seatkey.h"

#include <optional>

namespace yizhan::ledger {

using catalogue::Class;
using catalogue::Course;
using catalogue::Fair;
using catalogue::Kind;

namespace {

constexpr EpochDay anyDay = 0; // no last day lies before it

std::optional<PublishedPlaces> publishedAs(const QString &key, const QByteArray &body)
{
    if (body.isEmpty())
        return std::nullopt;
    if (isFairKey(key)) {
        const auto fair = Kind<Fair>::Decoder::decode(body);
        return fair ? std::optional(PublishedPlaces{termsOf(*fair), {}, receiptNeededUntil(*fair)})
                    : std::nullopt;
    }
    const auto item = Kind<Class>::Decoder::decode(body);
    return item ? std::optional(PublishedPlaces{termsOf(*item), item->course, receiptNeededUntil(*item)})
                : std::nullopt;
}

Result<QHash<QString, QByteArray>> bodiesOf(storage::Database &database, const std::set<QString> &keys,
                                            QDate today)
{
    QStringList ofClasses;
    QStringList ofFairs;
    for (const QString &key : keys)
        (isFairKey(key) ? ofFairs : ofClasses).append(aboutOfKey(key));
    QHash<QString, QByteArray> bodies;
    if (!ofClasses.isEmpty()) {
        YIZHAN_TRY_LET(bodies, feed::liveBodies(database, QLatin1String(Kind<Class>::name), ofClasses,
                                                toEpochDay(today)));
    }
    if (ofFairs.isEmpty())
        return bodies;
    YIZHAN_TRY_LET(const auto fairs,
                   feed::liveBodies(database, QLatin1String(Kind<Fair>::name), ofFairs, anyDay));
    for (auto body = fairs.begin(); body != fairs.end(); ++body)
        bodies.insert(fairKeyMark + body.key(), body.value());
    return bodies;
}

} // namespace

Result<std::map<QString, PublishedPlaces>> publishedPlaces(storage::Database &database,
                                                           const std::set<QString> &keys, QDate today)
{
    YIZHAN_TRY_LET(const auto bodies, bodiesOf(database, keys, today));
    std::map<QString, PublishedPlaces> published;
    for (const QString &key : keys) {
        if (auto item = publishedAs(key, bodies.value(key)))
            published.emplace(key, *std::move(item));
    }
    return published;
}

Result<QString> categoryOfCourse(storage::Database &database, const QString &course)
{
    YIZHAN_TRY_LET(const auto item, feed::findItem(database, QLatin1String(Kind<Course>::name), course));
    if (!item || !item->live)
        return QString();
    const auto decoded = catalogue::decodeCourse(item->body);
    return decoded ? catalogue::codeOf(catalogue::courseCategoryCodes(), decoded->category) : QString();
}

} // namespace yizhan::ledger
