// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan match`: the vacancies of a kiosk for somebody's wishes, as its screen shows them.
[[nodiscard]] console::Command matchCommand(const Surroundings &around);

} // namespace yizhan::tool
