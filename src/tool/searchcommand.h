// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan search`: what the kiosk's search finds, for people or as a table for scripts. `arguments` begin
/// with the program's name. Needs a QCoreApplication. Returns the exit code.
[[nodiscard]] int runSearchCommand(const QStringList &arguments);

} // namespace yizhan::tool
