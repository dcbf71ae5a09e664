// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "occupation.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace yizhan::catalogue {

/// An occupation that a title may mean.
struct OccupationGuess
{
    OccupationNumber number = 0;
    int confidence = 0; ///< 1–100; below `sureOccupation` it is a hint and no more
    QString word;       ///< the word of the title that speaks for it
};

/// From here on an occupation is taken for true: browsing and matching use it.
constexpr int sureOccupation = 50;

/// The occupations that a title may mean, best first, at most `most`; empty when the classification has none
/// for it (普工, 车间主任) or no word is known.
///
/// `occupation` is the source's own column (工种, 岗位类别) and may be empty: a code of the classification
/// there decides (100), so does the name of an occupation (98); other words of it count like a title's.
///
/// The rule, the same on every machine: the words are those of assets/occupation-words.tsv (weights 1 to 3)
/// and the names of the occupations. A word of greater weight wins; then one that ends the title, not
/// counting what stands in brackets and endings such as 员 or 主管, because a Chinese title names its trade
/// last; then the longer; then the later. What stands in brackets weighs one less. Any thread.
[[nodiscard]] std::vector<OccupationGuess> classifyOccupation(QStringView occupation, QStringView title,
                                                              int most = 1);

} // namespace yizhan::catalogue
