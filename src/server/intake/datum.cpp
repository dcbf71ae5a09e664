// SPDX-License-Identifier: GPL-3.0-or-later
#include "datum.h"

#include <cmath>
#include <numbers>

namespace yizhan::intake {

namespace {

using catalogue::GeoPoint;
using std::numbers::pi;

constexpr double krasovskyAxis = 6378245.0;                      // metres
constexpr double krasovskyEccentricity = 0.00669342162296594323; // squared
constexpr double bd09Step = pi * 3000.0 / 180.0;

double waves(double angle)
{
    return (20.0 * std::sin(6.0 * angle * pi) + 20.0 * std::sin(2.0 * angle * pi)) * 2.0 / 3.0;
}

double northShift(double x, double y)
{
    const double polynomial =
        -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
    const double long1 = (20.0 * std::sin(y * pi) + 40.0 * std::sin(y / 3.0 * pi)) * 2.0 / 3.0;
    const double long2 = (160.0 * std::sin(y / 12.0 * pi) + 320.0 * std::sin(y * pi / 30.0)) * 2.0 / 3.0;
    return polynomial + waves(x) + long1 + long2;
}

double eastShift(double x, double y)
{
    const double polynomial = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
    const double long1 = (20.0 * std::sin(x * pi) + 40.0 * std::sin(x / 3.0 * pi)) * 2.0 / 3.0;
    const double long2 = (150.0 * std::sin(x / 12.0 * pi) + 300.0 * std::sin(x / 30.0 * pi)) * 2.0 / 3.0;
    return polynomial + waves(x) + long1 + long2;
}

GeoPoint wgs84ToGcj02(const GeoPoint &point)
{
    const double x = point.longitude - 105.0;
    const double y = point.latitude - 35.0;
    const double radians = point.latitude / 180.0 * pi;
    const double sine = std::sin(radians);
    const double curvature = 1.0 - krasovskyEccentricity * sine * sine;
    const double root = std::sqrt(curvature);
    const double meridian = krasovskyAxis * (1.0 - krasovskyEccentricity) / (curvature * root);
    return {point.latitude + northShift(x, y) * 180.0 / (meridian * pi),
            point.longitude + eastShift(x, y) * 180.0 / (krasovskyAxis / root * std::cos(radians) * pi)};
}

GeoPoint gcj02ToWgs84(const GeoPoint &point)
{
    GeoPoint guess = point;
    constexpr int rounds = 6; // each gains about two digits
    for (int round = 0; round < rounds; ++round) {
        const GeoPoint shifted = wgs84ToGcj02(guess);
        guess.latitude += point.latitude - shifted.latitude;
        guess.longitude += point.longitude - shifted.longitude;
    }
    return guess;
}

GeoPoint bd09ToGcj02(const GeoPoint &point)
{
    const double x = point.longitude - 0.0065;
    const double y = point.latitude - 0.006;
    const double radius = std::hypot(x, y) - 0.00002 * std::sin(y * bd09Step);
    const double angle = std::atan2(y, x) - 0.000003 * std::cos(x * bd09Step);
    return {radius * std::sin(angle), radius * std::cos(angle)};
}

} // namespace

std::optional<Datum> datumOf(QStringView text)
{
    if (text.isEmpty() || text.contains(u"GCJ") || text.contains(u"火星") || text.contains(u"高德") ||
        text.contains(u"腾讯"))
        return Datum::Gcj02;
    if (text.contains(u"WGS") || text.contains(u"GPS") || text.contains(u"CGCS2000") ||
        text.contains(u"天地图"))
        return Datum::Wgs84; // CGCS2000, the datum of 天地图, agrees with WGS-84 within centimetres
    if (text.contains(u"BD09") || text.contains(u"BD-09") || text.contains(u"百度"))
        return Datum::Bd09;
    return std::nullopt;
}

GeoPoint toWgs84(const GeoPoint &point, Datum from)
{
    switch (from) {
    case Datum::Wgs84:
        return point;
    case Datum::Gcj02:
        return gcj02ToWgs84(point);
    case Datum::Bd09:
        return gcj02ToWgs84(bd09ToGcj02(point));
    }
    return point;
}

} // namespace yizhan::intake
