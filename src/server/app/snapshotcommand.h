// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server snapshot --data DIR [--db CONNECTION] [--scope SCOPE] [--out FILE] [--json]`: writes a
/// snapshot of one scope as it is now into the folder of the server and, with --out, a copy for a USB stick.
/// Returns the exit code.
[[nodiscard]] int runSnapshotCommand(const QStringList &arguments);

} // namespace yizhan::server
