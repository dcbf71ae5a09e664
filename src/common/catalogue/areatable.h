// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace yizhan::catalogue {

/// The facts about the areas of the city, as literals; area.h makes Areas of them.
struct CountyRow
{
    const char16_t *code;
    const char16_t *name;
    const char *nameEn;
    const char16_t *shortName; ///< without 区, 县, 市: means the area only where no street name follows
    const char16_t *names;     ///< full names and aliases, separated by blanks
    double latitude;           ///< WGS-84
    double longitude;
};

/// A town's county is told by the first six digits of its code.
struct TownRow
{
    const char16_t *code;
    const char16_t *name;
    const char *nameEn;
};

[[nodiscard]] std::span<const CountyRow> countyTable();
[[nodiscard]] std::span<const TownRow> townTable();

} // namespace yizhan::catalogue
