// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchengine.h"
#include "termcombination.h"

#include <unordered_map>
#include <vector>

namespace yizhan::search {

/// The best rows of an answer, out of the titles that answer. All are counted, only the best kept: a single
/// letter may stand in hundreds of thousands. One per question; what it is made from outlives it.
class BestRows
{
public:
    BestRows(const BrowseIndex &rows, const TitleIndex &titles, EpochDay today, std::size_t limit)
        : m_rows(rows), m_titles(titles), m_today(today), m_limit(limit)
    {
    }

    /// Rows that hold all words as they stand. Once, before add(). One of them that add() finds too counts
    /// once, and stands where it is better.
    void addWhole(const CombinedTerms &terms);
    /// Rows that answer and do not fail the conditions. No two calls may find the same row.
    void add(const CombinedTerms &terms, const BrowseFilter &wanted);
    [[nodiscard]] bool empty() const { return m_total == 0 && m_whole.empty(); }
    /// Moves hits, total and stated into `answer`; nothing may be added afterwards.
    void finish(SearchAnswer &answer);

private:
    /// How a hit compares, in one number: the smaller the better.
    using Key = quint64;

    void addAll(const TitleMatch &match);
    void count(Key key);
    void mark(quint64 found);
    bool keep(Key key);

    const BrowseIndex &m_rows;
    const TitleIndex &m_titles;
    EpochDay m_today;
    std::size_t m_limit;
    int m_total = 0;
    int m_stated = 0;
    quint64 m_mark = 0;
    std::vector<Key> m_best;                  ///< a heap, the worst in front
    std::unordered_map<quint32, Key> m_whole; ///< by freshness
};

} // namespace yizhan::search
