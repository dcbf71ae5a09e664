// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QString>

#include <span>

namespace yizhan::tables {

/// A finding in the language of the program.
struct FindingWords
{
    QString problem; ///< what is wrong
    QString remedy;  ///< what to do about it
};

/// The words for a reason, as QT_TRANSLATE_NOOP("ImportReport", …).
struct FindingWording
{
    const char *reason;
    const char *problem;
    const char *remedy;
};

/// Words of the kind go before those of every table.
[[nodiscard]] FindingWords wordsOf(const Finding &finding, std::span<const FindingWording> ofKind = {});

/// "rejected", "warning" …, in the language of the program.
[[nodiscard]] QString severityWord(Severity severity);

} // namespace yizhan::tables
