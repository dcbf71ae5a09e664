// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchdesk.h"

#include <algorithm>

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

SearchDesk::Glance SearchDesk::glance(const SearchRequest &request)
{
    Glance glance;
    prepare();
    if (!m_search)
        return glance;
    search::SearchQuestion question;
    question.typed = request.text;
    question.today = request.today;
    question.limit = static_cast<std::size_t>(std::max(1, request.rows));
    question.suggestions = static_cast<std::size_t>(std::max(0, request.suggestions));
    auto answer = m_search->answer(question);
    if (!answer) {
        qWarning("search: %s", qUtf8Printable(answer.error().toString()));
        return glance;
    }
    SearchGlance &shown = glance.shown;
    shown.total = answer->total;
    std::vector<search::SearchHit> hits = std::move(answer->hits);
    if (shown.total == 0) {
        question.limit = mentionsShown;
        if (auto mentioned = m_search->mentions(*answer, question))
            hits = std::move(mentioned->hits);
        shown.total = static_cast<int>(hits.size());
        shown.mentioned = shown.total > 0;
    }
    for (std::size_t hit = 0; hit < std::min(hits.size(), static_cast<std::size_t>(request.rows)); ++hit)
        glance.best.push_back(hits[hit].row);
    shown.readAs = answer->readAs;
    shown.widened = answer->widened;
    shown.suggestions = std::move(answer->suggestions);
    shown.offers = std::move(answer->offers);
    return glance;
}

} // namespace yizhan::viewmodels
