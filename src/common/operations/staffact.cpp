// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffact.h"

#include <algorithm>
#include <array>

namespace yizhan::operations {

namespace {

constexpr std::array names{"seen",   "coming",  "done",     "no_answer", "called", "attended",
                           "absent", "sign_in", "sign_out", "refused",   "locked"};
constexpr std::array expected{"accepted", "accepted_flagged", "confirmed", "no_answer", "called",
                              "done",     "attended",         "absent"};

} // namespace

const char *nameOf(StaffAct act)
{
    return names.at(static_cast<std::size_t>(act));
}

QString aboutOf(const StaffDeed &deed)
{
    return deed.account + QLatin1Char('/') + QLatin1String(nameOf(deed.act));
}

std::optional<StaffDeed> staffDeed(const QString &about)
{
    const qsizetype slash = about.indexOf(QLatin1Char('/'));
    for (std::size_t act = 0; slash > 0 && act < names.size(); ++act) {
        if (QStringView(about).sliced(slash + 1) == QLatin1String(names.at(act)))
            return StaffDeed{about.first(slash), static_cast<StaffAct>(act)};
    }
    return std::nullopt;
}

bool changesReceipt(StaffAct act)
{
    return act == StaffAct::Done || act == StaffAct::NoAnswer || act == StaffAct::Called ||
           answersCall(act) || notesAttendance(act);
}

bool answersCall(StaffAct act)
{
    return act == StaffAct::Seen || act == StaffAct::Coming;
}

bool notesAttendance(StaffAct act)
{
    return act == StaffAct::Attended || act == StaffAct::Absent;
}

bool isExpectedAtClass(const QString &state)
{
    return std::any_of(expected.begin(), expected.end(),
                       [&state](const char *one) { return state == QLatin1String(one); });
}

} // namespace yizhan::operations
