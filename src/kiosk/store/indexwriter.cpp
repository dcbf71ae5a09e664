// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexwriter.h"

namespace yizhan::store {

IndexWriter::IndexWriter(storage::Statement insertFacet, storage::Statement deleteFacet,
                         storage::Statement renewFacet, storage::Statement insertTitle,
                         storage::Statement deleteTitle)
    : m_insertFacet(std::move(insertFacet)), m_deleteFacet(std::move(deleteFacet)),
      m_renewFacet(std::move(renewFacet)), m_insertTitle(std::move(insertTitle)),
      m_deleteTitle(std::move(deleteTitle))
{
}

Result<IndexWriter> IndexWriter::open(storage::Database &database)
{
    YIZHAN_TRY_LET(
        auto insertFacet,
        database.prepare(QStringLiteral(
            "INSERT INTO vacancy_facet(item, until, posted, grp, counties, town, pay_unit, pay_min, pay_max, "
            "education, experience, kinds, benefits, shifts, tags, lat, lon) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    YIZHAN_TRY_LET(auto deleteFacet,
                   database.prepare(QStringLiteral("DELETE FROM vacancy_facet WHERE item = ?")));
    YIZHAN_TRY_LET(auto renewFacet,
                   database.prepare(QStringLiteral("UPDATE vacancy_facet SET until = ? WHERE item = ?")));
    YIZHAN_TRY_LET(auto insertTitle,
                   database.prepare(QStringLiteral("INSERT INTO vacancy_title(rowid, title) VALUES(?, ?)")));
    YIZHAN_TRY_LET(auto deleteTitle,
                   database.prepare(QStringLiteral(
                       "INSERT INTO vacancy_title(vacancy_title, rowid, title) VALUES('delete', ?, ?)")));
    return IndexWriter(std::move(insertFacet), std::move(deleteFacet), std::move(renewFacet),
                       std::move(insertTitle), std::move(deleteTitle));
}

Result<void> IndexWriter::insert(qint64 item, const VacancyIndexEntry &entry)
{
    const VacancyFacets &facets = entry.facets;
    YIZHAN_TRY(m_insertFacet.run(item, facets.until, facets.posted, facets.group, facets.counties,
                                 facets.town, facets.payUnit, facets.payMinimum, facets.payMaximum,
                                 facets.education, facets.experienceMonths, facets.kinds, facets.benefits,
                                 facets.shifts, facets.tags, facets.latitude, facets.longitude));
    return m_insertTitle.run(item, entry.titleTokens);
}

Result<void> IndexWriter::remove(qint64 item, const VacancyIndexEntry &entry)
{
    YIZHAN_TRY(m_deleteFacet.run(item));
    return m_deleteTitle.run(item, entry.titleTokens);
}

Result<void> IndexWriter::renew(qint64 item, EpochDay until)
{
    return m_renewFacet.run(until, item);
}

} // namespace yizhan::store
