// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::server {

/// `yizhan-server document`: puts files where kiosks fetch documents, and says how an item names them.
[[nodiscard]] console::Command documentCommand();

} // namespace yizhan::server
