// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `staff add|list|role|remove --station S`: who may be signed in at the kiosks of a station.
[[nodiscard]] console::Command staffCommand(const Surroundings &around);

} // namespace yizhan::server
