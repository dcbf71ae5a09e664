// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server serve`: answers kiosks until SIGTERM or SIGINT. Logs JSON lines on stderr; "listening" with
/// "url" once it is ready. A QCoreApplication must exist. Returns the exit code.
[[nodiscard]] int runServeCommand(const QStringList &arguments);

} // namespace yizhan::server
