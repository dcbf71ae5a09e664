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
    if (verdict.code == VerdictCode::Waitlisted)
        return QCoreApplication::translate("Tool", "on the waiting list, place %1").arg(verdict.rank);
    if (verdict.code == VerdictCode::DuplicateOf)
        return QCoreApplication::translate("Tool", "the same as %1").arg(operations::shownCode(verdict.of));
    return words::operationStateName(QLatin1StringView(operations::nameOf(verdict.code)));
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
