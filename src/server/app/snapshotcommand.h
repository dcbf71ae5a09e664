// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server snapshot`: writes a snapshot of one scope as it is now into the folder of the server and,
/// with --out, a copy for a USB stick.
[[nodiscard]] console::Command snapshotCommand(const Surroundings &around);

} // namespace yizhan::server
