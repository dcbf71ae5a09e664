// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedsearch.h"

namespace yizhan::desk {

namespace {

/// Of vacancies that mention a word outside their title the newest are shown, up to this number a field.
constexpr std::size_t mentionsShown = 2000;

} // namespace

void TypedSearch::open(storage::Database &database, search::BrowseIndexPtr index)
{
    close();
    m_database = &database;
    m_index = std::move(index);
}

void TypedSearch::close()
{
    m_found.reset();
    m_search.reset();
    m_failure.reset();
    m_database = nullptr;
}

Result<void> TypedSearch::prepare()
{
    if (m_failure)
        return fail(*m_failure);
    if (ready())
        return {};
    const auto make = [this]() -> Result<void> {
        if (!m_lexicon) {
            YIZHAN_TRY_LET(m_lexicon, search::Lexicon::builtIn());
        }
        YIZHAN_TRY_LET(auto engine, search::loadSearchEngine(*m_database, m_index, m_lexicon));
        m_search.emplace(*m_database, std::move(engine));
        return {};
    };
    auto made = make();
    if (!made)
        m_failure = made.error();
    return made;
}

Result<TextAnswer> TypedSearch::answer(const search::SearchQuestion &question, Mentions mentions)
{
    YIZHAN_TRY(prepare());
    TextAnswer answer;
    if (!m_search)
        return answer;
    YIZHAN_TRY_LET(answer.titles, m_search->answer(question));
    if (answer.titles.total > 0 && mentions == Mentions::WhereNoTitleAnswers)
        return answer;
    search::SearchQuestion further = question;
    further.limit = mentionsShown;
    YIZHAN_TRY_LET(auto mentioned, m_search->mentions(answer.titles, further));
    answer.mentions = std::move(mentioned);
    return answer;
}

Result<const TypedSearch::Found *> TypedSearch::findAll(const QString &text, EpochDay today)
{
    if (m_found && m_text == text && m_today == today)
        return &*m_found;
    m_found.reset();
    search::SearchQuestion question;
    question.typed = text;
    question.today = today;
    question.limit = m_index ? m_index->size() : 0;
    YIZHAN_TRY_LET(const TextAnswer found, answer(question, Mentions::WhereNoTitleAnswers));
    m_text = text;
    m_today = today;
    m_found.emplace();
    m_found->nearest = found.titles.query.wants(search::Wish::Nearest);
    m_found->rows.resize(question.limit);
    for (const search::SearchHit &hit : found.hits()) {
        m_found->rows[hit.row] = true;
        m_found->order.push_back(hit.row);
    }
    return &*m_found;
}

Result<std::vector<search::Suggestion>> TypedSearch::commonWords(std::size_t limit, EpochDay today)
{
    YIZHAN_TRY(prepare());
    return m_search ? m_search->commonWords(limit, today) : std::vector<search::Suggestion>();
}

} // namespace yizhan::desk
