// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseindex.h"

#include "area.h"
#include "geodistance.h"
#include "payband.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace yizhan::search {

namespace {

constexpr qint64 farthest = std::numeric_limits<qint64>::max();
constexpr double microdegree = 1e-6;

bool known(const catalogue::GeoPoint &point)
{
    return point.latitude != 0 || point.longitude != 0;
}

/// Where a vacancy is, as exactly as can be said: its own point, else the centre of its town or its first
/// county.
catalogue::GeoPoint pointOf(const store::VacancyFacets &facets)
{
    if (facets.latitude != 0 || facets.longitude != 0)
        return {facets.latitude * microdegree, facets.longitude * microdegree};
    if (const auto town = townOfNumber(facets.town)) {
        const auto *area = catalogue::areaByCode(choiceCodes(Facet::Town)[static_cast<std::size_t>(*town)]);
        if (area != nullptr && known(area->centre))
            return area->centre;
    }
    const auto counties = catalogue::counties();
    for (std::size_t county = 0; county < counties.size(); ++county) {
        if ((facets.counties & (1U << county)) != 0)
            return counties[county].centre;
    }
    return {};
}

qint64 distanceKey(const store::VacancyFacets &facets, const catalogue::GeoPoint &station)
{
    const catalogue::GeoPoint point = pointOf(facets);
    return known(point) ? std::llround(distanceMeters(station, point)) : farthest;
}

/// Rows in the order of `keys`, small ones first, equals by the row from the last to the first.
std::vector<BrowseIndex::Row> sortedBy(const std::vector<qint64> &keys)
{
    std::vector<BrowseIndex::Row> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::sort(rows.begin(), rows.end(), [&keys](BrowseIndex::Row a, BrowseIndex::Row b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : a > b;
    });
    return rows;
}

template <typename KeyOf>
std::vector<qint64> keysOf(const std::vector<BrowseIndex::Entry> &entries, KeyOf &&keyOf)
{
    std::vector<qint64> keys;
    keys.reserve(entries.size());
    for (const BrowseIndex::Entry &entry : entries)
        keys.push_back(keyOf(entry.facets));
    return keys;
}

} // namespace

BrowseIndex::BrowseIndex(const std::vector<Entry> &entries, std::optional<catalogue::GeoPoint> station)
{
    m_items.reserve(entries.size());
    m_untils.reserve(entries.size());
    m_posted.reserve(entries.size());
    for (const Entry &entry : entries) {
        m_items.push_back(entry.item);
        const EpochDay until = entry.facets.until;
        m_untils.push_back(until == 0 ? std::numeric_limits<EpochDay>::max() : until);
        m_posted.push_back(entry.facets.posted);
    }
    fillColumns(entries, station);
    sortRows(entries, station);
}

void BrowseIndex::fillColumns(const std::vector<Entry> &entries,
                              const std::optional<catalogue::GeoPoint> &station)
{
    std::array<std::unordered_map<FacetKey, quint32>, dimensionCount> numbers;
    for (Column &column : m_columns)
        column.codes.reserve(entries.size());
    for (const Entry &entry : entries) {
        const auto keys = facetKeys(entry.facets, station);
        for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension) {
            Column &column = m_columns[dimension];
            const auto next = static_cast<quint32>(column.keys.size());
            const auto [number, isNew] = numbers[dimension].try_emplace(keys[dimension], next);
            if (isNew)
                column.keys.push_back(keys[dimension]);
            column.codes.push_back(number->second);
        }
    }
}

void BrowseIndex::sortRows(const std::vector<Entry> &entries, std::optional<catalogue::GeoPoint> station)
{
    m_orders[0] = sortedBy(keysOf(entries, [](const auto &facets) { return -qint64(facets.posted); }));
    m_orders[1] = sortedBy(keysOf(entries, [](const auto &facets) {
        const auto unit = static_cast<catalogue::PayUnit>(facets.payUnit);
        return -monthlyEquivalent(unit, facets.payMinimum, facets.payMaximum);
    }));
    if (!station) {
        m_orders[2] = m_orders[0];
        return;
    }
    const auto distances =
        keysOf(entries, [&station](const auto &facets) { return distanceKey(facets, *station); });
    m_orders[2] = sortedBy(distances);
    m_distanceKnown =
        std::any_of(distances.begin(), distances.end(), [](qint64 distance) { return distance != farthest; });
}

std::optional<BrowseIndex::Row> BrowseIndex::rowOf(qint64 item) const
{
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), item);
    if (found == m_items.end() || *found != item)
        return std::nullopt;
    return static_cast<Row>(found - m_items.begin());
}

} // namespace yizhan::search
