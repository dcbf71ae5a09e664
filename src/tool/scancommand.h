// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan scan FILE…`: reads the QR code in each picture, as the kiosk's camera does. Of each a line: path,
/// format, text, with tabs between; `-` for format and text where there is none. Exit code 1 when a file
/// could not be read.
[[nodiscard]] console::Command scanCommand(const Surroundings &around);

} // namespace yizhan::tool
