// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

#include <vector>

namespace yizhan::server {

/// All commands of `yizhan-server`, in the order of its help. What is in `around`
/// outlives them.
[[nodiscard]] std::vector<console::Command> commands(const Surroundings &around);

} // namespace yizhan::server
