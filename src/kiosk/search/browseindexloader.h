// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseindex.h"
#include "database.h"
#include "result.h"

namespace yizhan::search {

/// Reads `vacancy_facet` of an open catalogue into an index. Call it on a worker thread: 50,000 rows take
/// about a tenth of a second. Errors: those of sqlError().
[[nodiscard]] Result<BrowseIndexPtr> loadBrowseIndex(storage::Database &database,
                                                     std::optional<catalogue::GeoPoint> station);

} // namespace yizhan::search
