// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseindexloader.h"

namespace yizhan::search {

namespace {

BrowseIndex::Entry entryFrom(const storage::Statement &row)
{
    BrowseIndex::Entry entry;
    entry.item = row.integer(0);
    store::VacancyFacets &facets = entry.facets;
    facets.until = static_cast<EpochDay>(row.integer(1));
    facets.posted = static_cast<EpochDay>(row.integer(2));
    facets.group = static_cast<int>(row.integer(3));
    facets.counties = static_cast<quint32>(row.integer(4));
    facets.town = static_cast<int>(row.integer(5));
    facets.payUnit = static_cast<int>(row.integer(6));
    facets.payMinimum = row.integer(7);
    facets.payMaximum = row.integer(8);
    facets.education = static_cast<int>(row.integer(9));
    facets.kinds = static_cast<quint32>(row.integer(10));
    facets.benefits = static_cast<quint32>(row.integer(11));
    facets.shifts = static_cast<quint32>(row.integer(12));
    facets.tags = static_cast<quint32>(row.integer(13));
    facets.latitude = static_cast<int>(row.integer(14));
    facets.longitude = static_cast<int>(row.integer(15));
    facets.experienceMonths = static_cast<int>(row.integer(16));
    return entry;
}

} // namespace

Result<BrowseIndexPtr> loadBrowseIndex(storage::Database &database,
                                       std::optional<catalogue::GeoPoint> station)
{
    YIZHAN_TRY_LET(
        auto select,
        database.prepare(QStringLiteral(
            "SELECT item, until, posted, grp, counties, town, pay_unit, pay_min, pay_max, education, kinds, "
            "benefits, shifts, tags, lat, lon, experience FROM vacancy_facet ORDER BY item")));
    YIZHAN_TRY(select.run());
    std::vector<BrowseIndex::Entry> entries;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) { entries.push_back(entryFrom(row)); }));
    return std::make_shared<const BrowseIndex>(entries, station);
}

} // namespace yizhan::search
