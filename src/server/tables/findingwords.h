// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QString>

#include <vector>

namespace yizhan::tables {

/// A finding in the language of the program.
struct FindingWords
{
    QString problem; ///< what is wrong
    QString remedy;  ///< what to do about it
};

[[nodiscard]] FindingWords wordsOf(const Finding &finding);

/// A line for each: file, row, heading, what is wrong, what to do. For a small table.
[[nodiscard]] QString findingsText(const QString &file, const std::vector<Finding> &findings);

/// "rejected", "warning" …, in the language of the program.
[[nodiscard]] QString severityWord(Severity severity);

} // namespace yizhan::tables
