// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "occupationgroup.h"
#include "random.h"
#include "vacancyfacets.h"

#include <array>
#include <vector>

namespace yizhan::fakes {

/// A vacancy's facets as a city's lists have them: most state pay, place and education, few state shifts or
/// benefits.
inline store::VacancyFacets syntheticFacets(Random &random, EpochDay today)
{
    const auto oneIn = [&random](std::uint64_t n) { return random.below(n) == 0; };
    const auto number = [&random](int below) { return static_cast<int>(random.below(std::uint64_t(below))); };
    store::VacancyFacets facets;
    facets.until = oneIn(20) ? 0 : today - 3 + number(60);
    facets.posted = oneIn(10) ? 0 : today - number(90);
    facets.group = number(int(catalogue::occupationGroups().size()));
    const auto counties = catalogue::counties();
    if (oneIn(12)) {
        facets.counties = oneIn(2) ? store::countyElsewhereBit : 0;
    } else {
        const int county = number(int(counties.size()));
        facets.counties = 1U << unsigned(county);
        const auto towns = catalogue::townsOf(counties[std::size_t(county)].code);
        if (!towns.empty() && !oneIn(3))
            facets.town = towns[std::size_t(number(int(towns.size())))].code.toInt();
        if (oneIn(15))
            facets.counties |= 1U << unsigned(number(int(counties.size())));
    }
    if (!oneIn(5)) {
        facets.payUnit = oneIn(8) ? 1 + number(5) : 1;
        const qint64 base = facets.payUnit == 3   ? 12 + number(25)
                            : facets.payUnit == 2 ? 80 + number(300)
                                                  : 2500;
        facets.payMinimum = 100 * (facets.payUnit == 1 ? 500 * (4 + number(16)) : base);
        facets.payMaximum = oneIn(4) ? 0 : facets.payMinimum + 100 * 500 * number(8);
    }
    facets.education = oneIn(6) ? 0 : number(12);
    facets.kinds = oneIn(8) ? 0 : 1U << unsigned(oneIn(4) ? number(10) : 0);
    if (oneIn(10))
        facets.kinds |= 1U << unsigned(number(10));
    facets.benefits = oneIn(2) ? 0 : quint32(random.below(1U << 17)) & quint32(random.below(1U << 17));
    facets.shifts = oneIn(3) ? 1U << unsigned(number(8)) : 0;
    facets.tags = oneIn(9) ? 1U << unsigned(number(5)) : 0;
    if (oneIn(2)) {
        facets.latitude = 22'800'000 + number(1'200'000);
        facets.longitude = 111'500'000 + number(1'300'000);
    }
    // Out of what was drawn: the numbers that follow stay the same.
    constexpr std::array months{-1, 0, 6, -1, 12, 0, 24, -1, 36, 60};
    facets.experienceMonths = months[std::size_t(facets.posted + facets.group) % months.size()];
    return facets;
}

} // namespace yizhan::fakes
