// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operationtype.h"
#include "result.h"
#include "sealing.h"
#include "tablefile.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace yizhan::ledger {

/// What became of an export.
struct ExportOutcome
{
    qint64 rows = 0;
    qint64 erased = 0;  ///< of those: their personal part is gone already
    qint64 closed = 0;  ///< of those: sealed for other keys
    qint64 damaged = 0; ///< of those: the seal does not open, or belongs to another operation
    QSet<QString> keys; ///< that would have been needed
};

/// The headings of a table of this kind, in the language of the installed translators.
[[nodiscard]] QStringList exportHeadings(const operations::OperationType &type);

/// Opens the accepted operations of a kind that came on `since` or later (null: all), the oldest first, and
/// writes a row for each; sign-ups class by class, those who have a place before those who wait, each in
/// their order. Of scans at a fair only those by an identity number. Of one that was cancelled nothing
/// personal is written. One that cannot be opened has its row too, without the fields. Errors: those of
/// sqlError(), those of TableFile::add().
[[nodiscard]] Result<ExportOutcome> exportOperations(storage::Database &database,
                                                     const operations::OperationType &type, QDate since,
                                                     const std::vector<crypto::OpeningKey> &keys,
                                                     TableFile &table);

} // namespace yizhan::ledger
