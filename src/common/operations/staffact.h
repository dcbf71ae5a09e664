// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yizhan::operations {

/// What somebody of the station did: what `about` of `staff_act` and `staff_audit` says. Nothing personal of
/// a resident.
enum class StaffAct {
    Seen,     ///< 看到了: of a call
    Coming,   ///< 正在过去: of a call
    Done,     ///< 办好了
    NoAnswer, ///< 没联系上
    Called,   ///< 电话打过了: they were spoken to, and something is still to be done
    Attended, ///< 来上课了: of a sign-up for a class
    Absent,   ///< 没来: of a sign-up for a class
    SignIn,
    SignOut,
    Refused, ///< a wrong PIN was typed
    Locked,  ///< so often that the account was locked for a while
};

/// "seen", "coming", "done", "no_answer", "called", "attended", "absent", "sign_in", "sign_out", "refused",
/// "locked".
[[nodiscard]] const char *nameOf(StaffAct act);

struct StaffDeed
{
    QString account;
    StaffAct act = StaffAct::Seen;
};
/// "a-0123abcd/coming"
[[nodiscard]] QString aboutOf(const StaffDeed &deed);
/// Nothing for what names no act.
[[nodiscard]] std::optional<StaffDeed> staffDeed(const QString &about);

/// Whether the act changes the state of a receipt; its name is that state.
[[nodiscard]] bool changesReceipt(StaffAct act);
/// Whether only a call for help can be answered so.
[[nodiscard]] bool answersCall(StaffAct act);
/// Whether it says who came to a class, which only a sign-up can be told.
[[nodiscard]] bool notesAttendance(StaffAct act);
/// Whether somebody whose sign-up is in this state is expected at the class, so that it can be said whether
/// they came. Who waits on the list, or was refused, is not.
[[nodiscard]] bool isExpectedAtClass(const QString &state);

} // namespace yizhan::operations
