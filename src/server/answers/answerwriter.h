// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formdefinition.h"
#include "result.h"
#include "surveyanswers.h"
#include "surveytable.h"

#include <QStringList>

#include <memory>

namespace yizhan::answers {

/// Writes the answers to one version of a form. What it writes is its owner's alone, and stands under its
/// name when finish() has returned. Belongs to one thread.
class AnswerWriter
{
public:
    virtual ~AnswerWriter() = default;
    Q_DISABLE_COPY_MOVE(AnswerWriter)

    /// False where it holds no answers to this form. Errors: Io, TooLarge.
    [[nodiscard]] virtual Result<bool> add(const SurveyAnswers &answers) = 0;
    /// Errors: Io.
    [[nodiscard]] virtual Result<void> finish() = 0;
    [[nodiscard]] virtual QStringList paths() const = 0;

protected:
    AnswerWriter() = default;
};

/// The answers as they came: `folder`/<receipt>.xml. Errors: Io.
[[nodiscard]] Result<std::unique_ptr<AnswerWriter>> rawAnswers(const QString &folder);

/// A feature for each place that was answered, with what stands beside it as its properties; answers without
/// a place have one without a geometry (GeoJSON, RFC 7946). Errors: those of SurveyTable::of().
[[nodiscard]] Result<std::unique_ptr<AnswerWriter>> answerFeatures(const forms::FormPtr &form,
                                                                   Wording wording, const QString &path);

} // namespace yizhan::answers
