// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <vector>

namespace yizhan::tool {

/// All commands of `yizhan`, in the order of its help.
[[nodiscard]] std::vector<console::Command> commands();

} // namespace yizhan::tool
