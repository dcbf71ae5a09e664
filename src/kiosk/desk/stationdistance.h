// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <optional>

namespace yizhan::desk {

/// Metres in a straight line from the station to a place of work; -1 when one of the two points is not known.
[[nodiscard]] int stationDistance(const std::optional<catalogue::GeoPoint> &station,
                                  const catalogue::Place &place);

/// The place of work that a list names: the nearest to the station, or the main one where no distance is
/// known.
struct NearestPlace
{
    std::size_t index = 0;   ///< in Vacancy::places, also where that is empty
    int distanceMeters = -1; ///< -1 not known
};
[[nodiscard]] NearestPlace nearestPlace(const std::optional<catalogue::GeoPoint> &station,
                                        const catalogue::Vacancy &vacancy);
/// Puts that place before the others: what names one place of a vacancy read in full, a slip or the list of
/// what was noted down, then names the one that stood on the card, with its distance.
void putNearestFirst(const std::optional<catalogue::GeoPoint> &station, catalogue::Vacancy &vacancy);

} // namespace yizhan::desk
