// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan doctor --data DIR [--json]`: one line a check, with the remedy of what is missing. Exit code 0
/// when all is there, 1 when something is missing.
[[nodiscard]] console::Command doctorCommand(const Surroundings &around);

} // namespace yizhan::tool
