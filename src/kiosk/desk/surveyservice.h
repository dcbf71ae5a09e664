// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formdefinition.h"
#include "result.h"
#include "sealing.h"
#include "survey.h"
#include "surveydraft.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>

#include <cstdint>
#include <memory>
#include <vector>

namespace yizhan::desk {

/// What only whoever is signed in can open: their drafts.
using DraftKey = std::shared_ptr<const crypto::OpeningKey>;

/// A form that can be asked.
struct OpenForm
{
    forms::FormPtr form;
    QByteArray xml;         ///< as it was published
    std::uint64_t seed = 0; ///< out of which the names of a new instance are made; another each time
    /// Where the files beside it lie that are here, by the names that the form knows.
    QHash<QString, QString> files = {};
};

/// Forms, and the drafts of who is signed in: a worker thread over the data folder, or a test. Call from one
/// thread; the futures may finish on another, take the results with whenAnswered().
class SurveyService
{
public:
    SurveyService() = default;
    virtual ~SurveyService() = default;
    Q_DISABLE_COPY_MOVE(SurveyService)

    /// The form of a survey, with what lies beside it. Errors: NotFound (`survey.form`: it is not here yet,
    /// or a list that it reads is not), Io, those of forms::openForm().
    [[nodiscard]] virtual QFuture<Result<OpenForm>> form(const catalogue::Survey &survey) = 0;
    /// Errors of the rest: those of drafts::DraftStore.
    [[nodiscard]] virtual QFuture<Result<std::vector<drafts::SurveyDraft>>> drafts(const QString &account,
                                                                                   const DraftKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<drafts::SurveyDraft>> draft(const QString &id,
                                                                     const DraftKey &key) = 0;
    /// On the disk when the answer comes, never before.
    [[nodiscard]] virtual QFuture<Result<void>> save(const drafts::SurveyDraft &draft, const QByteArray &form,
                                                     const DraftKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> discard(const QString &id) = 0;
};

} // namespace yizhan::desk
