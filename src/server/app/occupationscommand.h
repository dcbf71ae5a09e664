// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server occupations`: shows and replaces the bureau's corrections of occupations.
[[nodiscard]] console::Command occupationsCommand(const Surroundings &around);

} // namespace yizhan::server
