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
    SignIn,
    SignOut,
    Refused, ///< a wrong PIN was typed
    Locked,  ///< so often that the account was locked for a while
};

/// "seen", "coming", "done", "no_answer", "sign_in", "sign_out", "refused", "locked".
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

} // namespace yizhan::operations
