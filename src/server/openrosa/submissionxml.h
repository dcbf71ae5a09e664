// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formsession.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace yizhan::openrosa {

/// Most bytes of the XML of a submission; what belongs to it beside that comes as files.
inline constexpr qint64 maxSubmissionXml = 1024 * 1024 - 4096;

/// What a submission says of itself.
struct SubmissionNames
{
    QString form;
    QString version; ///< empty: it says none
    QString instance;
    QString deprecated; ///< whose place it takes; empty: nobody's
};
/// Reads them. Errors: Invalid (`submission.form`: its root names no form; `submission.instance`: no
/// instanceID, or one of more than 249 characters), those of forms::readXml(). Any thread.
[[nodiscard]] Result<SubmissionNames> namesOfSubmission(const QByteArray &xml);

/// What the form says of the answers.
struct SubmissionJudgement
{
    qint64 wrong = 0;  ///< so many answers the form would not have let pass
    QStringList files; ///< that the answers name, each once
    QDateTime ended;   ///< when it was finished, where the form notes that; else null
};
/// Has the form's own rules judge them, as of the time when they were given. `now` is the server's time.
/// Errors: Invalid (`form.other`: they are of another form), TooLarge (`form.large`), those of
/// forms::readXml(). Any thread.
[[nodiscard]] Result<SubmissionJudgement> judgeSubmission(const forms::FormPtr &form, const QByteArray &xml,
                                                          const QDateTime &now);

/// The names of the files that answers name: those of questions for pictures, recordings and the like, and of
/// the log. Each once.
[[nodiscard]] QStringList filesNamedBy(const forms::FormSession &session);

} // namespace yizhan::openrosa
