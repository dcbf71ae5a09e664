// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchfinding.h"
#include "matchweights.h"

#include <QString>

#include <vector>

namespace yizhan::matching {

/// One line of the page 怎么排的: in which case a part gives how many points.
struct RuleLine
{
    Part part = Part::Work;
    Verdict verdict = Verdict::NotAsked; ///< the case, as the reasons name it
    int points = 0;
    int meters = 0; ///< of Verdict::Near: up to here
    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};

/// The rule as lines, part by part, best first: made from the weights, so that page and order cannot differ.
[[nodiscard]] std::vector<RuleLine> ruleLines(const catalogue::MatchWeights &weights);

/// The rule in Chinese as Markdown: docs/matching-rule.md is that of the built-in weights. Names of
/// certificates follow the installed translator, which is that of simplified Chinese.
[[nodiscard]] QString ruleText(const catalogue::MatchWeights &weights);

} // namespace yizhan::matching
