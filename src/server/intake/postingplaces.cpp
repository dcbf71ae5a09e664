// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingplaces.h"

#include "area.h"
#include "sanitise.h"
#include "vacancycolumns.h"

#include <QRegularExpression>

namespace yizhan::intake {

namespace {

/// An address that a form has written twice, "示例路3号示例路3号", once. Short ones are names: 太平太平 may
/// be a place.
QString saidOnce(const QString &street)
{
    constexpr qsizetype shortest = 8;
    const qsizetype half = street.size() / 2;
    return street.size() >= shortest && street.size() % 2 == 0 &&
                   QStringView(street).left(half) == QStringView(street).sliced(half)
               ? street.left(half)
               : street;
}

} // namespace

catalogue::Place placeOf(const QString &region, const QString &street)
{
    catalogue::Place place;
    place.region = region;
    place.street = saidOnce(street);
    const auto area = catalogue::resolveArea(place.region, place.street);
    place.county = area.county;
    place.town = area.town;
    return place;
}

QStringList regionsIn(const QString &region)
{
    static const QRegularExpression joints(QStringLiteral("\\s*[、,，/;；|]\\s*|和|及"));
    constexpr qsizetype most = 20;
    QStringList parts = region.split(joints, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > most)
        return {region};
    QStringList codes;
    for (const QString &part : std::as_const(parts)) {
        const auto area = catalogue::resolveArea(part, {});
        const QString code = area.county + u'/' + area.town;
        if (area.county.isEmpty() || codes.contains(code))
            return {region}; // 端州区、各镇街: not each is a place of its own
        codes.append(code);
    }
    return parts;
}

QString regionOf(const tables::RawRow &raw, const QString &region, QString &other)
{
    QString joined = region;
    for (const auto &[column, cell] : raw.rivals) {
        const QString text = tables::oneLine(cell);
        if (column != static_cast<std::size_t>(Column::Region) || joined.contains(text))
            continue;
        const auto known = catalogue::resolveArea(joined, {});
        const auto both = catalogue::resolveArea(QString(joined + text), {});
        const auto alone = catalogue::resolveArea(text, {});
        const bool finer = !alone.county.isEmpty() && alone.county == both.county &&
                           (known.county.isEmpty() || (known.county == alone.county && known.town.isEmpty()));
        if (text.contains(joined))
            joined = text;
        else if (finer && (known.county.isEmpty() || !alone.town.isEmpty()))
            joined = known.county.isEmpty() ? QString(joined + text) : text;
        else if (known.county.isEmpty() || known.county != alone.county)
            other = text;
    }
    return joined;
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
