// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyplace.h"

#include "bodyreader.h"

#include <cmath>

namespace yizhan::catalogue {

namespace {

// Coordinates travel as whole microdegrees: no floating point in what is hashed.
constexpr double microdegrees = 1e6;

void writePlace(BodyWriter &writer, const Place &place)
{
    writer.beginElement();
    writer.text("county", place.county);
    if (place.point) {
        writer.integer("lat", std::llround(place.point->latitude * microdegrees));
        writer.integer("lon", std::llround(place.point->longitude * microdegrees));
    }
    writer.text("region", place.region);
    writer.text("street", place.street);
    writer.text("town", place.town);
    writer.end();
}

Place readPlace(BodyObject object)
{
    Place place;
    place.county = textOf(object, "county");
    place.town = textOf(object, "town");
    place.region = textOf(object, "region");
    place.street = textOf(object, "street");
    int64_t latitude = 0;
    int64_t longitude = 0;
    if (object["lat"].get(latitude) == simdjson::SUCCESS && object["lon"].get(longitude) == simdjson::SUCCESS)
        place.point = GeoPoint{double(latitude) / microdegrees, double(longitude) / microdegrees};
    return place;
}

} // namespace

void writePlaces(BodyWriter &writer, const std::vector<Place> &places)
{
    if (places.empty())
        return;
    writer.beginList("places");
    for (const Place &place : places)
        writePlace(writer, place);
    writer.endList();
}

std::vector<Place> placesOf(BodyObject object)
{
    std::vector<Place> places;
    simdjson::dom::array list;
    if (object["places"].get(list) != simdjson::SUCCESS)
        return places;
    for (simdjson::dom::element element : list) {
        BodyObject place;
        if (element.get(place) == simdjson::SUCCESS)
            places.push_back(readPlace(place));
    }
    return places;
}

} // namespace yizhan::catalogue
