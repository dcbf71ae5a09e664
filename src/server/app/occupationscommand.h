// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::server {

/// `yizhan-server occupations`: shows and replaces the bureau's corrections of occupations. `arguments`
/// follow the command's name. Returns the exit code.
[[nodiscard]] int runOccupationsCommand(const QStringList &arguments);

} // namespace yizhan::server
