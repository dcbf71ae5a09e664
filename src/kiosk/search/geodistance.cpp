// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodistance.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace yizhan::search {

namespace {

constexpr double meanEarthRadiusMeters = 6'371'008.8; // IUGG

double square(double value)
{
    return value * value;
}

} // namespace

double distanceMeters(const catalogue::GeoPoint &a, const catalogue::GeoPoint &b)
{
    const double latitudeA = qDegreesToRadians(a.latitude);
    const double latitudeB = qDegreesToRadians(b.latitude);
    const double half = square(std::sin((latitudeB - latitudeA) / 2)) +
                        std::cos(latitudeA) * std::cos(latitudeB) *
                            square(std::sin(qDegreesToRadians(b.longitude - a.longitude) / 2));
    return 2 * meanEarthRadiusMeters * std::asin(std::sqrt(std::clamp(half, 0.0, 1.0)));
}

} // namespace yizhan::search
