// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server posters ID`: the posters of the stands of a job fair, to be printed. Exit code 1: there is
/// no such fair, or it has no stands (`item.missing`).
[[nodiscard]] console::Command postersCommand(const Surroundings &around);

} // namespace yizhan::server
