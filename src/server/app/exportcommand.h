// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server export interests|requests|feedback`: opens what residents sent, with the bureau's secret
/// key, into a table; `export audit`: what staff did, which no key closes. Exit code 1 where some could not
/// be opened; the others stand in the table.
[[nodiscard]] console::Command exportCommand(const Surroundings &around);

} // namespace yizhan::server
