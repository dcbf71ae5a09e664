// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server requests done|no-answer|called|attended|absent CODE`: what staff made of what residents
/// sent; their receipts say it.
[[nodiscard]] console::Command requestsCommand(const Surroundings &around);

} // namespace yizhan::server
