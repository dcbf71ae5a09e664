// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server lease`: lends places of a class to stations, or lists what is lent.
[[nodiscard]] console::Command leaseCommand(const Surroundings &around);

} // namespace yizhan::server
