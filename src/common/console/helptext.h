// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <vector>

namespace yizhan::console {

/// What `program --help` prints.
[[nodiscard]] QString programHelp(const QString &program, const QString &about,
                                  const std::vector<Command> &commands);

/// What the --help of one command prints. `name`: how it is called, `yizhan sync`.
[[nodiscard]] QString commandHelp(const QString &name, const Command &command);

} // namespace yizhan::console
