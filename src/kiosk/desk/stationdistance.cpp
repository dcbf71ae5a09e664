// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationdistance.h"

#include "geodistance.h"

#include <cmath>

namespace yizhan::desk {

int stationDistance(const std::optional<catalogue::GeoPoint> &station, const catalogue::Place &place)
{
    if (!station || !place.point)
        return -1;
    return static_cast<int>(std::lround(search::distanceMeters(*station, *place.point)));
}

int nearestDistance(const std::optional<catalogue::GeoPoint> &station, const catalogue::Vacancy &vacancy)
{
    int best = -1;
    for (const catalogue::Place &place : vacancy.places) {
        const int distance = stationDistance(station, place);
        if (distance >= 0 && (best < 0 || distance < best))
            best = distance;
    }
    return best;
}

} // namespace yizhan::desk
