// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan status`: what a kiosk holds and how new it is.
[[nodiscard]] console::Command kioskStatusCommand(const Surroundings &around);

} // namespace yizhan::tool
