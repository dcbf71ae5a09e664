// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan form`: proves a survey form, evaluates expressions, plays a script of answers and checks, fills a
/// form in out of a table.
[[nodiscard]] console::Command formCommand(const Surroundings &around);

} // namespace yizhan::tool
