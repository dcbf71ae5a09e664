// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationwords.h"

#include "codenames.h"
#include "receiptcode.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

using words::CodeName;

namespace {

constexpr std::array reasons{
    CodeName{"signature", QT_TRANSLATE_NOOP("Tool", "not signed by this kiosk")},
    CodeName{"format", QT_TRANSLATE_NOOP("Tool", "it could not be read")},
    CodeName{"id_reuse", QT_TRANSLATE_NOOP("Tool", "its number was in use for something else")},
    CodeName{"unknown_receipt", QT_TRANSLATE_NOOP("Tool", "there is no such receipt")},
    CodeName{"already_cancelled", QT_TRANSLATE_NOOP("Tool", "it was cancelled before")},
    CodeName{"key_unknown", QT_TRANSLATE_NOOP("Tool", "sealed for a key that the server does not have")},
    CodeName{"vacancy_gone", QT_TRANSLATE_NOOP("Tool", "the vacancy was no longer published")},
    CodeName{"fair_gone", QT_TRANSLATE_NOOP("Tool", "the fair was no longer published")},
    CodeName{"class_gone", QT_TRANSLATE_NOOP("Tool", "the class was no longer published")},
    CodeName{"sign_up_over", QT_TRANSLATE_NOOP("Tool", "the sign-up had ended")},
    CodeName{"id_number", QT_TRANSLATE_NOOP("Tool", "the identity number does not hold")},
    CodeName{"account_unknown", QT_TRANSLATE_NOOP("Tool", "nobody of this station has this account")},
    CodeName{"not_allowed", QT_TRANSLATE_NOOP("Tool", "the role does not allow it")},
    CodeName{"settled", QT_TRANSLATE_NOOP("Tool", "it was further already, or taken back")},
    CodeName{"time_odd", QT_TRANSLATE_NOOP("Tool", "its time cannot be right")}};

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
                                          .arg(words, words::nameOfCode(reasons, verdict.reason, "Tool"));
}

} // namespace yizhan::tool
