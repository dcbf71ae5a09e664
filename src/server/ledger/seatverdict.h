// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"
#include "seatbook.h"
#include "verdict.h"

#include <QDateTime>

namespace yizhan::ledger {

/// What is answered to a sign-up that got this. `timeOdd`: it cannot have been made when it says so; it has
/// its place all the same, which its receipt tells, and staff look at it.
[[nodiscard]] operations::Verdict verdictOfPlace(const operations::OperationHead &head,
                                                 const SeatBook::Given &given, bool timeOdd,
                                                 const QDateTime &now);

/// The state of an operation with this verdict: of a sign-up that is flagged, and has its place or its rank
/// by `seats` all the same, that.
[[nodiscard]] QString stateOfSignUp(const operations::Verdict &verdict, const SeatBook &seats);

} // namespace yizhan::ledger
