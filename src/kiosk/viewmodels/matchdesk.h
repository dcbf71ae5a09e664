// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "matchsource.h"
#include "vacancyrepository.h"

#include <QObject>

namespace yizhan::viewmodels {

/// The worker's side of MatchWorker: a connection, the index of matching and the weights delivered with it,
/// which are read when they are first asked for and again once the catalogue holds something else. Everything
/// here runs on the worker's thread, only the constructor does not.
class MatchDesk : public QObject
{
    Q_OBJECT

public:
    MatchDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] MatchedPage match(const MatchRequest &request);
    [[nodiscard]] MatchCounts counts(EpochDay today);
    [[nodiscard]] matching::MatchWeightsPtr weights() const;
    /// Closes the connection: it must end on the thread that opened it.
    void close();

private:
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] std::vector<catalogue::Course> coursesFor(const matching::MatchAnswer &answer,
                                                            EpochDay today);
    [[nodiscard]] Result<matching::MatchQuestion> questionOf(const MatchRequest &request, MatchedPage &page);
    [[nodiscard]] MatchRow rowOf(const matching::MatchResult &result, const MatchRequest &request,
                                 catalogue::Vacancy vacancy) const;

    QString m_dataDirectory;
    std::optional<catalogue::GeoPoint> m_station;
    std::optional<storage::Database> m_database;
    std::optional<search::VacancyRepository> m_vacancies;
    QString m_content; // marks what the index was made from
    matching::MatchIndexPtr m_index;
    matching::MatchWeightsPtr m_weights; // there with the index
};

/// How many vacancies of an index, on their day, lie in each group and county. Any thread.
[[nodiscard]] MatchCounts countsOf(const matching::MatchIndex &index, EpochDay today);

} // namespace yizhan::viewmodels
