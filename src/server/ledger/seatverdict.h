// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"
#include "seatbook.h"
#include "verdict.h"

#include <QDateTime>

namespace yizhan::ledger {

/// What is answered to a sign-up that got this.
[[nodiscard]] operations::Verdict verdictOfPlace(const operations::OperationHead &head,
                                                 const SeatBook::Given &given, const QDateTime &now);

} // namespace yizhan::ledger
