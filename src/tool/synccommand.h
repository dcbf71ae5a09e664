// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan sync`: brings a kiosk's catalogue up to date over the network, once or for as long as it runs.
/// `arguments` begin with the program's name. Needs a QCoreApplication. Returns the exit code.
[[nodiscard]] int runSyncCommand(const QStringList &arguments);

} // namespace yizhan::tool
