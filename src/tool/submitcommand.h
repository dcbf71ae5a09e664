// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan submit`: hands in an operation from the standard input, as a screen would.
[[nodiscard]] console::Command submitCommand(const Surroundings &around);

} // namespace yizhan::tool
