// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server repair`: makes a catalogue whose rows are not what was published agree with itself again,
/// with what the newest snapshot holds.
[[nodiscard]] console::Command repairCommand(const Surroundings &around);

} // namespace yizhan::server
