// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factwords.h"
#include "matchquery.h"

#include <QString>

namespace yizhan::matching {

/// Chinese sentences for terminals and documents; the screens word verdicts in the language that was chosen.
/// The names in them are those of common/words, which follow the installed translator: who prints sentences
/// installs that of simplified Chinese.

/// A reason or a caution in a few words: "离这里 1.2 公里", "单位写明：18–45 岁".
[[nodiscard]] QString wordsOf(const PartFinding &finding);
/// "只差健康证"; where to get it is another matter.
[[nodiscard]] QString wordsOf(const LearnableGap &gap);
/// "合适的不多，也看看全市的".
[[nodiscard]] QString wordsOf(const Widening &widening);
/// Of a verdict with a distance: how well it is known.
[[nodiscard]] words::Measured measuredOf(const PartFinding &finding);
/// Names of a part, a group of work and certificates.
[[nodiscard]] QString partName(Part part);
[[nodiscard]] QString groupName(int group);
[[nodiscard]] QString certificateNames(catalogue::Certificates certificates);

/// Stable codes for scripts: "SAME_OCCUPATION", "WORK", "COUNTY".
[[nodiscard]] QString codeOf(Verdict verdict);
[[nodiscard]] QString codeOf(Part part);
[[nodiscard]] QString codeOf(Widening::Kind kind);

} // namespace yizhan::matching
