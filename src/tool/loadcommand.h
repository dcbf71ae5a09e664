// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan load`: takes snapshot files or tables of vacancies, for instance from a USB stick, into a kiosk's
/// catalogue. `arguments` begin with the program's name. Returns the exit code.
[[nodiscard]] int runLoadCommand(const QStringList &arguments);

} // namespace yizhan::tool
