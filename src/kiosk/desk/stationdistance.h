// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <optional>

namespace yizhan::desk {

/// Metres in a straight line from the station to a place of work; -1 when one of the two points is not known.
[[nodiscard]] int stationDistance(const std::optional<catalogue::GeoPoint> &station,
                                  const catalogue::Place &place);
/// The same to the nearest place of a vacancy.
[[nodiscard]] int nearestDistance(const std::optional<catalogue::GeoPoint> &station,
                                  const catalogue::Vacancy &vacancy);

} // namespace yizhan::desk
