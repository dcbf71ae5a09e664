// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server confirm-sweep`: the date is right, and what has ended goes however much it is.
[[nodiscard]] console::Command confirmSweepCommand(const Surroundings &around);

} // namespace yizhan::server
