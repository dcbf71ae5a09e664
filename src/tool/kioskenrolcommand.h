// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tool {

/// `yizhan enrol`: makes a kiosk known to its server.
[[nodiscard]] console::Command kioskEnrolCommand();

} // namespace yizhan::tool
