// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server settle`: where the bureau's key lies, says which sign-ups are of the same person.
[[nodiscard]] console::Command settleCommand(const Surroundings &around);

} // namespace yizhan::server
