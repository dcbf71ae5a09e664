// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server import`: reads tables of any kind into the server's catalogue.
///
/// Speaks on stdout (the summary, or with `--json` one JSON object) and on stderr (progress, errors). Exit
/// code 0: all files were read (rows may still have been rejected: the counts and the report say so), 1: a
/// file or the database failed, or `--replace-source` was asked for and took nothing away.
[[nodiscard]] console::Command importCommand(const Surroundings &around);

} // namespace yizhan::server
