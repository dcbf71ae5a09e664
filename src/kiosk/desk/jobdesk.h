// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueview.h"
#include "coursejson.h"
#include "items.h"
#include "jobservice.h"
#include "typedsearch.h"
#include "weightsinforce.h"

#include <optional>

namespace yizhan::desk {

/// 找工作 of one kiosk: browsing, the typed search, a vacancy in full. Nothing is found before reload(). Once
/// it was used it belongs to that thread, with its connection.
class JobDesk
{
public:
    /// `dataDirectory` is the kiosk's; distances are measured from `station`.
    JobDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    /// As in JobService.
    [[nodiscard]] Result<QDateTime> reload();
    [[nodiscard]] Result<CatalogueGlance> glance() const;
    /// What cannot be read is left out, with a warning.
    [[nodiscard]] BrowseAnswer browse(const BrowseRequest &request);
    [[nodiscard]] SearchGlance search(const SearchRequest &request);
    [[nodiscard]] Result<VacancyAnswer> vacancy(const QString &id, EpochDay today);

    /// The search behind browse() and search(), with all that it found out.
    [[nodiscard]] TypedSearch &typed() { return m_typed; }
    /// A row that it found; see VacancyRows::read().
    [[nodiscard]] Result<std::optional<VacancyRow>> row(search::BrowseIndex::Row row, EpochDay today);

private:
    [[nodiscard]] const TypedSearch::Found &foundBy(const BrowseRequest &request);
    [[nodiscard]] SearchGlance beforeAnythingIsTyped(const SearchRequest &request);
    void answerAnew(const BrowseRequest &request);
    [[nodiscard]] std::vector<VacancyRow> readPage(const BrowseRequest &request, int page);
    [[nodiscard]] std::optional<VacancyRow> readRow(search::BrowseIndex::Row row, EpochDay today);
    [[nodiscard]] std::vector<matching::CourseOffer> coursesThatOpen(const catalogue::Vacancy &vacancy,
                                                                     EpochDay today);
    void warn(const char *what, const Error &error);

    QString m_dataDirectory;
    std::optional<catalogue::GeoPoint> m_station;
    std::optional<CatalogueView> m_view;
    std::optional<VacancyRows> m_rows; // there with the view, as what follows
    std::optional<store::Items<catalogue::Vacancy>> m_vacancies;
    std::optional<store::Items<catalogue::Course>> m_courses;
    search::BrowseIndexPtr m_index;
    matching::MatchWeightsPtr m_weights;     // what counts as learnable
    std::optional<BrowseRequest> m_answered; // what m_result answers
    std::shared_ptr<const search::BrowseResult> m_result;
    std::vector<search::Loosening> m_loosenings;
    TypedSearch m_typed;
    TypedSearch::Found m_nothingFound; // where the search is broken
    QString m_warned;                  // the last warning: a broken search would repeat it with every key
};

} // namespace yizhan::desk
