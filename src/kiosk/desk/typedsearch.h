// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancysearch.h"

#include <optional>
#include <vector>

namespace yizhan::desk {

/// What a typed text finds.
struct TextAnswer
{
    search::SearchAnswer titles;             ///< those whose titles answer, best first
    std::vector<search::SearchHit> mentions; ///< others that hold its words elsewhere, best first

    /// No title answers; other texts of some vacancies hold the words.
    [[nodiscard]] bool mentioned() const { return titles.total == 0 && !mentions.empty(); }
    [[nodiscard]] int total() const { return mentioned() ? static_cast<int>(mentions.size()) : titles.total; }
    /// What a list shows: the titles, or where none answers, the mentions.
    [[nodiscard]] const std::vector<search::SearchHit> &hits() const
    {
        return mentioned() ? mentions : titles.hits;
    }
};

/// Everything that a text finds, as a set and in order.
struct FoundByText
{
    search::RowSet rows;
    std::vector<search::BrowseIndex::Row> order; ///< the best first
    bool nearest = false;                        ///< the text wishes for the nearest first
};

/// When mentions are looked for.
enum class Mentions { WhereNoTitleAnswers, Always };

/// The typed search of the JobDesk. The engine is made when the first text comes: the first screen does not
/// wait for it. Belongs to the thread of its database.
class TypedSearch
{
public:
    using Found = FoundByText;

    /// Takes an open catalogue, which outlives this until close(), and its index.
    void open(storage::Database &database, search::BrowseIndexPtr index);
    void close();
    /// Makes the engine now, if it is not there: some 100 ms for 50,000 vacancies. Nothing before open().
    /// Errors: those of search::loadSearchEngine() and search::Lexicon::builtIn(); the same one until the
    /// next open().
    [[nodiscard]] Result<void> prepare();
    /// Whether prepare() has nothing to do.
    [[nodiscard]] bool ready() const { return m_search || m_failure || m_database == nullptr; }

    /// Nothing is found before open(). Errors: those of sqlError(), those of prepare().
    [[nodiscard]] Result<TextAnswer> answer(const search::SearchQuestion &question, Mentions mentions);
    /// The whole of what answer() finds. Stays valid until the next call. Errors: the same.
    [[nodiscard]] Result<const Found *> findAll(const QString &text, EpochDay today);

    /// See search::SearchEngine::commonWords(); none before open(). Errors: those of prepare().
    [[nodiscard]] Result<std::vector<search::Suggestion>> commonWords(std::size_t limit, EpochDay today);

private:
    storage::Database *m_database = nullptr;
    search::BrowseIndexPtr m_index;
    search::LexiconPtr m_lexicon;
    std::optional<search::VacancySearch> m_search;
    std::optional<Error> m_failure; ///< why there is no engine
    QString m_text;                 ///< what m_found answers
    EpochDay m_today = 0;
    std::optional<Found> m_found;
};

} // namespace yizhan::desk
