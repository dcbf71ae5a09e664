// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server stats`: how many operations came, by day, station, kind and state; nobody's name.
[[nodiscard]] console::Command statsCommand(const Surroundings &around);

} // namespace yizhan::server
