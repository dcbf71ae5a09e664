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
    /// .csv: of a repeat "post" the table is "<out>-post.csv"; .xlsx: each a sheet of one workbook; .zip: the
    /// tables as CSV, and all
    /// files that came with answers; .geojson: what is answered with places (RFC 7946).
    QString out;
    Wording wording = Wording::Codes;
    bool raw = false;         ///< of .zip: the answers as they came, an XML file each, in the place of tables
    QString attachments = {}; ///< where files that came with answers lie; empty: nowhere
    QString media = {};       ///< the folder that they are copied to, opened; empty: they are not
};

/// What became of it.
struct SurveyOutcome
{
    ledger::ExportOutcome ledger;
    QStringList files;
    qint64 unreadable = 0; ///< opened, and are no answers to the form
    qint64 replaced = 0;   ///< left out: corrected answers have come
    qint64 media = 0;      ///< files that were copied
    qint64 missing = 0;    ///< files that answers name and that have not come, or do not open
};

/// Opens the answers to a form and writes a row for each, in a set of tables for each version of which there
/// are answers: another version may ask other things. The newest has the name that is wished for, the others
/// their version behind it. A row says how many of its answers the form does not accept. What was corrected
/// and handed in once more is left out. Errors: NotFound
/// (`form.unpublished`), Usage (`table.format`; `export.raw`: only .zip holds answers as they came), Io,
/// those of FormPublisher, of TableFile, Database, Busy.
[[nodiscard]] Result<SurveyOutcome> exportSurvey(storage::Database &database,
                                                 publishing::FormPublisher &forms,
                                                 const std::vector<crypto::OpeningKey> &keys,
                                                 const ExportWish &wish);

} // namespace yizhan::answers
