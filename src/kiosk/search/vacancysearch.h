// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "searchengine.h"

namespace yizhan::search {

/// Makes the engine for an open catalogue. The newest delivered list of synonyms (catalogue::synonymsKind)
/// stands in the place of the built-in one; one that cannot be read is passed over with a warning. For a
/// worker thread. Errors: those of sqlError(), those of SynonymBook::builtIn().
[[nodiscard]] Result<SearchEnginePtr> loadSearchEngine(storage::Database &database, BrowseIndexPtr rows,
                                                       LexiconPtr lexicon);

/// The search of one kiosk: titles in memory, the other texts through `vacancy_text`. Belongs to the thread
/// of its database, which outlives it.
class VacancySearch
{
public:
    VacancySearch(storage::Database &database, SearchEnginePtr engine)
        : m_database(database), m_engine(std::move(engine))
    {
    }

    /// The main list. Words that are in no title are looked for in the other texts. An employer's name finds
    /// all of its posts, those whose titles hold it in front. Errors: those of sqlError().
    [[nodiscard]] Result<SearchAnswer> answer(const SearchQuestion &question);
    /// The second list: what holds the terms of the answered query in other texts than the title and is not
    /// in the main list: Tier::Mention, with `order` as the number of the field. Occupation before employer,
    /// place and description, the newest item first in each; at most `question.limit`.
    /// Looks at no more than `limit` rows a field that are not in the main list. Errors: those of sqlError().
    [[nodiscard]] Result<std::vector<SearchHit>> mentions(const SearchAnswer &answered,
                                                          const SearchQuestion &question);
    /// See SearchEngine::commonWords().
    [[nodiscard]] std::vector<Suggestion> commonWords(std::size_t limit, EpochDay today) const
    {
        return m_engine->commonWords(limit, today);
    }
    [[nodiscard]] const BrowseIndex &rows() const { return m_engine->rows(); }

private:
    /// Puts the posts of an employer whose name was typed behind the titles that hold the name, or in the
    /// place of titles that hold only a part of it.
    [[nodiscard]] Result<void> addEmployer(SearchAnswer &answer, const SearchQuestion &question);
    /// Where nothing was found and nothing is offered: the work in whose descriptions the words stand.
    [[nodiscard]] Result<void> offerDescribed(SearchAnswer &answer, const SearchQuestion &question);
    [[nodiscard]] Result<SearchAnswer> answerOfTitles(const SearchQuestion &question);
    using Asking = Result<SearchAnswer> (VacancySearch::*)(const SearchQuestion &);
    [[nodiscard]] Result<RowSet> allRows(const SearchAnswer &answered, const SearchQuestion &question,
                                         Asking ask);

    storage::Database &m_database;
    SearchEnginePtr m_engine;
};

} // namespace yizhan::search
