// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentref.h"

#include <QString>

#include <vector>

namespace yizhan::catalogue {

/// Who may answer a survey.
enum class SurveyAudience {
    Staff,    ///< somebody of the station asks and ticks
    Resident, ///< a resident answers alone
    Everybody,
};

/// A file beside a form: a list that it reads, a picture, a recording.
struct SurveyFile
{
    QString name; ///< as the form names it, without a path
    DocumentRef document;

    friend bool operator==(const SurveyFile &, const SurveyFile &) = default;
    /// Without it the form asks other things; a picture may come later.
    [[nodiscard]] bool isNeeded() const
    {
        return !document.type.startsWith(u"image/") && !document.type.startsWith(u"audio/") &&
               !document.type.startsWith(u"video/");
    }
};

/// A survey form that the bureau has published, in one version: docs/formats/survey.md. The form itself is a
/// document beside the catalogue, and so are its files.
struct Survey
{
    static constexpr qsizetype mostFiles = 200;

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
    std::vector<SurveyFile> files;

    friend bool operator==(const Survey &, const Survey &) = default;
};

} // namespace yizhan::catalogue
