// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan sync`: brings a kiosk's catalogue up to date over the network, once or for as long as it runs.
/// Needs a QCoreApplication.
[[nodiscard]] console::Command syncCommand(const Surroundings &around);

} // namespace yizhan::tool
