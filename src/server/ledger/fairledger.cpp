// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairledger.h"

#include "fairjson.h"
#include "fairscan.h"
#include "fairwindow.h"
#include "itemlookup.h"

#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Fair;
using catalogue::Kind;
using storage::Database;
using storage::Statement;

namespace {

/// A revocation is told to the doors within so many seconds (Housekeeping): nobody can have known it before.
constexpr qint64 toldWithin = 120;

/// Nothing once the fair is no longer published: then its tickets are taken for good at any time.
Result<std::optional<catalogue::FairWindow>> windowOf(Database &database, const QString &id)
{
    YIZHAN_TRY_LET(const auto item, feed::findItem(database, QLatin1StringView(Kind<Fair>::name), id));
    const auto fair = item && item->live ? Kind<Fair>::Decoder::decode(item->body)
                                         : Result<Fair>(fail(ErrorCode::NotFound, "item.missing", QString()));
    return fair ? std::optional(catalogue::windowOf(*fair)) : std::nullopt;
}

Result<void> readSignUps(Database &database, const QString &fair, FairLedger &ledger)
{
    YIZHAN_TRY_LET(const auto window, windowOf(database, fair));
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT op, state, state_at FROM operation WHERE about_kind = 'fair' AND "
                         "about = ? AND type = 'fair_signup'"_s));
    YIZHAN_TRY(select.run(fair));
    return select.forEach([&](const Statement &row) {
        const QString state = row.text(1);
        ++ledger.signUps[state];
        checkin::Registration registration;
        registration.ticket = row.text(0).remove(u'-');
        registration.revision = row.integer(2);
        if (window) {
            registration.from = window->from;
            registration.until = window->until;
        }
        if (state == "cancelled"_L1 || state == "rejected"_L1)
            registration.revoked = QDateTime::fromSecsSinceEpoch(row.integer(2) + toldWithin, Qt::UTC);
        ledger.record.know(registration);
    });
}

Result<void> readScans(Database &database, const QString &fair, FairLedger &ledger)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT head, station FROM operation WHERE about_kind = 'fair' AND about "
                         "= ? AND type = 'fair_scan' AND state <> 'rejected'"_s));
    YIZHAN_TRY(select.run(fair));
    return select.forEach([&](const Statement &row) {
        const auto head = operations::decodeHead(row.bytes(0));
        const auto event =
            head ? operations::scanOf(*head, row.text(1)) : Result<checkin::ScanEvent>(fail(head.error()));
        if (event)
            ledger.record.add(*event);
    });
}

} // namespace

int FairLedger::allSignUps() const
{
    return std::accumulate(signUps.begin(), signUps.end(), 0,
                           [](int sum, const auto &one) { return sum + one.second; });
}

Result<FairLedger> readFair(Database &database, const QString &fair)
{
    FairLedger ledger{checkin::FairRecord(fair), {}};
    YIZHAN_TRY(readSignUps(database, fair, ledger));
    YIZHAN_TRY(readScans(database, fair, ledger));
    return ledger;
}

} // namespace yizhan::ledger
