// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace yizhan::tables {

/// How much a finding costs.
enum class Severity {
    Note,     ///< worth a look; the row went in as it is
    Warning,  ///< a cell could not be used, or is doubtful; the row went in without it
    Rejected, ///< the row did not go in
    Failed,   ///< the rest of the file could not be read
};

/// What is wrong with a row of a file. The wording for people is made from `reason`, see findingwords.h.
struct Finding
{
    qint64 row = 0; ///< as RawRow::row; 0 for the whole file
    QString column; ///< heading as the file has it; empty when the whole row is meant
    QString reason; ///< stable slug, listed in docs/formats/import-table.md and with the kind
    Severity severity = Severity::Warning;
    QString detail;     ///< the words in question, shortened; never a name or a telephone number
    QString sheet = {}; ///< the sheet of a workbook; empty elsewhere
    Hint hint = {};     ///< what would be right, where it is said closer than by the reason
};

} // namespace yizhan::tables
