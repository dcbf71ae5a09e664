// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "terminal.h"
#include "vacancyrepository.h"
#include "vacancysearch.h"

#include <QDate>

namespace yizhan::tool {

/// Writes what a search finds.
class SearchReport
{
public:
    /// `today` in China Standard Time: vacancies whose last day lies before it are not shown.
    SearchReport(storage::Database &database, search::SearchEnginePtr engine, QDate today,
                 console::Terminal &terminal);

    /// Lines for people; with `explain` also the tokens, and tier and score of each vacancy. Errors:
    /// Database.
    [[nodiscard]] Result<void> printForPeople(const QString &query, std::size_t limit, bool explain);
    /// query, rank, the source's own number, title; tabs between. The second list where the main list is
    /// empty. A vacancy that stands for several postings of its source gives a line for each, under one rank.
    /// Errors: Database.
    [[nodiscard]] Result<void> printTable(const QString &query, std::size_t limit);

private:
    struct Found
    {
        search::SearchAnswer answer;
        search::MentionedVacancies mentioned;
    };
    [[nodiscard]] Result<Found> find(const QString &query, std::size_t limit, bool always);
    [[nodiscard]] Result<void> printHits(const std::vector<search::SearchHit> &hits, bool explain);
    void printUnderstanding(const search::SearchAnswer &answer);
    void printFurther(const search::SearchAnswer &answer);

    search::VacancySearch m_search;
    search::VacancyRepository m_vacancies;
    EpochDay m_today;
    console::Terminal &m_terminal;
};

} // namespace yizhan::tool
