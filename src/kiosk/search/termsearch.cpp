// SPDX-License-Identifier: GPL-3.0-or-later
#include "termsearch.h"

#include "surfaceranking.h"

#include <algorithm>
#include <iterator>

namespace yizhan::search {

namespace {

constexpr quint64 spellingDominance = 20;
constexpr quint64 homophoneDominance = 4;
constexpr qsizetype shortestSound = 2;
/// Letters that stand in titles themselves (CNC) are not read as pinyin, unless that finds so many times
/// more.
constexpr std::size_t clearlyMore = 4;
/// The order of a hit that is the end of one word and the beginning of another.
constexpr quint32 splitOrder = 2;

bool isLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

std::vector<TitleMatch> listOf(const std::map<TitleIndex::TitleId, TitleMatch> &matches)
{
    std::vector<TitleMatch> list;
    list.reserve(matches.size());
    for (const auto &[title, match] : matches)
        list.push_back(match);
    return list;
}

/// Both lists by title; of a title that stands in both, the match of `first`.
std::vector<TitleMatch> merged(const std::vector<TitleMatch> &first, const std::vector<TitleMatch> &second)
{
    const auto byTitle = [](const TitleMatch &a, const TitleMatch &b) { return a.title < b.title; };
    std::vector<TitleMatch> both;
    both.reserve(first.size() + second.size());
    std::set_union(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both),
                   byTitle); // of equals it takes those of the first
    return both;
}

/// Hits of several patterns as those of one: by title and position, each once.
std::vector<TitleHit> hitsOf(const TitleIndex &index, const Lexicon &lexicon,
                             const std::vector<TitlePattern> &patterns)
{
    std::vector<TitleHit> hits;
    ReadingTables tables(lexicon);
    for (const TitlePattern &pattern : patterns) {
        const auto found = PatternMatcher(tables, pattern).find(index);
        hits.insert(hits.end(), found.begin(), found.end());
    }
    const auto key = [](const TitleHit &hit) { return std::tuple(hit.title, hit.position, hit.length); };
    std::sort(hits.begin(), hits.end(),
              [&](const TitleHit &a, const TitleHit &b) { return key(a) < key(b); });
    hits.erase(std::unique(hits.begin(), hits.end(),
                           [&](const TitleHit &a, const TitleHit &b) { return key(a) == key(b); }),
               hits.end());
    return hits;
}

/// The second where the first is nothing, or no word while the second is one.
TermAnswer better(TermAnswer first, TermAnswer second)
{
    const bool secondWins = first.matches.empty() || (!first.credible && second.credible);
    return secondWins ? std::move(second) : std::move(first);
}

} // namespace

std::vector<TitleHit> TermSearch::literalHits(QStringView term) const
{
    ReadingTables tables(m_lexicon);
    const PatternMatcher matcher(tables, literalPattern(term));
    const auto word = m_words.find(term);
    if (!word)
        return matcher.find(m_index);
    std::vector<TitleHit> hits;
    for (const TitleIndex::TitleId title : m_words.titles(*word))
        matcher.findIn(m_index, title, hits);
    return hits;
}

void TermSearch::addLiteral(QStringView term, Matches &matches) const
{
    const QString notBefore = m_book.notBefore(term);
    for (const TitleHit &hit : literalHits(term)) {
        const QStringView title = m_index.text(hit.title);
        const qsizetype end = hit.position + hit.length;
        TitleMatch match{hit.title, Tier::Inside, 1};
        if (hit.position == 0)
            match = {hit.title, end == title.size() ? Tier::Exact : Tier::Prefix, 0};
        else if (title[hit.position - 1] == QChar(titleBreak))
            match.order = 0;
        if (end < title.size() &&
            (notBefore.contains(title[end]) || (isLetter(term.back()) && isLetter(title[end]))))
            match = {hit.title, Tier::Inside, splitOrder}; // the end of one word and the beginning of another
        const auto [present, isNew] = matches.try_emplace(hit.title, match);
        TitleMatch &best = present->second;
        if (!isNew && std::pair(match.tier, match.order) < std::pair(best.tier, best.order))
            best = match;
    }
}

void TermSearch::addSynonyms(QStringView term, Matches &matches) const
{
    for (const SynonymWord &synonym : m_book.meaning(term)) {
        const auto word = m_words.find(synonym.word);
        if (!word)
            continue;
        const QString notBefore = m_book.notBefore(synonym.word);
        for (const TitleIndex::TitleId title : m_words.titles(*word)) {
            const QStringView text = m_index.text(title);
            qsizetype position = text.indexOf(synonym.word);
            bool means = false;
            for (; position >= 0 && !means; position = text.indexOf(synonym.word, position + 1)) {
                const qsizetype end = position + synonym.word.size();
                means = end >= text.size() || !notBefore.contains(text[end]);
            }
            if (means)
                matches.try_emplace(
                    title, TitleMatch{title, Tier::Synonym, static_cast<quint32>(100 - synonym.weight)});
        }
    }
}

TermAnswer TermSearch::literal(QStringView term) const
{
    Matches matches;
    if (!term.isEmpty())
        addLiteral(term, matches);
    return {listOf(matches), false, {}};
}

TermAnswer TermSearch::answer(QStringView term, bool synonyms) const
{
    if (term.isEmpty())
        return {};
    Matches matches;
    addLiteral(term, matches);
    const bool letters = std::any_of(term.begin(), term.end(), isLetter);
    if (synonyms || matches.empty())
        addSynonyms(term, matches);
    if (letters) {
        TermAnswer spelled = bySpelling(term, matches);
        if (!spelled.matches.empty())
            return spelled;
    }
    if (!matches.empty() || letters)
        return {listOf(matches), false, {}};
    return bySound(term);
}

TermAnswer TermSearch::bySound(QStringView term) const
{
    if (term.size() < shortestSound)
        return {};
    const TitlePattern sound = soundPattern(m_lexicon, term);
    if (sound.empty())
        return {};
    ReadingTables tables(m_lexicon);
    const auto equal = PatternMatcher(tables, sound).find(m_index);
    TermAnswer answer =
        rankSurfaces(m_index, m_lexicon, m_book, equal, Tier::Sound, homophoneDominance, term);
    if (answer.credible)
        return answer;
    const auto near = PatternMatcher(tables, nearPattern(m_lexicon, sound)).find(m_index);
    return better(std::move(answer),
                  rankSurfaces(m_index, m_lexicon, m_book, near, Tier::NearSound, homophoneDominance, term));
}

TermAnswer TermSearch::bySpelling(QStringView term, const Matches &literal) const
{
    const Spelling spelling = readSpelling(m_lexicon, term);
    const auto ranked = [&](const std::vector<TitlePattern> &patterns, Tier tier, quint64 dominance) {
        return rankSurfaces(m_index, m_lexicon, m_book, hitsOf(m_index, m_lexicon, patterns), tier,
                            dominance);
    };
    // One syllable may as well be initials: "ba" is 保安 before it is 吧.
    const bool oneSyllable = std::any_of(spelling.full.begin(), spelling.full.end(),
                                         [](const TitlePattern &pattern) { return pattern.size() == 1; });
    TermAnswer answer;
    if (!oneSyllable) {
        answer = ranked(spelling.full, Tier::Sound, spellingDominance);
        if (!answer.matches.empty() && !answer.credible)
            answer = better(std::move(answer), ranked(spelling.near, Tier::NearSound, spellingDominance));
    }
    if (answer.matches.empty()) {
        auto patterns = spelling.initials;
        // "ch" is two characters (查货) before it is one that begins so.
        if (std::any_of(patterns.begin(), patterns.end(), [](const auto &way) { return way.size() > 1; }))
            std::erase_if(patterns, [](const auto &way) { return way.size() == 1; });
        if (oneSyllable)
            patterns.insert(patterns.end(), spelling.full.begin(), spelling.full.end());
        answer = ranked(patterns, Tier::Abbreviation, keepsAll);
    }
    if (answer.matches.empty())
        answer = ranked(spelling.unfinished, Tier::Abbreviation, spellingDominance);
    if (answer.matches.empty())
        answer = ranked(spelling.near, Tier::NearSound, spellingDominance);
    if (answer.matches.empty())
        answer = ranked(spelling.mixed, Tier::Abbreviation, spellingDominance);
    if (literal.empty())
        return answer;
    // "cn" is the beginning of CNC, but no word of a title: then it is rather 出纳.
    const bool onlyBegun =
        answer.credible && std::none_of(literal.begin(), literal.end(),
                                        [](const auto &match) { return match.second.order != splitOrder; });
    if (!onlyBegun && answer.matches.size() < clearlyMore * literal.size())
        return {};
    auto first = listOf(literal);
    if (onlyBegun) {
        for (TitleMatch &match : first)
            match.tier = Tier::NearSound;
        return {merged(answer.matches, first), answer.credible, answer.readAs};
    }
    return {merged(first, answer.matches), answer.credible, answer.readAs};
}

} // namespace yizhan::search
