// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchdesk.h"

namespace yizhan::viewmodels {

namespace {

/// Of vacancies that mention a word outside their title the newest are shown, up to this number a field.
constexpr std::size_t mentionsShown = 2000;

} // namespace

void SearchDesk::open(storage::Database &database, search::BrowseIndexPtr index)
{
    close();
    m_database = &database;
    m_index = std::move(index);
}

void SearchDesk::close()
{
    m_found.reset();
    m_search.reset();
    m_database = nullptr;
    m_failed = false;
}

void SearchDesk::prepare()
{
    if (ready())
        return;
    const auto make = [this]() -> Result<void> {
        if (!m_lexicon) {
            YIZHAN_TRY_LET(m_lexicon, search::Lexicon::builtIn());
        }
        YIZHAN_TRY_LET(auto engine, search::loadSearchEngine(*m_database, m_index, m_lexicon));
        m_search.emplace(*m_database, std::move(engine));
        return {};
    };
    if (const auto made = make(); !made) {
        m_failed = true;
        qWarning("search: %s", qUtf8Printable(made.error().toString()));
    }
}

const SearchDesk::Found &SearchDesk::find(const QString &text, EpochDay today)
{
    if (m_found && m_text == text && m_today == today)
        return *m_found;
    prepare();
    m_text = text;
    m_today = today;
    m_found.emplace();
    m_found->rows.resize(m_index ? m_index->size() : 0);
    if (!m_search)
        return *m_found;
    search::SearchQuestion question;
    question.typed = text;
    question.today = today;
    question.limit = m_index->size();
    const auto answer = m_search->answer(question);
    std::vector<search::SearchHit> hits;
    if (answer && answer->hits.empty()) {
        question.limit = mentionsShown;
        if (auto mentioned = m_search->mentions(*answer, question))
            hits = std::move(mentioned->hits);
    } else if (answer) {
        hits = answer->hits;
    } else {
        qWarning("search: %s", qUtf8Printable(answer.error().toString()));
    }
    for (const search::SearchHit &hit : hits) {
        m_found->rows[hit.row] = true;
        m_found->order.push_back(hit.row);
    }
    return *m_found;
}

SearchGlance SearchDesk::glance(const QString &text, int suggestions, EpochDay today)
{
    SearchGlance glance;
    prepare();
    if (!m_search)
        return glance;
    search::SearchQuestion question;
    question.typed = text;
    question.today = today;
    question.limit = 1;
    question.suggestions = static_cast<std::size_t>(suggestions);
    auto answer = m_search->answer(question);
    if (!answer) {
        qWarning("search: %s", qUtf8Printable(answer.error().toString()));
        return glance;
    }
    glance.total = answer->total;
    if (glance.total == 0) {
        question.limit = mentionsShown;
        if (const auto mentioned = m_search->mentions(*answer, question))
            glance.total = static_cast<int>(mentioned->hits.size());
        glance.mentioned = glance.total > 0;
    }
    glance.readAs = answer->readAs;
    glance.widened = answer->widened;
    glance.suggestions = std::move(answer->suggestions);
    glance.offers = std::move(answer->offers);
    return glance;
}

} // namespace yizhan::viewmodels
