// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueview.h"
#include "course.h"
#include "matchservice.h"

#include <optional>

namespace yizhan::desk {

/// 找合适的工作 of one kiosk. The index of matching and the weights delivered with it are read when they are
/// first asked for, and again once the catalogue holds something else. Once it was used it belongs to that
/// thread, with its connection. Errors: as of MatchService.
class MatchDesk
{
public:
    /// `dataDirectory` is the kiosk's; the distances on the cards are measured from `station`.
    MatchDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] Result<MatchedPage> match(const MatchRequest &request);
    [[nodiscard]] Result<MatchCounts> counts(EpochDay today);
    [[nodiscard]] Result<std::vector<CourseReach>> courseReach(EpochDay today);
    [[nodiscard]] Result<OpenedPage> openedBy(const QString &course, EpochDay today, int limit);
    [[nodiscard]] Result<matching::MatchWeightsPtr> weights() const;

private:
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<std::vector<catalogue::Course>> coursesFor(const matching::MatchAnswer &answer,
                                                                    EpochDay today);
    [[nodiscard]] Result<matching::MatchQuestion> questionOf(const MatchRequest &request, MatchedPage &page);

    QString m_dataDirectory;
    std::optional<catalogue::GeoPoint> m_station;
    std::optional<CatalogueView> m_view;
    std::optional<VacancyRows> m_rows; // there with the view, as what follows
    std::optional<store::Items<catalogue::Vacancy>> m_vacancies;
    matching::MatchIndexPtr m_index;
    matching::MatchWeightsPtr m_weights;
};

/// How many vacancies of an index, on their day, lie in each group and county, and state which hours and
/// benefits. Any thread.
[[nodiscard]] MatchCounts countsOf(const matching::MatchIndex &index, EpochDay today);

} // namespace yizhan::desk
