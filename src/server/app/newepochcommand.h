// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server new-epoch`: to be run once after the database was restored from a backup. Every kiosk then
/// takes a new snapshot, because a restored feed gives old numbers to new content. Prints the new epoch;
/// refused with `serve.running` while a server works on the folder.
[[nodiscard]] console::Command newEpochCommand(const Surroundings &around);

} // namespace yizhan::server
