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

int putNearestFirst(const std::optional<catalogue::GeoPoint> &station, catalogue::Vacancy &vacancy)
{
    auto &places = vacancy.places;
    auto nearest = places.begin();
    int best = -1;
    for (auto place = places.begin(); place != places.end(); ++place) {
        const int distance = stationDistance(station, *place);
        if (distance >= 0 && (best < 0 || distance < best)) {
            best = distance;
            nearest = place;
        }
    }
    if (best >= 0)
        std::rotate(places.begin(), nearest, std::next(nearest));
    return best;
}

} // namespace yizhan::desk
