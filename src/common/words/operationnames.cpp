// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace yizhan::words {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array kinds{
    Word{"vacancy_interest", QT_TRANSLATE_NOOP("OperationNames", "interest in a vacancy")},
    Word{"class_enrolment", QT_TRANSLATE_NOOP("OperationNames", "sign-up for a class")},
    Word{"help_request", QT_TRANSLATE_NOOP("OperationNames", "call for help")},
    Word{"feedback", QT_TRANSLATE_NOOP("OperationNames", "opinion")},
    Word{"cancellation", QT_TRANSLATE_NOOP("OperationNames", "cancellation")},
    Word{"staff_act", QT_TRANSLATE_NOOP("OperationNames", "what staff noted")},
    Word{"staff_audit", QT_TRANSLATE_NOOP("OperationNames", "staff signing in")}};

constexpr std::array states{
    Word{"accepted", QT_TRANSLATE_NOOP("OperationNames", "arrived")},
    Word{"accepted_flagged", QT_TRANSLATE_NOOP("OperationNames", "to be looked at")},
    Word{"confirmed", QT_TRANSLATE_NOOP("OperationNames", "confirmed")},
    Word{"waitlisted", QT_TRANSLATE_NOOP("OperationNames", "on the waiting list")},
    Word{"duplicate_of", QT_TRANSLATE_NOOP("OperationNames", "entered before")},
    Word{"rejected", QT_TRANSLATE_NOOP("OperationNames", "rejected")},
    Word{"upgrade_required", QT_TRANSLATE_NOOP("OperationNames", "needs a newer server")},
    Word{"retry", QT_TRANSLATE_NOOP("OperationNames", "comes again")},
    Word{"cancelled", QT_TRANSLATE_NOOP("OperationNames", "cancelled")},
    Word{"seen", QT_TRANSLATE_NOOP("OperationNames", "seen by staff")},
    Word{"coming", QT_TRANSLATE_NOOP("OperationNames", "staff on the way")},
    Word{"done", QT_TRANSLATE_NOOP("OperationNames", "done")},
    Word{"no_answer", QT_TRANSLATE_NOOP("OperationNames", "no answer")}};

QString wordOf(std::span<const Word> words, const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&code](const Word &word) {
        return code == QLatin1StringView(word.code);
    });
    return found == words.end() ? code : QCoreApplication::translate("OperationNames", found->text);
}

} // namespace

QString operationKindName(const QString &type)
{
    return wordOf(kinds, type);
}

QString operationStateName(const QString &state)
{
    return wordOf(states, state);
}

} // namespace yizhan::words
