// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server devices list|revoke ID|thaw ID`: which kiosks may ask.
[[nodiscard]] console::Command devicesCommand(const Surroundings &around);

} // namespace yizhan::server
