// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchengine.h"

#include <optional>
#include <vector>

namespace yizhan::search {

/// One part of what a phrase was understood as: the work, or a condition.
struct UnderstoodPart
{
    QString words; ///< of the work what is looked for (扫地), of a condition what said it (晚上)
    std::optional<Facet> facet; ///< of a condition that is chosen from; nothing for the work and for wishes
    std::vector<int> choices;   ///< of `facet`
    std::optional<Wish> wish;
    QString without; ///< the phrase with this part taken back; empty when nothing else was said

    friend bool operator==(const UnderstoodPart &, const UnderstoodPart &) = default;
};

/// How the phrase of an answer was understood, the work first. Nothing where it was looked for as it was
/// typed: then there is nothing to tell.
[[nodiscard]] std::vector<UnderstoodPart> understoodParts(const SearchAnswer &answer);

} // namespace yizhan::search
