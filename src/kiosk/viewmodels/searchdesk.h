// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseworker.h"
#include "vacancysearch.h"

#include <optional>

namespace yizhan::viewmodels {

/// The typed search of the BrowseDesk. The engine is made when the first text comes: the first screen does
/// not wait for it. Everything runs on the worker's thread.
class SearchDesk
{
public:
    /// What a text finds.
    struct Found
    {
        search::RowSet rows;                         ///< all of it
        std::vector<search::BrowseIndex::Row> order; ///< the best first
    };

    /// An answer, without the rows themselves.
    struct Glance
    {
        SearchGlance shown;
        std::vector<search::BrowseIndex::Row> best; ///< what to show of the found ones
    };

    /// Takes an open catalogue, which outlives this until close(), and its index.
    void open(storage::Database &database, search::BrowseIndexPtr index);
    void close();
    /// Makes the engine now, if it is not there: some 100 ms for 50,000 vacancies.
    void prepare();
    /// Whether prepare() has nothing to do.
    [[nodiscard]] bool ready() const { return m_search || m_failed || !m_database; }

    /// The vacancies that answer `text`; where no title does, those that mention its words elsewhere. Stays
    /// valid until the next call.
    [[nodiscard]] const Found &find(const QString &text, EpochDay today);
    [[nodiscard]] Glance glance(const SearchRequest &request);

private:
    storage::Database *m_database = nullptr;
    search::BrowseIndexPtr m_index;
    search::LexiconPtr m_lexicon;
    std::optional<search::VacancySearch> m_search;
    bool m_failed = false; // it was said once
    QString m_text;        // what m_found answers
    EpochDay m_today = 0;
    std::optional<Found> m_found;
};

} // namespace yizhan::viewmodels
