// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using forms::DataType;

namespace {

/// Empty where it is no place on the earth.
QJsonArray positionOf(const QString &text)
{
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() < 2)
        return {};
    bool north = false;
    bool east = false;
    const double latitude = numbers.at(0).toDouble(&north);
    const double longitude = numbers.at(1).toDouble(&east);
    if (!north || !east || !(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
        return {};
    QJsonArray position{longitude, latitude};
    bool known = false;
    if (const double height = numbers.value(2).toDouble(&known);
        known && std::isfinite(height) && height != 0)
        position.append(height);
    return position;
}

} // namespace

QJsonObject geometryOf(const QString &value, DataType type)
{
    if (type == DataType::Geopoint) {
        const QJsonArray position = positionOf(value);
        if (position.isEmpty())
            return {};
        return {{u"type"_s, u"Point"_s}, {u"coordinates"_s, position}};
    }
    if (type != DataType::Geotrace && type != DataType::Geoshape)
        return {};
    QJsonArray positions;
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QJsonArray position = positionOf(part);
        if (position.isEmpty())
            return {};
        positions.append(position);
    }
    if (type == DataType::Geotrace) {
        if (positions.size() < 2)
            return {};
        return {{u"type"_s, u"LineString"_s}, {u"coordinates"_s, positions}};
    }
    if (!positions.isEmpty() && positions.first() != positions.last())
        positions.append(positions.first());
    if (positions.size() < 4) // a ring
        return {};
    return {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{positions}}};
}

} // namespace yizhan::answers
