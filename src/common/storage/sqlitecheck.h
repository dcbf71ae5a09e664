// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::storage {

enum class CheckDepth {
    Quick, ///< pages and rows
    Full,  ///< also that indexes hold what the tables hold
};

/// Whether SQLite finds the structure of the main database sound. Reads the whole file. Errors: Io (`sql.io`:
/// the disk could not be read, which says nothing about the file), the others of sqlError().
[[nodiscard]] Result<bool> isSoundForSqlite(Database &database, CheckDepth depth);

} // namespace yizhan::storage
