// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatverdict.h"

#include "examinedoperation.h"

namespace yizhan::ledger {

using operations::Verdict;
using operations::VerdictCode;

namespace {

VerdictCode codeOf(Placing placing)
{
    switch (placing) {
    case Placing::Pending:
        return VerdictCode::Accepted;
    case Placing::Confirmed:
        return VerdictCode::Confirmed;
    case Placing::Waitlisted:
        return VerdictCode::Waitlisted;
    case Placing::Over:
        return VerdictCode::Rejected;
    case Placing::Unpublished:
        return VerdictCode::AcceptedFlagged;
    }
    return VerdictCode::AcceptedFlagged;
}

} // namespace

Verdict verdictOfPlace(const operations::OperationHead &head, const SeatBook::Given &given,
                       const QDateTime &now)
{
    Verdict verdict = verdictOf(head.op, codeOf(given.placing), now);
    verdict.rank = given.rank;
    if (given.placing == Placing::Unpublished) {
        verdict.reason =
            head.type == fairSignUpType ? QStringLiteral("fair_gone") : QStringLiteral("class_gone");
    } else if (given.placing == Placing::Over) {
        verdict.reason = QStringLiteral("sign_up_over");
    }
    return verdict;
}

} // namespace yizhan::ledger
