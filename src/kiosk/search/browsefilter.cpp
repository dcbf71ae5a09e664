// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsefilter.h"

#include <algorithm>

namespace yizhan::search {

void BrowseFilter::choose(Facet facet, int choice)
{
    if (facet == Facet::Education || facet == Facet::Reach || facet == Facet::Experience)
        set(facet).reset();
    if (facet == Facet::Town)
        choose(Facet::County, countyOfTown(choice));
    set(facet).set(static_cast<std::size_t>(choice));
    if (facet == Facet::Town)
        findNarrowedCounties();
}

void BrowseFilter::remove(Facet facet, int choice)
{
    set(facet).reset(static_cast<std::size_t>(choice));
    ChoiceSet &towns = set(Facet::Town);
    if (facet == Facet::County) {
        for (std::size_t town = 0; town < choiceCodes(Facet::Town).size(); ++town) {
            if (countyOfTown(static_cast<int>(town)) == choice)
                towns.reset(town);
        }
    }
    findNarrowedCounties();
}

void BrowseFilter::findNarrowedCounties()
{
    m_narrowedCounties = 0;
    const ChoiceSet &towns = set(Facet::Town);
    for (std::size_t town = 0; town < choiceCodes(Facet::Town).size(); ++town) {
        if (towns.test(town))
            m_narrowedCounties |= 1U << static_cast<unsigned>(countyOfTown(static_cast<int>(town)));
    }
}

bool BrowseFilter::empty() const
{
    return std::all_of(m_sets.begin(), m_sets.end(), [](const ChoiceSet &choices) { return choices.none(); });
}

} // namespace yizhan::search
