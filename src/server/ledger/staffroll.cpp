// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffroll.h"

#include "liveitems.h"
#include "staffaccountjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Kind;
using catalogue::StaffAccount;
using operations::StaffAct;

namespace {

constexpr QLatin1StringView signUp("class_enrolment");

struct Stage
{
    const char *state;
    int place;
};
constexpr std::array stages{Stage{"accepted", 0},  Stage{"accepted_flagged", 0},
                            Stage{"seen", 1},      Stage{"coming", 2},
                            Stage{"no_answer", 3}, Stage{"done", 4},
                            Stage{"attended", 5},  Stage{"absent", 5}};

int placeOf(const QString &state)
{
    const auto *const found = std::find_if(stages.begin(), stages.end(), [&state](const Stage &stage) {
        return state == QLatin1StringView(stage.state);
    });
    return found == stages.end() ? -1 : found->place;
}

} // namespace

Result<StaffRoll> StaffRoll::read(storage::Database &database, const QString &station,
                                  const QSet<QString> &accounts)
{
    StaffRoll roll;
    for (const QString &id : accounts) {
        YIZHAN_TRY_LET(const auto body,
                       feed::liveBody(database, "station:"_L1 + station, Kind<StaffAccount>::name, id));
        if (!body)
            continue;
        YIZHAN_TRY_LET(const StaffAccount account, Kind<StaffAccount>::Decoder::decode(*body));
        roll.m_roles.insert(id, account.role);
    }
    return roll;
}

bool StaffRoll::may(const operations::StaffDeed &deed, const QString &type) const
{
    const bool isCall = type == "help_request"_L1;
    const auto role = m_roles.constFind(deed.account);
    return role != m_roles.constEnd() && (isCall || !operations::answersCall(deed.act)) &&
           (type == signUp || !operations::notesAttendance(deed.act)) &&
           (isCall || *role == catalogue::StaffRole::Staff);
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
