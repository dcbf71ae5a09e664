// SPDX-License-Identifier: GPL-3.0-or-later
#include "loosening.h"

#include <algorithm>

namespace yizhan::search {

std::vector<Loosening> loosenings(const BrowseIndexPtr &index, const BrowseQuestion &question)
{
    std::vector<Loosening> found;
    for (std::size_t position = 0; position < facetCount; ++position) {
        const auto facet = static_cast<Facet>(position);
        const int choices = int(choiceCodes(facet).size());
        for (int choice = 0; choice < choices; ++choice) {
            if (!question.filter.contains(facet, choice))
                continue;
            BrowseQuestion without = question;
            without.filter.remove(facet, choice);
            if (const int listed = BrowseResult::answer(index, without).listed(); listed > 0)
                found.push_back({facet, choice, listed});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Loosening &a, const Loosening &b) { return a.listed > b.listed; });
    return found;
}

} // namespace yizhan::search
