// SPDX-License-Identifier: GPL-3.0-or-later
#include "statecells.h"

#include "operationnames.h"
#include "verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

QString reasonAsLongAsItStands(const QString &state, QByteArrayView verdict)
{
    using operations::VerdictCode;
    if (state != QLatin1StringView(nameOf(VerdictCode::Rejected)) &&
        state != QLatin1StringView(nameOf(VerdictCode::AcceptedFlagged)))
        return {};
    const auto given = operations::decodeVerdict(verdict);
    return given ? given->reason : QString();
}

QString stateCell(const QString &state, const QString &reason)
{
    const QString word = words::operationStateName(state);
    if (reason.isEmpty())
        return word;
    return QCoreApplication::translate("LedgerExport", "%1: %2")
        .arg(word, words::operationReasonName(reason));
}

QString placeCell(const QString &place)
{
    return place.isEmpty() ? QString() : words::operationStateName(place);
}

} // namespace yizhan::ledger
