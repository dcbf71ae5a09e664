// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server serve`: answers kiosks until SIGTERM or SIGINT. Logs JSON lines on stderr; "listening" with
/// "url" once it is ready. A QCoreApplication must exist.
[[nodiscard]] console::Command serveCommand(const Surroundings &around);

} // namespace yizhan::server
