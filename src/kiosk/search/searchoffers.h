// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchengine.h"

namespace yizhan::search {

/// How many vacancies a word leads to today.
using CountWord = std::function<int(const QString &)>;

/// What leads on from a query that found nothing, or nothing with all its filters: the same without the
/// place, without the other wishes, and similar work. Each is counted; none that leads nowhere.
[[nodiscard]] std::vector<SearchOffer> offersFor(const QueryWords &query, const SynonymBook &book,
                                                 const CountWord &count);

} // namespace yizhan::search
