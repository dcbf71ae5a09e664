// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

namespace yizhan::search {

/// Metres in a straight line between two WGS-84 points, on a sphere of the earth's mean radius (haversine
/// formula).
[[nodiscard]] double distanceMeters(const catalogue::GeoPoint &a, const catalogue::GeoPoint &b);

} // namespace yizhan::search
