// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <span>

namespace yizhan::storage {

/// One step of a schema, numbered from 1 without gaps. Steps are only ever added.
struct Migration
{
    int number;
    const char *script; ///< statements separated by lines that hold only `;;`
};

/// Brings `database` to the last step; each step commits together with its number.
/// Rooms that share one database number their steps apart: the owner of the database without a `part`, a
/// guest under a name of its own ("intake"). Errors: NewerSchema (`schema.newer`) when the file was written
/// by a newer program: it is left untouched.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> migrations,
                                   const QString &part = {});

/// For who only reads: that the owner's schema is none of a newer program. Errors: NewerSchema
/// (`schema.newer`), those of the database.
[[nodiscard]] Result<void> refuseNewerSchema(Database &database, std::span<const Migration> migrations);

} // namespace yizhan::storage
