// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexwriter.h"

#include <tuple>

namespace yizhan::store {

std::array<qint64, 16> facetValues(const VacancyFacets &facets)
{
    return {facets.until,    facets.posted,     facets.group,      facets.counties,  facets.town,
            facets.payUnit,  facets.payMinimum, facets.payMaximum, facets.education, facets.experienceMonths,
            facets.kinds,    facets.benefits,   facets.shifts,     facets.tags,      facets.latitude,
            facets.longitude};
}

Result<IndexWriter> IndexWriter::open(storage::Database &database)
{
    YIZHAN_TRY_LET(
        auto insertFacet,
        database.prepare(QStringLiteral("INSERT INTO vacancy_facet(item, %1) "
                                        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                             .arg(QLatin1String(facetColumns))));
    YIZHAN_TRY_LET(auto deleteFacet,
                   database.prepare(QStringLiteral("DELETE FROM vacancy_facet WHERE item = ?")));
    YIZHAN_TRY_LET(auto renewFacet,
                   database.prepare(QStringLiteral("UPDATE vacancy_facet SET until = ? WHERE item = ?")));
    YIZHAN_TRY_LET(auto insertName,
                   database.prepare(QStringLiteral("INSERT INTO vacancy_name(item, title) VALUES(?, ?)")));
    YIZHAN_TRY_LET(auto deleteName,
                   database.prepare(QStringLiteral("DELETE FROM vacancy_name WHERE item = ?")));
    YIZHAN_TRY_LET(auto insertText,
                   database.prepare(QStringLiteral("INSERT INTO vacancy_text(rowid, tokens) VALUES(?, ?)")));
    YIZHAN_TRY_LET(auto deleteText,
                   database.prepare(QStringLiteral(
                       "INSERT INTO vacancy_text(vacancy_text, rowid, tokens) VALUES('delete', ?, ?)")));
    return IndexWriter({std::move(insertFacet), std::move(deleteFacet), std::move(renewFacet),
                        std::move(insertName), std::move(deleteName), std::move(insertText),
                        std::move(deleteText)});
}

Result<void> IndexWriter::insert(qint64 item, const VacancyIndexEntry &entry)
{
    YIZHAN_TRY(
        std::apply([&](const auto &...values) { return m_statements.insertFacet.run(item, values...); },
                   facetValues(entry.facets)));
    return insertTexts(item, entry);
}

Result<void> IndexWriter::insertTexts(qint64 item, const VacancyIndexEntry &entry)
{
    YIZHAN_TRY(m_statements.insertName.run(item, entry.title));
    return m_statements.insertText.run(item, entry.textTokens);
}

Result<void> IndexWriter::remove(qint64 item, const VacancyIndexEntry &entry)
{
    YIZHAN_TRY(m_statements.deleteFacet.run(item));
    YIZHAN_TRY(m_statements.deleteName.run(item));
    return m_statements.deleteText.run(item, entry.textTokens);
}

Result<void> IndexWriter::renew(qint64 item, EpochDay until)
{
    return m_statements.renewFacet.run(until, item);
}

} // namespace yizhan::store
