// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tool {

/// `yizhan print --data DIR [--test] [--config FILE]`: how the station's printer is; with --test it prints a
/// page. Exit code 1 when it cannot print. Needs a QGuiApplication for its fonts.
[[nodiscard]] console::Command printCommand();

} // namespace yizhan::tool
