// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double earthRadius = 6'378'100; // metres, as in JavaRosa

struct Point
{
    double latitude = 0; ///< radians
    double longitude = 0;
};

std::optional<Point> pointIn(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    bool north = false;
    bool east = false;
    if (parts.size() < 2)
        return {};
    const double latitude = parts.at(0).toDouble(&north);
    const double longitude = parts.at(1).toDouble(&east);
    if (!north || !east || std::abs(latitude) > 90 || std::abs(longitude) > 180)
        return {};
    constexpr double degree = std::numbers::pi / 180;
    return Point{latitude * degree, longitude * degree};
}

/// The points of a trace, or of all nodes of a node-set. Nothing where one is none.
std::optional<std::vector<Point>> pointsOf(Evaluator &of, const Value &value)
{
    std::vector<Point> points;
    for (const QString &text : of.textsOf(value)) {
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
            if (part.trimmed().isEmpty())
                continue;
            const std::optional<Point> point = pointIn(part);
            if (!point)
                return {};
            points.push_back(*point);
        }
    }
    of.spend(points.size());
    return points;
}

double between(const Point &a, const Point &b)
{
    const double height = std::sin((b.latitude - a.latitude) / 2);
    const double width = std::sin((b.longitude - a.longitude) / 2);
    const double half = height * height + std::cos(a.latitude) * std::cos(b.latitude) * width * width;
    return 2 * earthRadius * std::asin(std::sqrt(half));
}

Value distance(Evaluator &of, const Expression &call, const Place &place)
{
    std::vector<Point> all;
    for (std::size_t i = 0; i < call.operands.size(); ++i) {
        const auto points = pointsOf(of, of.argument(call, i, place));
        if (!points)
            return Value::of(nothing);
        all.insert(all.end(), points->begin(), points->end());
    }
    double length = 0;
    for (std::size_t i = 1; i < all.size(); ++i)
        length += between(all[i - 1], all[i]);
    return Value::of(length);
}

/// Of a ring on the sphere (Chamberlain and Duquette, 2007).
Value area(Evaluator &of, const Expression &call, const Place &place)
{
    const auto points = pointsOf(of, of.argument(call, 0, place));
    if (!points)
        return Value::of(nothing);
    double sum = 0;
    for (std::size_t i = 0; points->size() > 2 && i < points->size(); ++i) {
        const Point &a = (*points)[i];
        const Point &b = (*points)[(i + 1) % points->size()];
        sum += (b.longitude - a.longitude) * (2 + std::sin(a.latitude) + std::sin(b.latitude));
    }
    return Value::of(std::abs(sum * earthRadius * earthRadius / 2));
}

/// Whether a point lies in a shape.
Value geofence(Evaluator &of, const Expression &call, const Place &place)
{
    const std::optional<Point> point = pointIn(of.textArgument(call, 0, place));
    const auto shape = pointsOf(of, of.argument(call, 1, place));
    if (!point || !shape || shape->size() < 3)
        return Value::of(false);
    bool inside = false;
    for (std::size_t i = 0, j = shape->size() - 1; i < shape->size(); j = i++) {
        const Point &a = (*shape)[i];
        const Point &b = (*shape)[j];
        if ((a.latitude > point->latitude) == (b.latitude > point->latitude))
            continue;
        const double crossing =
            (b.longitude - a.longitude) * (point->latitude - a.latitude) / (b.latitude - a.latitude) +
            a.longitude;
        if (point->longitude < crossing)
            inside = !inside;
    }
    return Value::of(inside);
}

constexpr Function functions[] = {
    {"distance"_L1, 1, -1, distance},
    {"area"_L1, 1, 1, area},
    {"geofence"_L1, 2, 2, geofence},
};

} // namespace

std::span<const Function> geoFunctions()
{
    return functions;
}

} // namespace yizhan::forms
