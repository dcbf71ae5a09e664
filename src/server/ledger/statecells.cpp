// SPDX-License-Identifier: GPL-3.0-or-later
#include "statecells.h"

#include "codenames.h"
#include "operationnames.h"
#include "verdict.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using words::CodeName;

namespace {

constexpr const char *cellContext = "LedgerExport";

constexpr std::array stateWords{
    CodeName{"accepted", QT_TRANSLATE_NOOP("LedgerExport", "arrived")},
    CodeName{"accepted_flagged", QT_TRANSLATE_NOOP("LedgerExport", "arrived, look at it")},
    CodeName{"rejected", QT_TRANSLATE_NOOP("LedgerExport", "refused")},
    CodeName{"confirmed", QT_TRANSLATE_NOOP("LedgerExport", "has a place")},
    CodeName{"waitlisted", QT_TRANSLATE_NOOP("LedgerExport", "on the waiting list")},
    CodeName{"duplicate_of", QT_TRANSLATE_NOOP("LedgerExport", "signed up before")},
    CodeName{"cancelled", QT_TRANSLATE_NOOP("LedgerExport", "cancelled")},
    CodeName{"seen", QT_TRANSLATE_NOOP("LedgerExport", "seen by staff")},
    CodeName{"coming", QT_TRANSLATE_NOOP("LedgerExport", "staff on the way")},
    CodeName{"done", QT_TRANSLATE_NOOP("LedgerExport", "done")},
    CodeName{"no_answer", QT_TRANSLATE_NOOP("LedgerExport", "no answer")},
    CodeName{"called", QT_TRANSLATE_NOOP("LedgerExport", "called by staff")},
    CodeName{"attended", QT_TRANSLATE_NOOP("LedgerExport", "was there")},
    CodeName{"absent", QT_TRANSLATE_NOOP("LedgerExport", "did not come")}};

constexpr std::array placeWords{
    CodeName{"pending", QT_TRANSLATE_NOOP("LedgerExport", "not decided yet")},
    CodeName{"unpublished", QT_TRANSLATE_NOOP("LedgerExport", "not decided yet")},
    CodeName{"confirmed", QT_TRANSLATE_NOOP("LedgerExport", "has a place")},
    CodeName{"waitlisted", QT_TRANSLATE_NOOP("LedgerExport", "on the waiting list")},
    CodeName{"duplicate_of", QT_TRANSLATE_NOOP("LedgerExport", "signed up before")},
    CodeName{"cancelled", QT_TRANSLATE_NOOP("LedgerExport", "cancelled")},
    CodeName{"rejected", QT_TRANSLATE_NOOP("LedgerExport", "refused")}};

} // namespace

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
    const QString word = words::nameOfCode(stateWords, state, cellContext);
    if (reason.isEmpty())
        return word;
    return QCoreApplication::translate("LedgerExport", "%1: %2")
        .arg(word, words::operationReasonName(reason));
}

QString placeCell(const QString &place)
{
    return place.isEmpty() ? QString() : words::nameOfCode(placeWords, place, cellContext);
}

} // namespace yizhan::ledger
