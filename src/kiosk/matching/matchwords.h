// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factwords.h"
#include "matchquery.h"

#include <QString>

namespace yizhan::matching {

/// Chinese sentences for whoever checks the matching at a terminal: they name what a card shows elsewhere,
/// the amount of the pay and the classes of the occupations. What a resident reads is written anew, in
/// qml/match/ReasonWords.qml: short, beside a pictogram, in three languages, and with other words where a
/// vacancy is compared with another. Both word the same findings (Verdict, which viewmodels/matchcodes.h
/// takes over value by value) and neither is made out of the other. The names in them are those of
/// common/words, which follow the installed translator: who prints sentences installs that of simplified
/// Chinese.

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

} // namespace yizhan::matching
