// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
#include "random.h"

#include <QTest>

namespace yizhan::search {

/// Chooses as a resident would, and reads all pages, to hold against the numbers what the numbers say.
class CountCheck
{
public:
    CountCheck(BrowseIndexPtr index, EpochDay today) : m_index(std::move(index)), m_today(today) {}

    /// Each choice alone, and with each of them some of every facet, drawn from `random`.
    void everyPair(Random &random, int partners)
    {
        const BrowseResult all = answerTo({}, false);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            for (const int choice : offered(all, static_cast<Facet>(facet))) {
                BrowseFilter filter;
                filter.choose(static_cast<Facet>(facet), choice);
                verifyChoice(all, {}, static_cast<Facet>(facet), choice, false);
                for (const bool statedOnly : {false, true})
                    withPartners(filter, statedOnly, random, partners);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
    /// How often a number was held against the pages.
    [[nodiscard]] int checked() const { return m_checked; }

private:
    [[nodiscard]] BrowseResult answerTo(const BrowseFilter &filter, bool statedOnly) const
    {
        return BrowseResult::answer(m_index, {filter, statedOnly, m_today, nullptr});
    }

    [[nodiscard]] static std::vector<int> offered(const BrowseResult &result, Facet facet)
    {
        std::vector<int> choices;
        const auto &counts = result.counts(facet).choices;
        for (std::size_t choice = 0; choice < counts.size(); ++choice) {
            if (counts[choice].stated > 0)
                choices.push_back(static_cast<int>(choice));
        }
        return choices;
    }

    void withPartners(const BrowseFilter &filter, bool statedOnly, Random &random, int partners)
    {
        const BrowseResult result = answerTo(filter, statedOnly);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            const auto which = static_cast<Facet>(facet);
            const std::vector<int> choices = offered(result, which);
            for (int partner = 0; partner < partners && !choices.empty(); ++partner)
                verifyChoice(result, filter, which, choices[random.below(choices.size())], statedOnly);
        }
    }

    /// The number on the choice, in the head of the list it leads to, and of the rows that its pages hold.
    void verifyChoice(const BrowseResult &before, const BrowseFilter &chosen, Facet facet, int choice,
                      bool statedOnly)
    {
        const bool further = chosen.set(facet).any() && !chosen.contains(facet, choice);
        BrowseFilter filter = chosen;
        filter.choose(facet, choice);
        const ChoiceCount promised = before.counts(facet).choices[static_cast<std::size_t>(choice)];
        const BrowseResult after = answerTo(filter, statedOnly);
        const auto &column = m_index->column(dimensionOf(facet));
        int rows = 0;
        int stated = 0;
        int stateChoice = 0;
        constexpr int pageSize = 50;
        for (int first = 0; first < after.listed(); first += pageSize) {
            for (const auto &row : after.page(Sort::Newest, first, pageSize)) {
                ++rows;
                stated += row.statesAll ? 1 : 0;
                stateChoice +=
                    row.statesAll && states(facet, column.keys[column.codes[row.row]], choice) ? 1 : 0;
            }
        }
        ++m_checked;
        QCOMPARE(rows, after.listed());
        QCOMPARE(rows, promised.total);
        QCOMPARE(stated, after.stated());
        QCOMPARE(stateChoice, promised.stated);
        if (!further) // what was chosen in the same facet before stands on the pages too
            QCOMPARE(stated, promised.stated);
        if (statedOnly)
            QCOMPARE(rows, stated);
    }

    BrowseIndexPtr m_index;
    EpochDay m_today;
    int m_checked = 0;
};

} // namespace yizhan::search
