// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "migration.h"

#include <span>

namespace yizhan::feed {

/// The steps of the feed's tables in the dialect of an engine; equal numbers make equal tables.
/// Described in docs/formats/server-database.md.
[[nodiscard]] std::span<const storage::Migration> feedMigrations(storage::Engine engine);

} // namespace yizhan::feed
