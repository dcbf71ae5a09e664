// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server status`: what the catalogue holds, on stdout. A folder without a catalogue is an error
/// (`status.no_catalogue`); exit code 1 when rows are not what was published.
[[nodiscard]] console::Command statusCommand(const Surroundings &around);

} // namespace yizhan::server
