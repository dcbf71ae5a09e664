// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QString>

namespace yizhan::intake {

/// A finding in the language of the program.
struct FindingWords
{
    QString problem; ///< what is wrong
    QString remedy;  ///< what to do about it
};

[[nodiscard]] FindingWords wordsOf(const Finding &finding);

/// "rejected", "warning" …, in the language of the program.
[[nodiscard]] QString severityWord(Severity severity);

} // namespace yizhan::intake
