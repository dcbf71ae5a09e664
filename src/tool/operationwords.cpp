// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationwords.h"

#include "receiptcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

struct Words
{
    const char *code;
    const char *words;
};

constexpr std::array reasons{
    Words{"signature", QT_TRANSLATE_NOOP("Tool", "not signed by this kiosk")},
    Words{"format", QT_TRANSLATE_NOOP("Tool", "it could not be read")},
    Words{"id_reuse", QT_TRANSLATE_NOOP("Tool", "its number was in use for something else")},
    Words{"unknown_receipt", QT_TRANSLATE_NOOP("Tool", "there is no such receipt")},
    Words{"already_cancelled", QT_TRANSLATE_NOOP("Tool", "it was cancelled before")},
    Words{"key_unknown", QT_TRANSLATE_NOOP("Tool", "sealed for a key that the server does not have")},
    Words{"vacancy_gone", QT_TRANSLATE_NOOP("Tool", "the vacancy was no longer published")},
    Words{"class_gone", QT_TRANSLATE_NOOP("Tool", "the class was no longer published")},
    Words{"sign_up_over", QT_TRANSLATE_NOOP("Tool", "the sign-up had ended")},
    Words{"id_number", QT_TRANSLATE_NOOP("Tool", "the identity number does not hold")},
    Words{"account_unknown", QT_TRANSLATE_NOOP("Tool", "nobody of this station has this account")},
    Words{"not_allowed", QT_TRANSLATE_NOOP("Tool", "the role does not allow it")},
    Words{"settled", QT_TRANSLATE_NOOP("Tool", "it was further already, or taken back")},
    Words{"time_odd", QT_TRANSLATE_NOOP("Tool", "its time cannot be right")}};

QString wordsIn(std::span<const Words> table, const QString &code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&code](const Words &each) { return code == QLatin1String(each.code); });
    return found == table.end() ? code : QCoreApplication::translate("Tool", found->words);
}

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
    return verdict.reason.isEmpty()
               ? words
               : QCoreApplication::translate("Tool", "%1: %2").arg(words, wordsIn(reasons, verdict.reason));
}

} // namespace yizhan::tool
