// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "formpublisher.h"
#include "openedoperations.h"
#include "result.h"
#include "sealing.h"
#include "survey.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <vector>

namespace yizhan::answers {

/// Which answers are read.
struct AnswersWish
{
    QString form; ///< the id that the form gives itself
    QDate since;  ///< null: all
};

/// What somebody answered, opened.
struct SurveyAnswers
{
    const ledger::OpenedOperation &operation;
    const catalogue::Survey &survey; ///< in the version that was asked
    QByteArray xml;
};

struct AnswersOutcome
{
    ledger::ExportOutcome ledger;
    qint64 replaced = 0; ///< of those: whoever asked handed them in once more
};

/// Visits the answers to a form in all of `versions`, the oldest first. Those that name in
/// `meta/deprecatedID` what they take the place of do so where it came earlier from the same station, as do
/// those of the same `meta/instanceID`: what came earlier is not visited. Opens everything twice. Errors:
/// Database, Busy, those of `visit`, which ends it.
[[nodiscard]] Result<AnswersOutcome>
visitAnswers(storage::Database &database, const std::vector<catalogue::Survey> &versions,
             const std::vector<crypto::OpeningKey> &keys, const AnswersWish &wish,
             const std::function<Result<void>(const SurveyAnswers &)> &visit);

/// The versions of a form that were ever published. Errors: NotFound (`form.unpublished`), those of
/// FormPublisher.
[[nodiscard]] Result<std::vector<catalogue::Survey>> versionsOf(publishing::FormPublisher &forms,
                                                                const QString &form);

/// What a sealed field says; empty where it is not there.
[[nodiscard]] QByteArray fieldOf(const ledger::OpenedOperation &operation, QByteArrayView name);

} // namespace yizhan::answers
