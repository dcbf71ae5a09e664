// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facetmatch.h"
#include "vacancyfacets.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace yizhan::search {

enum class Sort { Newest, Pay, Distance };
constexpr std::size_t sortCount = 3;

/// Every vacancy of the catalogue by what it is filtered, counted and sorted by: columns of numbers in
/// memory, made once after each synchronisation and never changed, so that any thread may read it. A row is a
/// position in the columns.
class BrowseIndex
{
public:
    using Row = quint32;
    struct Entry
    {
        qint64 item = 0; ///< item.rowid in the catalogue
        store::VacancyFacets facets;
    };

    /// `entries` in ascending order of `item`. `station` is where distances are measured from; without it
    /// nothing can be sorted by distance, and none lies in a reach.
    BrowseIndex(const std::vector<Entry> &entries, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] qint64 item(Row row) const { return m_items[row]; }
    /// The row of an item; nothing when the index does not hold it.
    [[nodiscard]] std::optional<Row> rowOf(qint64 item) const;
    /// Last day shown, as a number that compares: a vacancy without an end has the greatest.
    [[nodiscard]] const std::vector<EpochDay> &untils() const { return m_untils; }
    [[nodiscard]] const std::vector<EpochDay> &postedDays() const { return m_posted; }

    /// A dimension as a column of numbers of keys, and the keys they stand for.
    struct Column
    {
        std::vector<quint32> codes; ///< per row: position in `keys`
        std::vector<FacetKey> keys; ///< different from one another
    };
    [[nodiscard]] const Column &column(Dimension dimension) const
    {
        return m_columns[static_cast<std::size_t>(dimension)];
    }

    /// All rows, best first. Newest: by the day of posting. Pay: by monthlyEquivalent(), most first, what
    /// cannot be compared last. Distance: nearest first; a vacancy without coordinates counts with the centre
    /// of its town or county, the rest last. Equals follow one another by the newest item.
    [[nodiscard]] const std::vector<Row> &order(Sort sort) const
    {
        return m_orders[static_cast<std::size_t>(sort)];
    }
    /// Whether order(Sort::Distance) says anything.
    [[nodiscard]] bool distanceKnown() const { return m_distanceKnown; }

private:
    void fillColumns(const std::vector<Entry> &entries, const std::optional<catalogue::GeoPoint> &station);
    void sortRows(const std::vector<Entry> &entries, std::optional<catalogue::GeoPoint> station);

    std::vector<qint64> m_items;
    std::vector<EpochDay> m_untils;
    std::vector<EpochDay> m_posted;
    std::array<Column, dimensionCount> m_columns;
    std::array<std::vector<Row>, sortCount> m_orders;
    bool m_distanceKnown = false;
};

using BrowseIndexPtr = std::shared_ptr<const BrowseIndex>;

} // namespace yizhan::search
