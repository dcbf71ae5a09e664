// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <vector>

namespace yizhan::server {

/// All commands of `yizhan-server`, in the order of its help.
[[nodiscard]] std::vector<console::Command> commands();

} // namespace yizhan::server
