// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace yizhan::server {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array itemKinds{Word{"vacancy", QT_TRANSLATE_NOOP("ServerWords", "Vacancies")},
                               Word{"course", QT_TRANSLATE_NOOP("ServerWords", "Courses")},
                               Word{"class", QT_TRANSLATE_NOOP("ServerWords", "Classes")},
                               Word{"notice", QT_TRANSLATE_NOOP("ServerWords", "Notices")},
                               Word{"receipt", QT_TRANSLATE_NOOP("ServerWords", "Receipts")},
                               Word{"staff_account", QT_TRANSLATE_NOOP("ServerWords", "Staff accounts")}};

constexpr std::array operationTypes{
    Word{"vacancy_interest", QT_TRANSLATE_NOOP("ServerWords", "interest in a vacancy")},
    Word{"class_enrolment", QT_TRANSLATE_NOOP("ServerWords", "sign-up for a class")},
    Word{"help_request", QT_TRANSLATE_NOOP("ServerWords", "call for help")},
    Word{"feedback", QT_TRANSLATE_NOOP("ServerWords", "opinion")},
    Word{"cancellation", QT_TRANSLATE_NOOP("ServerWords", "cancellation")},
    Word{"staff_act", QT_TRANSLATE_NOOP("ServerWords", "what staff noted")},
    Word{"staff_audit", QT_TRANSLATE_NOOP("ServerWords", "staff signing in")}};

constexpr std::array operationStates{
    Word{"accepted", QT_TRANSLATE_NOOP("ServerWords", "arrived")},
    Word{"accepted_flagged", QT_TRANSLATE_NOOP("ServerWords", "to be looked at")},
    Word{"confirmed", QT_TRANSLATE_NOOP("ServerWords", "confirmed")},
    Word{"waitlisted", QT_TRANSLATE_NOOP("ServerWords", "on the waiting list")},
    Word{"duplicate_of", QT_TRANSLATE_NOOP("ServerWords", "entered before")},
    Word{"rejected", QT_TRANSLATE_NOOP("ServerWords", "rejected")},
    Word{"upgrade_required", QT_TRANSLATE_NOOP("ServerWords", "needs a newer server")},
    Word{"retry", QT_TRANSLATE_NOOP("ServerWords", "comes again")},
    Word{"cancelled", QT_TRANSLATE_NOOP("ServerWords", "cancelled")},
    Word{"seen", QT_TRANSLATE_NOOP("ServerWords", "seen by staff")},
    Word{"coming", QT_TRANSLATE_NOOP("ServerWords", "staff on the way")},
    Word{"done", QT_TRANSLATE_NOOP("ServerWords", "done")},
    Word{"no_answer", QT_TRANSLATE_NOOP("ServerWords", "no answer")}};

constexpr std::array deviceStates{Word{"active", QT_TRANSLATE_NOOP("ServerWords", "active")},
                                  Word{"revoked", QT_TRANSLATE_NOOP("ServerWords", "revoked")},
                                  Word{"frozen", QT_TRANSLATE_NOOP("ServerWords", "frozen")}};

QString wordOf(std::span<const Word> words, const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&code](const Word &word) {
        return code == QLatin1StringView(word.code);
    });
    return found == words.end() ? code : QCoreApplication::translate("ServerWords", found->text);
}

} // namespace

QString itemKindWord(const QString &kind)
{
    return wordOf(itemKinds, kind);
}

QString operationTypeWord(const QString &type)
{
    return wordOf(operationTypes, type);
}

QString operationStateWord(const QString &state)
{
    return wordOf(operationStates, state);
}

QString deviceStateWord(const QString &state)
{
    return wordOf(deviceStates, state);
}

} // namespace yizhan::server
