// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffaccounts.h"

#include "feedwriter.h"
#include "formerroles.h"
#include "liveitems.h"
#include "scopename.h"
#include "staffaccountjson.h"
#include "transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Kind;
using catalogue::StaffAccount;
using storage::Database;
using storage::Transaction;

namespace {

constexpr qsizetype longestName = 20;

Result<QString> scopeOf(const QString &station)
{
    const QString scope = "station:"_L1 + station;
    if (!protocol::isScopeName(scope))
        return fail(ErrorCode::Invalid, "feed.scope", u"not the name of a station"_s, station);
    return scope;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); });
}

/// One change of the feed, in a transaction of its own in which `before` is done first.
template <typename Before, typename Change>
Result<void> publish(Database &database, const QDateTime &now, Before before, Change change)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(before());
    feed::FeedWriter writer(database);
    change(writer);
    YIZHAN_TRY(writer.publish(now));
    return transaction.commit();
}

Result<QByteArray> bodyOf(Database &database, const QString &scope, const QString &id)
{
    YIZHAN_TRY_LET(auto body, feed::liveBody(database, scope, Kind<StaffAccount>::name, id));
    if (!body)
        return fail(ErrorCode::NotFound, "staff.unknown", u"nobody of this station has this id"_s, id);
    return *std::move(body);
}

} // namespace

Result<std::vector<StaffAccount>> staffAccounts(Database &database, const QString &station)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(station));
    YIZHAN_TRY_LET(const auto bodies, feed::allLiveBodies(database, scope, Kind<StaffAccount>::name));
    std::vector<StaffAccount> accounts;
    for (const QByteArray &body : bodies) {
        YIZHAN_TRY_LET(StaffAccount account, Kind<StaffAccount>::Decoder::decode(body));
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<StaffAccount> addStaffAccount(Database &database, const QString &station, const QString &name,
                                     catalogue::StaffRole role, const QByteArray &verifier, Random &random,
                                     const QDateTime &now)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(station));
    const QString shown = name.trimmed();
    if (!isName(shown))
        return fail(ErrorCode::Invalid, "staff.name", u"a name of 1 to 20 characters is shown"_s);
    const auto digits = static_cast<quint32>(random.next());
    const StaffAccount account{"a-"_L1 + QString::number(digits, 16).rightJustified(8, u'0'), shown, role,
                               verifier};
    YIZHAN_TRY(publish(
        database, now, [] { return Result<void>(); },
        [&](feed::FeedWriter &writer) {
            writer.put(scope, Kind<StaffAccount>::name, account.id.toUtf8(), 0,
                       Kind<StaffAccount>::encode(account));
        }));
    return account;
}

Result<void> changeStaffRole(Database &database, const QString &station, const QString &id,
                             catalogue::StaffRole role, const QDateTime &now)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(station));
    StaffAccount account;
    return publish(
        database, now,
        [&]() -> Result<void> {
            YIZHAN_TRY_LET(const QByteArray body, bodyOf(database, scope, id));
            YIZHAN_TRY_LET(account, Kind<StaffAccount>::Decoder::decode(body));
            const auto former = std::exchange(account.role, role);
            return former == role ? Result<void>()
                                  : noteFormerRole(database, station, id, {former, now.toSecsSinceEpoch()});
        },
        [&](feed::FeedWriter &writer) {
            writer.put(scope, Kind<StaffAccount>::name, id.toUtf8(), 0, Kind<StaffAccount>::encode(account));
        });
}

Result<void> removeStaffAccount(Database &database, const QString &station, const QString &id,
                                const QDateTime &now)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(station));
    return publish(
        database, now,
        [&]() -> Result<void> {
            YIZHAN_TRY_LET(const QByteArray body, bodyOf(database, scope, id));
            // One that cannot be read must go all the same, and could do the least.
            const auto account = Kind<StaffAccount>::Decoder::decode(body);
            const auto role = account ? account->role : catalogue::StaffRole::Attendant;
            return noteFormerRole(database, station, id, {role, now.toSecsSinceEpoch()});
        },
        [&](feed::FeedWriter &writer) { writer.withdraw(scope, Kind<StaffAccount>::name, id.toUtf8()); });
}

} // namespace yizhan::ledger
