// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

namespace yizhan::store {

/// What could be saved.
struct Salvage
{
    qint64 items = 0;
    bool whole = true; ///< every scope is as its writer left it: nothing has to be fetched again
};

/// Copies what can still be read, and proves to be as it was written, from the catalogue at `path` into the
/// empty catalogue `into`: item by item around the damaged places, each against its hash. Browse tables are
/// computed anew. A scope of which something is missing keeps the time of its last agreement and becomes
/// salvaged, see isSalvaged(). `path` itself is not written; copies of it stand in `<path>.copy` meanwhile.
///
/// Errors: those of writing `into`: what cannot be read is no error.
[[nodiscard]] Result<Salvage> salvageCatalogue(const QString &path, storage::Database &into);

} // namespace yizhan::store
