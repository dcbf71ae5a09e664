// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffaccounts.h"

#include "feedwriter.h"
#include "liveitems.h"
#include "scopename.h"
#include "staffaccountjson.h"
#include "transaction.h"

#include <algorithm>

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

/// One change of the feed, in a transaction of its own.
template <typename Change>
Result<qint64> publish(Database &database, const QDateTime &now, Change change)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    feed::FeedWriter writer(database);
    change(writer);
    YIZHAN_TRY(writer.publish(now));
    YIZHAN_TRY(transaction.commit());
    return writer.lastChanged();
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
    YIZHAN_TRY(publish(database, now, [&](feed::FeedWriter &writer) {
        writer.put(scope, Kind<StaffAccount>::name, account.id.toUtf8(), 0,
                   Kind<StaffAccount>::encode(account));
    }));
    return account;
}

Result<void> removeStaffAccount(Database &database, const QString &station, const QString &id,
                                const QDateTime &now)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(station));
    YIZHAN_TRY_LET(const qint64 changed, publish(database, now, [&](feed::FeedWriter &writer) {
                       writer.withdraw(scope, Kind<StaffAccount>::name, id.toUtf8());
                   }));
    if (changed == 0)
        return fail(ErrorCode::NotFound, "staff.unknown", u"nobody of this station has this id"_s, id);
    return {};
}

} // namespace yizhan::ledger
