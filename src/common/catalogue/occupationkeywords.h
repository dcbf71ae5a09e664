// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrasefinder.h"

namespace yizhan::catalogue {

/// Positions in occupationGroups(); the order never changes.
enum class WorkGroup : int {
    Factory,
    Machinery,
    Sewing,
    Catering,
    Cleaning,
    Care,
    Security,
    Driving,
    Logistics,
    Retail,
    Office,
    Construction,
    Farming,
    Health,
    Teaching,
    Technology,
    Management,
    Other,
};

/// What one word of a title says. Weight 3 names a trade by itself (月嫂), 2 usually (业务), 1 only when
/// nothing better stands beside it (助理).
struct OccupationKeyword
{
    WorkGroup group;
    int weight;
};

[[nodiscard]] constexpr int packKeyword(WorkGroup group, int weight)
{
    return static_cast<int>(group) * 4 + weight;
}
[[nodiscard]] constexpr OccupationKeyword unpackKeyword(int value)
{
    return {static_cast<WorkGroup>(value / 4), value % 4};
}

/// The words of titles, in simplified characters, capitals and half width. Values are packed
/// OccupationKeywords.
[[nodiscard]] const PhraseFinder &occupationKeywords();

} // namespace yizhan::catalogue
