// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodywriter.h"
#include "vacancy.h"

#include <simdjson.h>

namespace yizhan::catalogue {

/// The member `pay` of an item's body. Inside this room only.
void writePay(BodyWriter &writer, const Pay &pay);
/// As it stands there; nothing stated where there is none.
[[nodiscard]] Pay payOf(simdjson::dom::object object);

} // namespace yizhan::catalogue
