// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyfacets.h"

#include "area.h"
#include "occupationgroup.h"

#include <cmath>

namespace yizhan::store {

namespace {

/// Whether a place without a county of ours lies elsewhere. Words that stop at the province or at the city
/// say neither.
bool liesElsewhere(const catalogue::Place &place)
{
    QStringView region = QStringView(place.region).trimmed();
    for (const QStringView province : {QStringView(u"广东省"), QStringView(u"广东")}) {
        if (region.startsWith(province)) {
            region = region.sliced(province.size());
            break;
        }
    }
    return !region.isEmpty() && !region.startsWith(u"肇庆");
}

quint32 countyBit(const catalogue::Place &place)
{
    const auto counties = catalogue::counties();
    for (std::size_t position = 0; position < counties.size(); ++position) {
        if (counties[position].code == place.county)
            return 1U << position;
    }
    return liesElsewhere(place) ? countyElsewhereBit : 0;
}

quint32 countyBits(const std::vector<catalogue::Place> &places)
{
    quint32 bits = 0;
    for (const catalogue::Place &place : places)
        bits |= countyBit(place);
    return bits;
}

int firstTown(const std::vector<catalogue::Place> &places)
{
    for (const catalogue::Place &place : places) {
        if (const int town = place.town.toInt(); town > 0)
            return town;
    }
    return 0;
}

int microdegrees(double degrees)
{
    return static_cast<int>(std::lround(degrees * 1e6));
}

} // namespace

VacancyFacets facetsOf(const catalogue::Vacancy &vacancy, EpochDay until)
{
    VacancyFacets facets;
    facets.until = until;
    facets.posted = toEpochDay(vacancy.posted);
    facets.group = catalogue::occupationGroupIndex(vacancy.group);
    facets.counties = countyBits(vacancy.places);
    facets.town = firstTown(vacancy.places);
    facets.payUnit = static_cast<int>(vacancy.pay.unit);
    facets.payMinimum = vacancy.pay.minimum;
    facets.payMaximum = vacancy.pay.maximum;
    facets.education = static_cast<int>(vacancy.education);
    facets.experienceMonths = vacancy.experienceMonths;
    facets.kinds = static_cast<quint32>(vacancy.kinds);
    facets.benefits = static_cast<quint32>(vacancy.benefits);
    facets.shifts = static_cast<quint32>(vacancy.shifts);
    facets.tags = static_cast<quint32>(vacancy.tags);
    for (const catalogue::Place &place : vacancy.places) {
        // Whatever a body claims must fit the column: the globe bounds what is converted.
        if (place.point && std::abs(place.point->latitude) <= 90 && std::abs(place.point->longitude) <= 180) {
            facets.latitude = microdegrees(place.point->latitude);
            facets.longitude = microdegrees(place.point->longitude);
            break;
        }
    }
    return facets;
}

} // namespace yizhan::store
