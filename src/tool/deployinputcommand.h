// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tool {

/// `yizhan deploy-input --data DIR`: compiles the dictionaries of the keyboard, so that the kiosk need not.
/// Nothing to do when they are up to date, and nothing wrong when no dictionary is installed: `yizhan doctor`
/// says that.
[[nodiscard]] console::Command deployInputCommand();

} // namespace yizhan::tool
