// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan status`: what a kiosk holds and how new it is. `arguments` begin with the program's name. Returns
/// the exit code.
[[nodiscard]] int runKioskStatusCommand(const QStringList &arguments);

} // namespace yizhan::tool
