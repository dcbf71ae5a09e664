// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationnames.h"

#include "codenames.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::words {

namespace {

constexpr std::array kinds{
    CodeName{"vacancy_interest", QT_TRANSLATE_NOOP("OperationNames", "interest in a vacancy")},
    CodeName{"class_enrolment", QT_TRANSLATE_NOOP("OperationNames", "sign-up for a class")},
    CodeName{"fair_signup", QT_TRANSLATE_NOOP("OperationNames", "sign-up for a job fair")},
    CodeName{"help_request", QT_TRANSLATE_NOOP("OperationNames", "call for help")},
    CodeName{"feedback", QT_TRANSLATE_NOOP("OperationNames", "opinion")},
    CodeName{"survey_submission", QT_TRANSLATE_NOOP("OperationNames", "answers to a survey")},
    CodeName{"cancellation", QT_TRANSLATE_NOOP("OperationNames", "cancellation")},
    CodeName{"staff_act", QT_TRANSLATE_NOOP("OperationNames", "what staff noted")},
    CodeName{"staff_audit", QT_TRANSLATE_NOOP("OperationNames", "staff signing in")},
    CodeName{"fair_scan", QT_TRANSLATE_NOOP("OperationNames", "scan at a job fair")}};

constexpr std::array states{
    CodeName{"accepted", QT_TRANSLATE_NOOP("OperationNames", "arrived")},
    CodeName{"accepted_flagged", QT_TRANSLATE_NOOP("OperationNames", "arrived, look at it")},
    CodeName{"confirmed", QT_TRANSLATE_NOOP("OperationNames", "has a place")},
    CodeName{"waitlisted", QT_TRANSLATE_NOOP("OperationNames", "on the waiting list")},
    CodeName{"duplicate_of", QT_TRANSLATE_NOOP("OperationNames", "signed up before")},
    CodeName{"rejected", QT_TRANSLATE_NOOP("OperationNames", "refused")},
    CodeName{"upgrade_required", QT_TRANSLATE_NOOP("OperationNames", "needs a newer server")},
    CodeName{"retry", QT_TRANSLATE_NOOP("OperationNames", "comes again")},
    CodeName{"pending", QT_TRANSLATE_NOOP("OperationNames", "not decided yet")},
    CodeName{"unpublished", QT_TRANSLATE_NOOP("OperationNames", "not decided yet")},
    CodeName{"cancelled", QT_TRANSLATE_NOOP("OperationNames", "cancelled")},
    CodeName{"seen", QT_TRANSLATE_NOOP("OperationNames", "seen by staff")},
    CodeName{"coming", QT_TRANSLATE_NOOP("OperationNames", "staff on the way")},
    CodeName{"done", QT_TRANSLATE_NOOP("OperationNames", "done")},
    CodeName{"no_answer", QT_TRANSLATE_NOOP("OperationNames", "no answer")},
    CodeName{"called", QT_TRANSLATE_NOOP("OperationNames", "called by staff")},
    CodeName{"attended", QT_TRANSLATE_NOOP("OperationNames", "was there")},
    CodeName{"absent", QT_TRANSLATE_NOOP("OperationNames", "did not come")}};

constexpr std::array reasons{
    CodeName{"signature", QT_TRANSLATE_NOOP("OperationNames", "not signed by this kiosk")},
    CodeName{"format", QT_TRANSLATE_NOOP("OperationNames", "it could not be read")},
    CodeName{"id_reuse", QT_TRANSLATE_NOOP("OperationNames", "its number was in use for something else")},
    CodeName{"unknown_receipt", QT_TRANSLATE_NOOP("OperationNames", "there is no such receipt")},
    CodeName{"already_cancelled", QT_TRANSLATE_NOOP("OperationNames", "it was cancelled before")},
    CodeName{"key_unknown",
             QT_TRANSLATE_NOOP("OperationNames", "sealed for a key that the server does not have")},
    CodeName{"seal", QT_TRANSLATE_NOOP("OperationNames", "what was typed does not open")},
    CodeName{"answers_odd",
             QT_TRANSLATE_NOOP("OperationNames", "the form would not have let the answers pass")},
    CodeName{"survey_gone", QT_TRANSLATE_NOOP("OperationNames", "the survey was no longer published")},
    CodeName{"vacancy_gone", QT_TRANSLATE_NOOP("OperationNames", "the vacancy was no longer published")},
    CodeName{"fair_gone", QT_TRANSLATE_NOOP("OperationNames", "the fair was no longer published")},
    CodeName{"class_gone", QT_TRANSLATE_NOOP("OperationNames", "the class was no longer published")},
    CodeName{"sign_up_over", QT_TRANSLATE_NOOP("OperationNames", "the sign-up had ended")},
    CodeName{"id_number", QT_TRANSLATE_NOOP("OperationNames", "the identity number does not hold")},
    CodeName{"account_unknown",
             QT_TRANSLATE_NOOP("OperationNames", "nobody of this station has this account")},
    CodeName{"not_allowed", QT_TRANSLATE_NOOP("OperationNames", "the role does not allow it")},
    CodeName{"settled", QT_TRANSLATE_NOOP("OperationNames", "it was further already, or taken back")},
    CodeName{"time_odd", QT_TRANSLATE_NOOP("OperationNames", "its time cannot be right")},
    CodeName{"lease_lost",
             QT_TRANSLATE_NOOP("OperationNames", "the kiosk had given them a place: first on the list")}};

} // namespace

QString operationKindName(const QString &type)
{
    return nameOfCode(kinds, type, "OperationNames");
}

QString operationStateName(const QString &state)
{
    return nameOfCode(states, state, "OperationNames");
}

QString operationReasonName(const QString &code)
{
    return nameOfCode(reasons, code, "OperationNames");
}

} // namespace yizhan::words
