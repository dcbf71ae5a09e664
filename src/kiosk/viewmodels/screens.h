// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The screens, as `Screens.Results` in QML. In the order in which they are built behind the home screen:
/// what most people want next comes first. Beside each stands what the kind and the id of its Route say;
/// where nothing stands, they say nothing. A new screen is a value here and a ScreenSlot in the host of its
/// module.
namespace yizhan::viewmodels::Screens {
Q_NAMESPACE
QML_NAMED_ELEMENT(Screens)

enum Screen {
    Home,
    WorkGroups,
    Results, ///< a JobBrowser::Facet and a code: this choice and no other; no code: what was chosen before
    Filter,
    Facet, ///< kind: a JobBrowser::Facet
    Search,
    Vacancy,       ///< id: of the vacancy
    MatchQuestion, ///< kind: a MatchWishes::Question
    Matches,       ///< id: the vacancy that they are like; none: they answer the wishes
    MatchRule,
    Training,
    Shortlist,
    CourseJobs, ///< id: of the course whose vacancies are shown
    Course,     ///< id: of the course
    Fairs,
    Fair,         ///< id: of the job fair
    FairBooths,   ///< kind: a FairBooths::Order; id: of the job fair
    Booth,        ///< id: of the stand
    Notice,       ///< id: of the notice
    FormConsent,  ///< kind: a FormKind; id, here and on the pages that follow: what the form is about
    FormName,     ///< kind: a FormStep
    FormPhone,    ///< kind: a FormStep
    FormIdNumber, ///< kind: a FormStep
    FormCheck,
    Receipt, ///< kind: a ReceiptOccasion; id: the pickup code
    FindReceipt,
    Feedback,
    StaffPin, ///< id: of the account whose PIN is asked for; none: it is chosen
    StaffHome,
    StaffClasses,
    StaffClass, ///< id: of the class
    Setup,      ///< id: the code that was scanned; none: it is typed
    Scan,
    CheckIn,     ///< id: of the job fair, whose door staff keep
    SelfCheckIn, ///< id: of the job fair; staff have left the screen to those who come
    Surveys,
    Survey, ///< kind: a page to be corrected; id, here and on the next: of the survey, or "draft/<id>"
    SurveyReview,
};
Q_ENUM_NS(Screen)

/// What a form hands in.
enum FormKind {
    Interest,   ///< 我想去, about a vacancy
    Enrolment,  ///< a sign-up for a class
    FairSignUp, ///< the same for a job fair
};
Q_ENUM_NS(FormKind)

/// Why a question of the form is open.
enum FormStep {
    InTurn,     ///< one after the other
    Correction, ///< asked for from the last page, which comes next
};
Q_ENUM_NS(FormStep)

/// Why a receipt is open.
enum ReceiptOccasion {
    LookedUp,
    JustMade, ///< handed in a moment ago
};
Q_ENUM_NS(ReceiptOccasion)

} // namespace yizhan::viewmodels::Screens
