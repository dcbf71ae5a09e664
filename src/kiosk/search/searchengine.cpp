// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchengine.h"

#include "searchoffers.h"
#include "termcombination.h"

#include <algorithm>

namespace yizhan::search {

namespace {

// How a hit compares, in one number: silent ones last, then the tier, the order inside it, the newest first.
constexpr unsigned silentShift = 63;
constexpr unsigned tierShift = 56;
constexpr unsigned orderShift = 32;
constexpr quint32 greatestOrder = (1U << (tierShift - orderShift)) - 1;
constexpr quint64 tierMask = 0x7F;

quint64 keyOf(bool silent, const TitleMatch &match, quint32 freshness)
{
    return quint64(silent) << silentShift | quint64(match.tier) << tierShift |
           quint64(std::min(match.order, greatestOrder)) << orderShift | freshness;
}

} // namespace

/// How rows stand to a filter, by looking at each different key once.
class RowFilter
{
public:
    RowFilter(const BrowseIndex &rows, const BrowseFilter &filter)
    {
        for (std::size_t number = 0; number < dimensionCount; ++number) {
            const auto dimension = static_cast<Dimension>(number);
            const BrowseIndex::Column &column = rows.column(dimension);
            std::vector<Match> matches;
            bool any = false;
            for (const FacetKey key : column.keys) {
                matches.push_back(matchOf(dimension, key, filter));
                any = any || matches.back() != Match::States;
            }
            if (any)
                m_dimensions.emplace_back(&column, std::move(matches));
        }
    }

    [[nodiscard]] Match of(BrowseIndex::Row row) const
    {
        Match match = Match::States;
        for (const auto &[column, matches] : m_dimensions) {
            const Match one = matches[column->codes[row]];
            if (one == Match::Fails)
                return one;
            if (one == Match::Silent)
                match = one;
        }
        return match;
    }

private:
    std::vector<std::pair<const BrowseIndex::Column *, std::vector<Match>>> m_dimensions;
};

/// One question on its way to the answer.
class SearchEngine::Answering
{
public:
    Answering(const SearchEngine &engine, const SearchQuestion &question, const FindMentions &mentions)
        : m_engine(engine), m_question(question), m_mentions(mentions)
    {
        m_answer.query = readQuery(question.typed);
    }

    SearchAnswer run()
    {
        const QueryWords &query = m_answer.query;
        const TermCombination combination(m_engine.m_terms, m_engine.m_words, m_mentions);
        const bool taken = query.terms != query.words;
        const bool wordsOnly = query.terms.isEmpty() || query.filters.empty();
        const CombinedTerms whole = taken ? asOneWord(combination, wordsOnly) : CombinedTerms();
        if (taken && !whole.matches.empty() && wordsOnly) {
            m_answer.query.terms = query.words;
            m_answer.query.filters.clear();
            m_answer.readAs = whole.readAs;
            collect(whole, BrowseFilter());
        } else {
            const CombinedTerms parts =
                query.terms.isEmpty() ? everything() : combination.answer(query.terms, !query.converted);
            m_answer.readAs = parts.readAs;
            m_answer.widened = parts.widened;
            collect(whole, BrowseFilter());
            collectFiltered(parts);
        }
        cut();
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
        if (m_answer.query.filters.empty())
            return all;
        for (TitleIndex::TitleId title = 0; title < m_engine.m_index.size(); ++title)
            all.matches.push_back({title, Tier::Filter, 0});
        return all;
    }

    void collectFiltered(const CombinedTerms &parts)
    {
        collect(parts, browseFilter(m_answer.query.filters));
        if (!m_keys.empty() || m_answer.query.terms.isEmpty())
            return;
        if (!m_answer.query.filters.empty())
            collect(parts, BrowseFilter());
        if (m_keys.empty() && parts.rows) { // what stands in other texts goes last
            CombinedTerms anywhere = parts;
            anywhere.rows.reset();
            collect(anywhere, BrowseFilter());
        }
        m_answer.widened = m_answer.widened || !m_keys.empty();
    }

    void collect(const CombinedTerms &terms, const BrowseFilter &wanted)
    {
        const BrowseIndex &rows = *m_engine.m_rows;
        const RowFilter filter(rows, wanted);
        for (const TitleMatch &match : terms.matches) {
            for (const BrowseIndex::Row row : m_engine.m_index.rows(match.title)) {
                if (rows.untils()[row] < m_question.today || (terms.rows && !(*terms.rows)[row]))
                    continue;
                const Match stands = filter.of(row);
                if (stands == Match::Fails)
                    continue;
                const bool silent = stands == Match::Silent;
                m_answer.stated += silent ? 0 : 1;
                m_keys.push_back(keyOf(silent, match, m_engine.m_index.freshness(row)));
            }
        }
    }

    void cut()
    {
        removeRepeats();
        m_answer.total = static_cast<int>(m_keys.size());
        const std::size_t wanted = std::min(m_question.limit, m_keys.size());
        std::partial_sort(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(wanted), m_keys.end());
        const auto &newest = m_engine.m_rows->order(Sort::Newest);
        for (std::size_t position = 0; position < wanted; ++position) {
            const quint64 key = m_keys[position];
            m_answer.hits.push_back(
                {newest[key & 0xFFFFFFFFU], static_cast<Tier>(key >> tierShift & tierMask),
                 static_cast<quint32>(key >> orderShift & greatestOrder), key >> silentShift == 0});
        }
    }

    /// A row that was found both literally and by the filters stands where it is better.
    void removeRepeats()
    {
        if (m_answer.query.terms == m_answer.query.words)
            return;
        std::sort(m_keys.begin(), m_keys.end(), [](quint64 a, quint64 b) {
            const auto rowA = static_cast<quint32>(a);
            const auto rowB = static_cast<quint32>(b);
            return rowA != rowB ? rowA < rowB : a < b;
        });
        const auto sameRow = [](quint64 a, quint64 b) {
            return static_cast<quint32>(a) == static_cast<quint32>(b);
        };
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end(), sameRow), m_keys.end());
        m_answer.stated = static_cast<int>(
            std::count_if(m_keys.begin(), m_keys.end(), [](quint64 key) { return key >> silentShift == 0; }));
    }

    const SearchEngine &m_engine;
    const SearchQuestion &m_question;
    const FindMentions &m_mentions;
    SearchAnswer m_answer;
    std::vector<quint64> m_keys;
};

SearchEngine::SearchEngine(BrowseIndexPtr rows, const std::vector<QString> &titles, LexiconPtr lexicon,
                           SynonymBookPtr book)
    : m_rows(std::move(rows)), m_lexicon(std::move(lexicon)), m_book(std::move(book)),
      m_index(*m_rows, titles, *m_lexicon), m_words(m_index, *m_lexicon, *m_book),
      m_terms(m_index, m_words, *m_lexicon, *m_book)
{
}

SearchAnswer SearchEngine::answer(const SearchQuestion &question, const FindMentions &mentions) const
{
    SearchAnswer answer = Answering(*this, question, mentions).run();
    const CountWord count = [&](const QString &word) {
        SearchQuestion asked;
        asked.typed = word;
        asked.today = question.today;
        asked.limit = 0;
        return Answering(*this, asked, FindMentions()).run().total;
    };
    if (question.suggestions > 0) {
        const QString typed = answer.query.words.join(u' ');
        answer.suggestions = suggest(m_words, *m_lexicon, typed, question.suggestions, count);
    }
    if (answer.total == 0 || answer.widened)
        answer.offers = offersFor(answer.query, *m_book, count);
    return answer;
}

} // namespace yizhan::search
