// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseindex.h"
#include "database.h"
#include "result.h"

#include <vector>

namespace yizhan::search {

/// The rows of `rows` whose texts match an expression of store::textMatch(), the latest first, `most` at
/// most; none for an empty one. An item that came after the index was made is not in it. Errors: those of
/// sqlError(). On the thread of `database`.
[[nodiscard]] Result<std::vector<BrowseIndex::Row>>
rowsMatching(storage::Database &database, const BrowseIndex &rows, const QString &expression, qint64 most);

} // namespace yizhan::search
