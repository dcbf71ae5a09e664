// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"

#include <array>

namespace yizhan::search {

/// What is chosen. Between facets all must hold; inside one any of the choices does, except benefits, of
/// which all must be given, and education, reach and experience, of which one can be chosen at a time.
class BrowseFilter
{
public:
    /// Adds a choice. A town brings its county; an education, a reach or an experience replaces the former
    /// one.
    void choose(Facet facet, int choice);
    /// Takes a choice off. A county takes its towns along.
    void remove(Facet facet, int choice);
    [[nodiscard]] bool contains(Facet facet, int choice) const
    {
        return set(facet).test(static_cast<std::size_t>(choice));
    }
    [[nodiscard]] const ChoiceSet &set(Facet facet) const { return m_sets[static_cast<std::size_t>(facet)]; }
    [[nodiscard]] bool empty() const;
    /// The county choices, as bits, of which a town is chosen.
    [[nodiscard]] quint32 narrowedCounties() const { return m_narrowedCounties; }

    friend bool operator==(const BrowseFilter &, const BrowseFilter &) = default;

private:
    [[nodiscard]] ChoiceSet &set(Facet facet) { return m_sets[static_cast<std::size_t>(facet)]; }
    void findNarrowedCounties();

    std::array<ChoiceSet, facetCount> m_sets;
    quint32 m_narrowedCounties = 0; // follows from the towns; every key is matched against it
};

} // namespace yizhan::search
