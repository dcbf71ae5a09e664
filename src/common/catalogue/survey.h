// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentref.h"

#include <QString>

namespace yizhan::catalogue {

/// Who may answer a survey.
enum class SurveyAudience {
    Staff,    ///< somebody of the station asks and ticks
    Resident, ///< a resident answers alone
    Everybody,
};

/// A survey form that the bureau has published, in one version: docs/formats/survey.md. The form itself is a
/// document beside the catalogue.
struct Survey
{
    QString id;      ///< feed id: "<form>/<version>"
    QString form;    ///< the id that the form gives itself
    QString version; ///< as the form says; empty: it says none
    QString title;   ///< in Chinese
    QString titleEnglish;
    QString titleCantonese; ///< written in traditional characters
    SurveyAudience audience = SurveyAudience::Staff;
    int minutes = 0;      ///< how long it takes, as the bureau says; 0: not said
    bool retired = false; ///< drafts of it may be finished, no new one begins
    DocumentRef document; ///< the XForm

    friend bool operator==(const Survey &, const Survey &) = default;
};

} // namespace yizhan::catalogue
