// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "exporttable.h"
#include "formpublisher.h"
#include "result.h"
#include "sealing.h"
#include "surveytable.h"

namespace yizhan::answers {

/// What is exported, and where to.
struct ExportWish
{
    QString form; ///< the id that the form gives itself
    QDate since;  ///< null: all
    QString out;  ///< .csv or .xlsx; of a repeat "post" the table is "<out>-post.csv"
    Wording wording = Wording::Codes;
};

/// What became of it.
struct SurveyOutcome
{
    ledger::ExportOutcome ledger;
    QStringList files;
    qint64 unreadable = 0; ///< opened, and are no answers to the form
    qint64 replaced = 0;   ///< left out: corrected answers have come
};

/// Opens the answers to a form and writes a row for each, in a set of tables for each version of which there
/// are answers: another version may ask other things. The newest has the name that is wished for, the others
/// their version behind it. A row says how many of its answers the form does not accept. What was corrected
/// and handed in once more is left out. Errors: NotFound
/// (`form.unpublished`), those of FormPublisher, of TableFile, Database, Busy.
[[nodiscard]] Result<SurveyOutcome> exportSurvey(storage::Database &database,
                                                 publishing::FormPublisher &forms,
                                                 const std::vector<crypto::OpeningKey> &keys,
                                                 const ExportWish &wish);

} // namespace yizhan::answers
