// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchengine.h"

#include "bestrows.h"
#include "describedwork.h"
#include "searchoffers.h"
#include "termcombination.h"

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr std::size_t mostDescribed = 4;

RowSet rowsInTheCity(const BrowseIndex &rows, EpochDay today)
{
    const BrowseIndex::Column &places = rows.column(Dimension::Place);
    RowSet inTheCity(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const FacetKey place = places.keys[places.codes[row]];
        bool there = false;
        for (int county = 0; county < outsideChoice() && !there; ++county)
            there = states(Facet::County, place, county);
        inTheCity[row] = there && rows.untils()[row] >= today;
    }
    return inTheCity;
}

} // namespace

/// One question on its way to the answer.
class SearchEngine::Answering
{
public:
    Answering(const SearchEngine &engine, const SearchQuestion &question, const FindMentions &mentions)
        : m_engine(engine), m_mentions(mentions),
          m_rows(*engine.m_rows, engine.m_index, question.today, question.limit)
    {
        m_answer.query = readQuery(question.typed);
    }

    SearchAnswer run()
    {
        const QueryWords &query = m_answer.query;
        const TermCombination combination(m_engine.m_terms, m_engine.m_words, m_mentions);
        const bool taken = query.terms != query.words;
        const bool wordsOnly = !query.translated && (query.terms.isEmpty() || !query.hasConditions());
        const CombinedTerms whole = taken ? asOneWord(combination, wordsOnly) : CombinedTerms();
        if (taken && !whole.matches.empty() && wordsOnly) {
            m_answer.query.terms = query.words;
            m_answer.query.filters.clear();
            m_answer.query.wishes.clear();
            m_answer.readAs = whole.readAs;
            m_answer.works = query.terms;
            m_rows.add(whole, {});
        } else {
            const CombinedTerms parts =
                query.terms.isEmpty() ? everything() : combination.answer(query.terms, !query.converted);
            m_answer.readAs = parts.readAs;
            m_answer.works = parts.works;
            m_answer.widened = parts.widened;
            m_rows.addWhole(whole);
            collectFiltered(parts);
        }
        m_rows.finish(m_answer);
        return std::move(m_answer);
    }

private:
    /// The words before anything was taken out of them: 招聘专员 is a trade, 招聘 in it no filler.
    [[nodiscard]] CombinedTerms asOneWord(const TermCombination &combination, bool soundsToo) const
    {
        const QueryWords &query = m_answer.query;
        CombinedTerms whole = combination.literal(query.words);
        if (!whole.matches.empty() || !soundsToo || query.terms.isEmpty())
            return whole;
        whole = combination.answer(query.words, false);
        return whole.widened || whole.rows ? CombinedTerms() : whole;
    }

    /// All titles, when nothing but filters was typed.
    [[nodiscard]] CombinedTerms everything() const
    {
        CombinedTerms all;
        if (!m_answer.query.hasConditions())
            return all;
        for (TitleIndex::TitleId title = 0; title < m_engine.m_index.size(); ++title)
            all.matches.push_back({title, Tier::Filter, 0});
        return all;
    }

    void collectFiltered(const CombinedTerms &parts)
    {
        const QueryWords &query = m_answer.query;
        BrowseFilter wanted = browseFilter(query.filters);
        if (query.wants(Wish::NoExperience))
            wanted.choose(Facet::Experience, *choiceOf(Facet::Experience, u"none"));
        m_rows.add(parts, wanted);
        if (!m_rows.empty() || query.terms.isEmpty())
            return;
        if (query.hasConditions())
            m_rows.add(parts, {});
        if (m_rows.empty() && parts.rows) { // what stands in other texts goes last
            CombinedTerms anywhere = parts;
            anywhere.rows.reset();
            m_rows.add(anywhere, {});
        }
        m_answer.widened = m_answer.widened || !m_rows.empty();
    }

    const SearchEngine &m_engine;
    const FindMentions &m_mentions;
    SearchAnswer m_answer;
    BestRows m_rows;
};

SearchEngine::SearchEngine(BrowseIndexPtr rows, const std::vector<QString> &titles, LexiconPtr lexicon,
                           SynonymBookPtr book)
    : m_rows(std::move(rows)), m_lexicon(std::move(lexicon)), m_book(std::move(book)),
      m_index(*m_rows, titles, *m_lexicon), m_words(m_index, *m_lexicon, *m_book),
      m_terms(m_index, m_words, *m_lexicon, *m_book)
{
}

WordReach SearchEngine::reachOf(const QString &word, EpochDay today) const
{
    SearchQuestion asked;
    asked.typed = word;
    asked.today = today;
    asked.limit = 0;
    const SearchAnswer found = Answering(*this, asked, FindMentions()).run();
    return {found.total, found.mark};
}

std::vector<SearchOffer> SearchEngine::offersDescribedBy(const RowSet &rows, EpochDay today) const
{
    std::vector<SearchOffer> offers;
    for (const QString &word : describedWork(rows, m_index, m_words, *m_book, mostDescribed)) {
        if (const int count = reachOf(word, today).count; count > 0)
            offers.push_back({SearchOffer::Kind::SimilarWork, word, count});
    }
    return offers;
}

std::vector<Suggestion> SearchEngine::commonWords(std::size_t limit, EpochDay today) const
{
    const FollowWord follow = [&](const QString &word) { return reachOf(word, today); };
    RowSet here = rowsInTheCity(*m_rows, today);
    if (std::find(here.begin(), here.end(), true) == here.end())
        here.assign(m_rows->size(), true);
    return search::commonWords(m_words, m_index, *m_book, here, limit, follow);
}

SearchAnswer SearchEngine::answer(const SearchQuestion &question, const FindMentions &mentions) const
{
    SearchAnswer answer = Answering(*this, question, mentions).run();
    const FollowWord follow = [&](const QString &word) { return reachOf(word, question.today); };
    if (question.suggestions > 0) {
        const QString typed = answer.query.words.join(u' ');
        answer.suggestions = suggest(m_words, *m_lexicon, typed, question.suggestions, follow);
    }
    if (answer.total == 0 || answer.widened)
        answer.offers =
            offersFor(answer.query, *m_book, [&](const QString &word) { return follow(word).count; });
    return answer;
}

} // namespace yizhan::search
