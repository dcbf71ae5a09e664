// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationwords.h"

#include "operationnames.h"
#include "receiptcode.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

QString codeWords(const operations::Verdict &verdict)
{
    using operations::VerdictCode;
    switch (verdict.code) {
    case VerdictCode::Accepted:
        return QCoreApplication::translate("Tool", "accepted");
    case VerdictCode::Confirmed:
        return QCoreApplication::translate("Tool", "confirmed");
    case VerdictCode::Waitlisted:
        return QCoreApplication::translate("Tool", "on the waiting list, place %1").arg(verdict.rank);
    case VerdictCode::DuplicateOf:
        return QCoreApplication::translate("Tool", "the same as %1").arg(operations::shownCode(verdict.of));
    case VerdictCode::AcceptedFlagged:
        return QCoreApplication::translate("Tool", "accepted, to be looked at");
    case VerdictCode::Rejected:
        return QCoreApplication::translate("Tool", "rejected");
    case VerdictCode::UpgradeRequired:
        return QCoreApplication::translate("Tool", "too new for the server");
    case VerdictCode::Retry:
        return QCoreApplication::translate("Tool", "not now");
    }
    return {};
}

} // namespace

QString verdictWords(const operations::Verdict &verdict)
{
    const QString words = codeWords(verdict);
    return verdict.reason.isEmpty() ? words
                                    : QCoreApplication::translate("Tool", "%1: %2")
                                          .arg(words, words::operationReasonName(verdict.reason));
}

} // namespace yizhan::tool
