// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporttable.h"
#include "operation.h"

#include <functional>

namespace yizhan::ledger {

/// An accepted operation of the ledger, and what was sealed in it.
struct OpenedOperation
{
    QString receipt;
    QString station;
    QString device;
    QString state;
    QString about;
    qint64 captured = 0; ///< Unix seconds, as the next
    qint64 received = 0;
    std::vector<operations::FieldValue> fields; ///< empty where it is not to be read, or cannot be
    QString op;
};

/// Visits the accepted operations of a kind about `form`, in whichever version, that came on `since` or later
/// (null: all), the oldest first. Of one that was cancelled, or whose time is over, nothing personal is
/// opened. Errors: Database, Busy, those of `visit`, which ends it.
[[nodiscard]] Result<ExportOutcome>
openOperations(storage::Database &database, const operations::OperationType &type, const QString &form,
               QDate since, const std::vector<crypto::OpeningKey> &keys,
               const std::function<Result<void>(const OpenedOperation &)> &visit);

/// How many answers to a survey have come from a station.
struct SurveyCount
{
    QString survey; ///< "<form>/<version>"
    QString station;
    qint64 count = 0;
};
/// All that were not cancelled, since that day (null: all), by survey and station. Errors: Database, Busy.
[[nodiscard]] Result<std::vector<SurveyCount>> surveyCounts(storage::Database &database, QDate since);

} // namespace yizhan::ledger
