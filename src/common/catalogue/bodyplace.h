// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodywriter.h"
#include "vacancy.h"

#include <simdjson.h>

#include <vector>

namespace yizhan::catalogue {

/// The member `places` of an item's body. Inside this room only. Writes nothing when there are none.
void writePlaces(BodyWriter &writer, const std::vector<Place> &places);
[[nodiscard]] std::vector<Place> placesOf(simdjson::dom::object object);

} // namespace yizhan::catalogue
