// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationdistance.h"

#include "geodistance.h"

#include <algorithm>
#include <cmath>

namespace yizhan::desk {

int stationDistance(const std::optional<catalogue::GeoPoint> &station, const catalogue::Place &place)
{
    if (!station || !place.point)
        return -1;
    return static_cast<int>(std::lround(search::distanceMeters(*station, *place.point)));
}

NearestPlace nearestPlace(const std::optional<catalogue::GeoPoint> &station,
                          const catalogue::Vacancy &vacancy)
{
    NearestPlace best;
    for (std::size_t index = 0; index < vacancy.places.size(); ++index) {
        const int distance = stationDistance(station, vacancy.places[index]);
        if (distance >= 0 && (best.distanceMeters < 0 || distance < best.distanceMeters))
            best = {index, distance};
    }
    return best;
}

void putNearestFirst(const std::optional<catalogue::GeoPoint> &station, catalogue::Vacancy &vacancy)
{
    auto &places = vacancy.places;
    if (places.empty())
        return;
    const auto nearest = places.begin() + static_cast<std::ptrdiff_t>(nearestPlace(station, vacancy).index);
    std::rotate(places.begin(), nearest, std::next(nearest));
}

} // namespace yizhan::desk
