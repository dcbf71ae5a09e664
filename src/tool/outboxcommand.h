// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan outbox`: what was handed in at this kiosk, and what became of it.
[[nodiscard]] console::Command outboxCommand(const Surroundings &around);

} // namespace yizhan::tool
