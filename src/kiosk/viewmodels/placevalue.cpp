// SPDX-License-Identifier: GPL-3.0-or-later
#include "placevalue.h"

#include "areaname.h"

namespace yizhan::viewmodels {

PlaceValue PlaceValue::of(const catalogue::Place &place, int distanceMeters, session::Language language)
{
    return {viewmodels::areaName(place.county, language), viewmodels::areaName(place.town, language),
            place.region, place.street, distanceMeters};
}

} // namespace yizhan::viewmodels
