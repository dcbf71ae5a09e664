// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server status --data DIR [--db CONNECTION] [--json]`: what the catalogue holds, on stdout. Returns
/// the exit code; a folder without a catalogue is an error (`status.no_catalogue`).
[[nodiscard]] int runStatusCommand(const QStringList &arguments);

} // namespace yizhan::server
