// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "importreport.h"
#include "tablekinds.h"

namespace yizhan::intake {

/// Imports tables of one kind, and what stands beside them: the stands of job fairs, where a workbook of
/// fairs has a sheet of them. One report for both, whose words are added here; the kind's own are the
/// caller's. `scheme` is that of `kind`. Errors: those of Importer::open() and Importer::run().
[[nodiscard]] Result<publishing::ImportOutcome> importTables(storage::Database &database, const Clock &clock,
                                                             publishing::RowScheme &scheme,
                                                             const publishing::ImportOptions &options,
                                                             const QStringList &files,
                                                             publishing::ImportReport &report);

} // namespace yizhan::intake
