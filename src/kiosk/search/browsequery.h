// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseindex.h"

#include <span>
#include <vector>

namespace yizhan::search {

/// Rows of an index, as one flag per row.
using RowSet = std::vector<bool>;

struct BrowseQuestion
{
    BrowseFilter filter;
    bool statedOnly = false;        ///< what is silent about a chosen fact fails it
    EpochDay today = 0;             ///< vacancies whose last day lies before it are not there
    const RowSet *titles = nullptr; ///< only these rows; nullptr = all. Used while the question is answered
};

/// What choosing one choice in addition leads to.
struct ChoiceCount
{
    int total = 0;  ///< results then, those that are silent about a chosen fact included
    int stated = 0; ///< of these, how many state this choice and every other chosen fact

    friend bool operator==(const ChoiceCount &, const ChoiceCount &) = default;
};

struct FacetCounts
{
    std::vector<ChoiceCount>
        choices;       ///< by position in choiceCodes(); towns of a county that is not chosen stay 0
    int notStated = 0; ///< of the present results, how many are silent about the facet
};

/// The answer to a question. Keeps the index it was made from, so that pages can be cut from it later.
class BrowseResult
{
public:
    /// One pass over the rows and a look at each different key, no SQL. May run on any thread.
    [[nodiscard]] static BrowseResult answer(BrowseIndexPtr index, const BrowseQuestion &question);

    /// Vacancies on their day, whatever is chosen; and how many of them were posted today.
    [[nodiscard]] int available() const { return m_available; }
    [[nodiscard]] int newToday() const { return m_newToday; }
    /// Results, silent ones included also when the question hides them.
    [[nodiscard]] int total() const { return m_total; }
    /// Results that state every chosen fact.
    [[nodiscard]] int stated() const { return m_stated; }
    /// Results on the pages: `stated` when the question hides the silent ones, else `total`.
    [[nodiscard]] int listed() const { return m_statedOnly ? m_stated : m_total; }
    [[nodiscard]] const FacetCounts &counts(Facet facet) const
    {
        return m_counts[static_cast<std::size_t>(facet)];
    }

    struct PageRow
    {
        BrowseIndex::Row row = 0;
        bool statesAll = true;
    };
    /// `count` results from position `first`: the more of the chosen facts one states, the earlier it comes.
    [[nodiscard]] std::vector<PageRow> page(Sort sort, int first, int count) const;
    /// The same in an order of one's own, which holds every result once; other rows in it are passed over.
    [[nodiscard]] std::vector<PageRow> page(std::span<const BrowseIndex::Row> order, int first,
                                            int count) const;

private:
    explicit BrowseResult(BrowseIndexPtr index) : m_index(std::move(index)) {}

    struct KeyRows
    {
        quint32 stated = 0; ///< rows that state what is chosen in every other dimension
        quint32 silent = 0; ///< further ones, which another dimension lets through though they are silent
    };
    using Histogram = std::vector<KeyRows>; // per key
    void markOutside(const BrowseQuestion &question);
    void markDimension(Dimension dimension, const BrowseFilter &filter);
    [[nodiscard]] std::array<Histogram, dimensionCount> countKeys();
    void countChoices(Facet facet, const BrowseQuestion &question, const Histogram &rows);
    [[nodiscard]] ChoiceCount countChoice(Facet facet, int choice, const BrowseQuestion &question,
                                          const Histogram &rows) const;
    [[nodiscard]] int listedOf(const KeyRows &rows) const;

    BrowseIndexPtr m_index;
    std::vector<quint32> m_marks; // per row: dimensions failed in the low half, silent ones in the high half
    std::array<FacetCounts, facetCount> m_counts;
    bool m_statedOnly = false;
    int m_available = 0;
    int m_newToday = 0;
    int m_total = 0;
    int m_stated = 0;
    std::array<int, dimensionCount + 1>
        m_silentIn{}; // results by how many chosen facts they are silent about
};

} // namespace yizhan::search
