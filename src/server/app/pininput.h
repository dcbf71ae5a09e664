// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"
#include "terminal.h"

#include <cstdio>

namespace yizhan::server {

/// A PIN from the next line of `in`, never from the command line, which others of the machine may read. Where
/// that is a terminal it is asked for twice and nothing of it is shown; a signal that ends the program leaves
/// the terminal as it was. Closes the memory of the process (closedmemory.h). Errors: those of
/// crypto::checkPin(), Invalid (`pin.differ`: the two are not the same).
[[nodiscard]] Result<crypto::SecretBytes> readPin(console::Terminal &terminal, std::FILE *in = stdin);

} // namespace yizhan::server
