// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
#include "database.h"
#include "result.h"

#include <QString>

namespace yizhan::search {

/// Characters of a typed text that count; what comes after them is left off.
constexpr int maxTypedLength = 40;

/// The rows of `index` whose title holds every word of `typed` (see store/titletokens.h); no row when nothing
/// searchable was typed. Runs SQL: for the worker thread. Errors: Database.
[[nodiscard]] Result<RowSet> searchTitles(storage::Database &database, const BrowseIndex &index,
                                          QStringView typed);

} // namespace yizhan::search
