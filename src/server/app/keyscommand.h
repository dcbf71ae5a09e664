// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server keys new|list`: the pairs that close what residents type. `new` writes the secret half into
/// a file, which no server reads, and puts the public half in force.
[[nodiscard]] console::Command keysCommand(const Surroundings &around);

} // namespace yizhan::server
