// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::server {

/// `yizhan-server courses`: publishes a table of courses, withdraws all, or lists what is published.
[[nodiscard]] console::Command coursesCommand();

} // namespace yizhan::server
