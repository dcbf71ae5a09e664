// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobdesk.h"
#include "terminal.h"

#include <QDate>

namespace yizhan::tool {

/// Writes what a search finds.
class SearchReport
{
public:
    /// `desk` has read its catalogue. `today` in China Standard Time: vacancies whose last day lies before it
    /// are not shown. All references outlive the report.
    SearchReport(desk::JobDesk &desk, QDate today, console::Terminal &terminal);

    /// Lines for people; with `explain` also the tokens, and tier and score of each vacancy. Errors: those of
    /// desk::TypedSearch::answer().
    [[nodiscard]] Result<void> printForPeople(const QString &query, std::size_t limit, bool explain);
    /// query, rank, the source's own number, title; tabs between. The second list where the main list is
    /// empty. A vacancy that stands for several postings of its source gives a line for each, under one rank.
    /// Errors: the same.
    [[nodiscard]] Result<void> printTable(const QString &query, std::size_t limit);

private:
    [[nodiscard]] Result<void> printHits(const std::vector<search::SearchHit> &hits, std::size_t limit,
                                         bool explain);
    void printUnderstanding(const search::SearchAnswer &answer);
    void printFurther(const search::SearchAnswer &answer);

    desk::JobDesk &m_desk;
    EpochDay m_today;
    console::Terminal &m_terminal;
};

} // namespace yizhan::tool
