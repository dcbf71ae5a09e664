// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yizhan::search {

/// What a resident may ask for besides the facets.
enum class Wish {
    Nearest,      ///< 离家近: the nearest come first
    NoExperience, ///< 不用经验: what asks for experience is no answer
};

/// Words of everyday speech that mean a condition.
struct ConditionWord
{
    QString text;
    Facet facet = Facet::Kind;
    std::vector<int> choices; ///< of `facet`: any of them; for benefits all. None: a filler or a wish
    std::optional<Wish> wish;
    bool atEndsOnly = false; ///< a name of a place, which may stand inside another word

    /// Says nothing, and is left out: 招聘, 岗位.
    [[nodiscard]] bool isFiller() const { return choices.empty() && !wish; }
};

/// All of them, the longest first. Lives as long as the program.
[[nodiscard]] std::span<const ConditionWord> conditionWords();

} // namespace yizhan::search
