// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseoffers.h"
#include "matchquery.h"
#include "result.h"
#include "vacancyrepository.h"

#include <QByteArray>
#include <QString>

namespace yizhan::tool {

/// An answer of the matching as a page: vacancies with their stars, reasons and cautions.
class MatchPage
{
public:
    /// What the answer was made from, and `courses` that may open a vacancy.
    struct Sources
    {
        search::VacancyRepository &repository;
        const std::vector<catalogue::Course> &courses;
        const catalogue::MatchWeights &weights;
    };
    /// Reads what the results show. `answer` outlives the page. Errors: Database, Protocol.
    [[nodiscard]] static Result<MatchPage> of(const matching::MatchAnswer &answer, const Sources &sources);

    /// In Chinese, for people; with `explain` the points of each part as well.
    [[nodiscard]] QString text(bool explain) const;
    /// One JSON object, members sorted, the same for the same answer.
    [[nodiscard]] QByteArray json(bool explain) const;

private:
    explicit MatchPage(const matching::MatchAnswer &answer) : m_answer(answer) {}
    [[nodiscard]] QString entryText(std::size_t position, bool explain) const;

    const matching::MatchAnswer &m_answer;
    std::vector<catalogue::Vacancy> m_vacancies;               ///< as the results stand
    std::vector<std::vector<matching::CourseOffer>> m_courses; ///< that fill the gap of each
};

} // namespace yizhan::tool
