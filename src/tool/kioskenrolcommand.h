// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan enrol`: makes a kiosk known to its server.
[[nodiscard]] console::Command kioskEnrolCommand(const Surroundings &around);

} // namespace yizhan::tool
