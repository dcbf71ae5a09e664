// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::tool {

/// `yizhan match`: the vacancies of a kiosk for somebody's wishes, as its screen shows them. `arguments`
/// begin with the program's name. Returns the exit code.
[[nodiscard]] int runMatchCommand(const QStringList &arguments);

} // namespace yizhan::tool
