// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingplaces.h"

#include "area.h"
#include "sanitise.h"
#include "vacancycolumns.h"

namespace yizhan::intake {

catalogue::Place placeOf(const QString &region, const QString &street)
{
    catalogue::Place place;
    place.region = region;
    place.street = street;
    const auto area = catalogue::resolveArea(place.region, place.street);
    place.county = area.county;
    place.town = area.town;
    return place;
}

std::vector<catalogue::Place> furtherPlaces(const tables::RawRow &raw, qsizetype limit)
{
    constexpr std::size_t most = 19;
    std::vector<catalogue::Place> places;
    QString region;
    for (const auto &[column, text] : raw.more) {
        if (column == static_cast<std::size_t>(Column::Region))
            region = tables::oneLine(text).left(limit);
        if (column != static_cast<std::size_t>(Column::Street) || region.isEmpty() || places.size() >= most)
            continue;
        places.push_back(placeOf(region, tables::oneLine(text).left(limit)));
        region.clear();
    }
    return places;
}

} // namespace yizhan::intake
