// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::tool {

/// `yizhan ticket issue|verify|show|key`: tickets of job fairs on a terminal (docs/formats/ticket.md).
/// `verify` ends with 1 when a ticket is not good.
[[nodiscard]] console::Command ticketCommand(const Surroundings &around);

} // namespace yizhan::tool
