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

Verdict verdictOfPlace(const operations::OperationHead &head, const SeatBook::Given &given, bool timeOdd,
                       const QDateTime &now)
{
    Verdict verdict = verdictOf(head.op, codeOf(given.placing), now);
    verdict.rank = given.rank;
    if (given.placing == Placing::Unpublished) {
        verdict.reason =
            head.type == fairSignUpType ? QStringLiteral("fair_gone") : QStringLiteral("class_gone");
    } else if (given.placing == Placing::Waitlisted && given.promised) {
        verdict.code = VerdictCode::AcceptedFlagged;
        verdict.reason = leaseLost;
    } else if (timeOdd) {
        verdict.code = VerdictCode::AcceptedFlagged;
        verdict.reason = QStringLiteral("time_odd");
    } else if (given.placing == Placing::Over) {
        verdict.reason = QStringLiteral("sign_up_over");
    }
    return verdict;
}

QString stateOfSignUp(const Verdict &verdict, const SeatBook &seats)
{
    if (verdict.code == VerdictCode::AcceptedFlagged) {
        QString place = seats.standingOfNew(verdict.op);
        if (place == standing::confirmed || place == standing::waitlisted)
            return place;
    }
    return QLatin1String(nameOf(verdict.code));
}

} // namespace yizhan::ledger
