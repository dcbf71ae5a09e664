// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchfinding.h"
#include "timefit.h"

namespace yizhan::matching {

/// Counts by what the rule found, and for hours and kind by `time`.
[[nodiscard]] StatedWishes statedWishes(const std::array<PartFinding, partCount> &parts, const TimeFit &time);

} // namespace yizhan::matching
