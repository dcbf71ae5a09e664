// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldvalues.h"

#include "datum.h"
#include "sanitise.h"

namespace yizhan::intake {

using catalogue::GeoPoint;

tables::FieldValue<GeoPoint> pointOf(const QString &latitude, const QString &longitude, const QString &datum)
{
    if (latitude.isEmpty() && longitude.isEmpty())
        return {};
    bool latitudeRead = false;
    bool longitudeRead = false;
    const GeoPoint point{latitude.trimmed().toDouble(&latitudeRead),
                         longitude.trimmed().toDouble(&longitudeRead)};
    // China's bounding box, islands included. "nan" fails every comparison.
    const bool inside =
        point.latitude >= 3 && point.latitude <= 54 && point.longitude >= 73 && point.longitude <= 136;
    const auto from = datumOf(tables::folded(datum));
    if (!latitudeRead || !longitudeRead || !inside || !from)
        return {std::nullopt, true};
    return {toWgs84(point, *from), false};
}

} // namespace yizhan::intake
