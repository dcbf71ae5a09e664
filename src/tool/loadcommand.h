// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan load`: takes snapshot files or tables of vacancies, for instance from a USB stick, into a kiosk's
/// catalogue.
[[nodiscard]] console::Command loadCommand(const Surroundings &around);

} // namespace yizhan::tool
