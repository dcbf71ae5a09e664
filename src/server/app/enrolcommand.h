// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server enrol`: makes a code by which one kiosk is let in.
[[nodiscard]] console::Command enrolCommand(const Surroundings &around);

} // namespace yizhan::server
