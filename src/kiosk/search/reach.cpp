// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include "area.h"
#include "geodistance.h"

#include <algorithm>
#include <array>
#include <limits>

namespace yizhan::search {

namespace {

constexpr double microdegree = 1e-6;
/// From the middle of a town, and of a county, to its farthest corner; on the large side of what the city's
/// map shows.
constexpr double townMeters = 15'000;
constexpr double countyMeters = 50'000;

bool known(const catalogue::GeoPoint &point)
{
    return point.latitude != 0 || point.longitude != 0;
}

/// The least that the way can be, where no point is given; nothing where that cannot be said.
std::optional<double> leastMeters(const store::VacancyFacets &facets, const catalogue::GeoPoint &station)
{
    if (const auto town = townOfNumber(facets.town)) {
        const auto *area = catalogue::areaByCode(choiceCodes(Facet::Town)[static_cast<std::size_t>(*town)]);
        if (area != nullptr && known(area->centre))
            return distanceMeters(station, area->centre) - townMeters;
    }
    const auto counties = catalogue::counties();
    std::optional<double> least;
    for (std::size_t county = 0; county < counties.size(); ++county) {
        if ((facets.counties & (1U << county)) == 0)
            continue;
        const double meters = distanceMeters(station, counties[county].centre) - countyMeters;
        least = std::min(least.value_or(meters), meters);
    }
    if (!least && (facets.counties & store::countyElsewhereBit) != 0)
        return std::numeric_limits<double>::max();
    return least;
}

} // namespace

std::span<const ReachBand> reachBands()
{
    static const std::array bands{
        ReachBand{QStringLiteral("walk"), 1'500}, ReachBand{QStringLiteral("bike"), 5'000},
        ReachBand{QStringLiteral("bus"), 10'000}, ReachBand{QStringLiteral("car"), 30'000}};
    return bands;
}

Reach reachOf(const store::VacancyFacets &facets, const std::optional<catalogue::GeoPoint> &station)
{
    Reach reach;
    if (!station)
        return reach;
    const bool exact = facets.latitude != 0 || facets.longitude != 0;
    const catalogue::GeoPoint point{facets.latitude * microdegree, facets.longitude * microdegree};
    const std::optional<double> meters =
        exact ? std::optional(distanceMeters(*station, point)) : leastMeters(facets, *station);
    if (!meters)
        return reach;
    quint32 bit = 1;
    for (const ReachBand &band : reachBands()) {
        if (*meters > band.meters)
            reach.beyond |= bit;
        else if (exact)
            reach.within |= bit;
        bit <<= 1U;
    }
    return reach;
}

} // namespace yizhan::search
