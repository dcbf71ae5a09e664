// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epochday.h"
#include "vacancy.h"

namespace yizhan::store {

/// Bit of VacancyFacets::counties for a place outside the city.
constexpr quint32 countyElsewhereBit = 1U << 15;

/// What browsing filters, counts and sorts by: one row of `vacancy_facet`, all numbers.
struct VacancyFacets
{
    EpochDay until = 0;        ///< last day shown; 0 = none
    EpochDay posted = 0;       ///< 0 = not stated
    int group = 0;             ///< position in catalogue::occupationGroups()
    quint32 counties = 0;      ///< bits by position in catalogue::counties() and countyElsewhereBit, of all
                               ///< places; 0 = not stated
    int town = 0;              ///< nine-digit code of the first place that states one; 0 = none
    int payUnit = 0;           ///< catalogue::PayUnit
    qint64 payMinimum = 0;     ///< hundredths of a yuan per unit; 0 = not stated
    qint64 payMaximum = 0;     ///< hundredths of a yuan per unit; 0 = not stated
    int education = 0;         ///< catalogue::Education
    int experienceMonths = -1; ///< -1 = not stated
    quint32 kinds = 0;         ///< catalogue::EmploymentKinds
    quint32 benefits = 0;      ///< catalogue::Benefits
    quint32 shifts = 0;        ///< catalogue::Shifts
    quint32 tags = 0;          ///< catalogue::VacancyTags
    int latitude = 0;          ///< WGS-84 microdegrees of the first place with a point; 0 and 0 = none
    int longitude = 0;

    friend bool operator==(const VacancyFacets &, const VacancyFacets &) = default;
};

/// The facets of a vacancy that is shown until `until`.
[[nodiscard]] VacancyFacets facetsOf(const catalogue::Vacancy &vacancy, EpochDay until);

} // namespace yizhan::store
