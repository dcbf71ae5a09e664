// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseworker.h"
#include "searchdesk.h"
#include "vacancyrepository.h"
#include "weightsinforce.h"

#include <QObject>

namespace yizhan::viewmodels {

/// The worker's side of BrowseWorker: the connection, the index and the last result. Everything here runs on
/// the worker's thread, only the constructor does not.
class BrowseDesk : public QObject
{
    Q_OBJECT

public:
    BrowseDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] CatalogueState reload();
    [[nodiscard]] CatalogueGlance glance();
    [[nodiscard]] BrowseAnswer browse(const BrowseRequest &request);
    [[nodiscard]] SearchGlance search(const SearchRequest &request);
    [[nodiscard]] VacancyAnswer vacancy(const QString &id, EpochDay today);
    /// See CourseService.
    [[nodiscard]] std::optional<catalogue::Course> course(const QString &id, EpochDay today);
    /// Makes the search ready, so that the first key need not wait. Nothing when it is.
    void prepareSearch();
    /// Closes the connection: it must end on the thread that opened it.
    void close();

private:
    [[nodiscard]] Result<CatalogueState> open();
    void answerAnew(const BrowseRequest &request);
    [[nodiscard]] std::vector<VacancyRow> readPage(const BrowseRequest &request, int page);
    [[nodiscard]] std::vector<matching::CourseOffer> coursesThatOpen(const catalogue::Vacancy &vacancy,
                                                                     EpochDay today);
    [[nodiscard]] std::optional<VacancyRow> readRow(search::BrowseIndex::Row row, EpochDay today);

    QString m_dataDirectory;
    std::optional<catalogue::GeoPoint> m_station;
    std::optional<storage::Database> m_database;
    QString m_content; // marks what the index was made from
    std::optional<search::VacancyRepository> m_vacancies;
    search::BrowseIndexPtr m_index;
    matching::MatchWeightsPtr m_weights;     // what counts as learnable; there with the database
    std::optional<BrowseRequest> m_answered; // what m_result answers
    std::shared_ptr<const search::BrowseResult> m_result;
    SearchDesk m_search;
};

} // namespace yizhan::viewmodels
