// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan search`: what the kiosk's search finds, for people or as a table for scripts. Needs a
/// QCoreApplication.
[[nodiscard]] console::Command searchCommand(const Surroundings &around);

} // namespace yizhan::tool
