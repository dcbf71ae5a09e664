// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffroll.h"

#include "feeddatabase.h"
#include "formerroles.h"
#include "liveitems.h"
#include "staffaccountjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Kind;
using catalogue::StaffAccount;
using catalogue::StaffRole;
using operations::StaffAct;

namespace {

constexpr QLatin1StringView signUp("class_enrolment");
/// So long after a restore a kiosk may act by what it held before: it has heard of nothing since.
constexpr qint64 longestUnheard = 30 * 86'400;

struct Stage
{
    const char *state;
    int place;
};
constexpr std::array stages{Stage{"accepted", 0}, Stage{"accepted_flagged", 0}, Stage{"seen", 1},
                            Stage{"coming", 2},   Stage{"no_answer", 3},        Stage{"called", 4},
                            Stage{"done", 5},     Stage{"attended", 6},         Stage{"absent", 6}};

int placeOf(const QString &state)
{
    const auto *const found = std::find_if(stages.begin(), stages.end(), [&state](const Stage &stage) {
        return state == QLatin1StringView(stage.state);
    });
    return found == stages.end() ? -1 : found->place;
}

} // namespace

Result<std::optional<StaffRoll::Account>> StaffRoll::accountOf(storage::Database &database,
                                                               const QString &station, const QString &id)
{
    const QString scope = "station:"_L1 + station;
    YIZHAN_TRY_LET(const auto body, feed::liveBody(database, scope, Kind<StaffAccount>::name, id));
    YIZHAN_TRY_LET(const auto former, formerRoles(database, station, id));
    Account account;
    for (const FormerRole &one : former)
        account.before.push_back({one.until, one.role});
    if (body) {
        YIZHAN_TRY_LET(const StaffAccount held, Kind<StaffAccount>::Decoder::decode(*body));
        account.now = held.role;
    } else if (former.empty()) {
        YIZHAN_TRY_LET(const auto gone, feed::withdrawnAt(database, scope, Kind<StaffAccount>::name, id));
        if (!gone)
            return std::optional<Account>();
        account.before.push_back({*gone, std::nullopt});
    }
    return std::optional(account);
}

Result<StaffRoll> StaffRoll::read(storage::Database &database, const QString &station,
                                  const QSet<QString> &accounts)
{
    StaffRoll roll;
    for (const QString &id : accounts) {
        YIZHAN_TRY_LET(const auto account, accountOf(database, station, id));
        if (account)
            roll.m_accounts.insert(id, *account);
    }
    if (roll.m_accounts.size() < accounts.size()) {
        YIZHAN_TRY_LET(const qint64 restart, feed::lastRestart(database));
        roll.m_lostBefore = restart > 0 ? restart + longestUnheard : 0;
    }
    return roll;
}

std::optional<StaffStanding> StaffRoll::at(const QString &account, const operations::OperationHead &head,
                                           qint64 now) const
{
    constexpr StaffStanding believed{StaffRole::Staff, false};
    const qint64 captured = head.captured.toSecsSinceEpoch();
    const auto known = m_accounts.constFind(account);
    if (known == m_accounts.constEnd())
        return captured < m_lostBefore ? std::optional(believed) : std::nullopt;
    if (!known->before.empty() && !head.sure && captured > now)
        return believed;
    for (const Span &span : known->before) {
        if (captured < span.until)
            return span.role ? StaffStanding{*span.role} : believed;
    }
    return known->now ? std::optional(StaffStanding{*known->now}) : std::nullopt;
}

bool mayDo(StaffRole role, StaffAct act, const QString &type)
{
    const bool isCall = type == "help_request"_L1;
    return (isCall || !operations::answersCall(act)) &&
           (type == signUp || !operations::notesAttendance(act)) && (isCall || role == StaffRole::Staff);
}

std::optional<bool> goesForward(const QString &state, StaffAct act)
{
    const QLatin1StringView name(nameOf(act));
    if (operations::notesAttendance(act))
        return operations::isExpectedAtClass(state) ? std::optional(state != name) : std::nullopt;
    const int place = placeOf(state);
    if (place < 0)
        return std::nullopt;
    return placeOf(name) > place;
}

} // namespace yizhan::ledger
