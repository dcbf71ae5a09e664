// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::server {

/// Raises this process's soft limit of descriptors to its hard one (systemd sets 1,024 softly), and returns
/// what holds now. Where it cannot be raised it stays as it is.
[[nodiscard]] int raiseDescriptorLimit();

/// How many connections may be open within a limit of descriptors: some are kept for the database, files, the
/// log, and clients that are only told to go.
[[nodiscard]] int connectionsWithin(int descriptors);

} // namespace yizhan::server
