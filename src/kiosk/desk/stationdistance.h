// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <optional>

namespace yizhan::desk {

/// Metres in a straight line from the station to a place of work; -1 when one of the two points is not known.
[[nodiscard]] int stationDistance(const std::optional<catalogue::GeoPoint> &station,
                                  const catalogue::Place &place);
/// Puts the place of work nearest to the station before the others, and says how many metres away it is; -1,
/// and all stays, where no distance is known. Whatever names one place of a vacancy, a card, a slip, the list
/// of what was noted down, names the first, so that the distance is of the place it stands beside.
int putNearestFirst(const std::optional<catalogue::GeoPoint> &station, catalogue::Vacancy &vacancy);

} // namespace yizhan::desk
