// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server weights`: shows, publishes and withdraws the bureau's points for matching. `arguments`
/// follow the command's name. Returns the exit code.
[[nodiscard]] int runWeightsCommand(const QStringList &arguments);

} // namespace yizhan::server
