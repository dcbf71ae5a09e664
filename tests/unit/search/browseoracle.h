// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsefilter.h"
#include "vacancyfacets.h"

#include <vector>

namespace yizhan::search {

/// Where what is counted is measured from.
constexpr catalogue::GeoPoint countingStation{23.0515, 112.4725};

/// The rules of browsing said a second time, vacancy by vacancy and as plainly as can be, to hold the fast
/// answer against.
class BrowseOracle
{
public:
    BrowseOracle(std::vector<store::VacancyFacets> vacancies, EpochDay today)
        : m_vacancies(std::move(vacancies)), m_today(today)
    {
    }

    struct Count
    {
        int total = 0;
        int stated = 0;
    };
    [[nodiscard]] Count count(const BrowseFilter &filter) const;
    /// Of the results of `filter` that state all of it, how many state a choice of a facet.
    [[nodiscard]] int stating(const BrowseFilter &filter, Facet facet, int choice) const;

private:
    enum class Says { Yes, Nothing, No };
    [[nodiscard]] static Says says(const store::VacancyFacets &vacancy, const BrowseFilter &filter);
    [[nodiscard]] static Says saysPlace(const store::VacancyFacets &vacancy, const BrowseFilter &filter);
    [[nodiscard]] static Says saysReach(const store::VacancyFacets &vacancy, const BrowseFilter &filter);
    [[nodiscard]] static bool has(const store::VacancyFacets &vacancy, Facet facet, int choice);
    [[nodiscard]] static bool saysNothing(const store::VacancyFacets &vacancy, Facet facet);
    [[nodiscard]] bool there(const store::VacancyFacets &vacancy) const
    {
        return vacancy.until == 0 || vacancy.until >= m_today;
    }

    std::vector<store::VacancyFacets> m_vacancies;
    EpochDay m_today;
};

} // namespace yizhan::search
