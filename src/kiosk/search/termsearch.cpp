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
constexpr int heaviest = 100; // of the weights of synonyms

bool isLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
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
    std::vector<TitleHit> hits;
    if (word) {
        for (const TitleIndex::TitleId title : m_words.titles(*word))
            matcher.findIn(m_index, title, hits);
    } else {
        matcher.find(m_index, hits);
    }
    return hits;
}

TermSearch::Matches TermSearch::literalMatches(QStringView term) const
{
    Matches matches;
    const SpoilingCharacters spoiling = m_book.spoiling(term);
    for (const TitleHit &hit : literalHits(term)) {
        const QStringView title = m_index.text(hit.title);
        const qsizetype end = hit.position + hit.length;
        TitleMatch match{hit.title, Tier::Inside, 1};
        if (hit.position == 0)
            match = {hit.title, end == title.size() ? Tier::Exact : Tier::Prefix, 0};
        else if (title[hit.position - 1] == QChar(titleBreak))
            match.order = 0;
        const bool endsInWord = end < title.size() && isLetter(term.back()) && isLetter(title[end]);
        if (endsInWord || spoiling.touch(title, hit.position, end))
            match = {hit.title, Tier::Inside, splitOrder}; // the end of one word and the beginning of another
        if (matches.empty() || matches.back().title != hit.title)
            matches.push_back(match);
        else if (std::pair(match.tier, match.order) < std::pair(matches.back().tier, matches.back().order))
            matches.back() = match;
    }
    return matches;
}

TermSearch::Matches TermSearch::synonymMatches(QStringView term) const
{
    const std::vector<SynonymWord> synonyms = m_book.meaning(term);
    std::vector<quint8> orders; // by title; 0 = no match yet
    for (const SynonymWord &synonym : synonyms) {
        const auto word = m_words.find(synonym.word);
        if (!word)
            continue;
        orders.resize(m_index.size());
        const auto order = static_cast<quint8>(heaviest - synonym.weight + 1);
        for (const TitleIndex::TitleId title : m_words.meant(*word)) {
            if (orders[title] == 0) // the heavier words came first
                orders[title] = order;
        }
    }
    Matches matches;
    for (std::size_t title = 0; title < orders.size(); ++title) {
        if (orders[title] != 0)
            matches.push_back({static_cast<TitleIndex::TitleId>(title), Tier::Synonym, orders[title] - 1U});
    }
    return matches;
}

TermAnswer TermSearch::literal(QStringView term) const
{
    return {term.isEmpty() ? Matches() : literalMatches(term), false, {}};
}

bool TermSearch::isWordOfWork(QStringView word) const
{
    return m_words.find(word).has_value() || m_book.contains(word);
}

TermAnswer TermSearch::byWords(QStringView term, bool synonyms) const
{
    if (term.isEmpty())
        return {};
    Matches matches = literalMatches(term);
    if (synonyms || matches.empty())
        matches = merged(matches, synonymMatches(term));
    return {std::move(matches), false, {}};
}

TermAnswer TermSearch::answer(QStringView term, bool synonyms) const
{
    TermAnswer words = byWords(term, synonyms);
    if (!std::any_of(term.begin(), term.end(), isLetter))
        return words.matches.empty() ? bySound(term) : words;
    TermAnswer spelled = bySpelling(term, words.matches);
    return spelled.matches.empty() ? words : spelled;
}

TermAnswer TermSearch::bySound(QStringView term) const
{
    if (term.size() < shortestSound)
        return {};
    const TitlePattern sound = soundPattern(m_lexicon, term);
    if (sound.empty())
        return {};
    const auto equal = findPatterns(m_index, m_lexicon, {&sound, 1});
    TermAnswer answer =
        rankSurfaces(m_index, m_lexicon, m_book, equal, Tier::Sound, homophoneDominance, term);
    if (answer.credible)
        return answer;
    const TitlePattern nearSound = nearPattern(m_lexicon, sound);
    const auto near = findPatterns(m_index, m_lexicon, {&nearSound, 1});
    return better(std::move(answer),
                  rankSurfaces(m_index, m_lexicon, m_book, near, Tier::NearSound, homophoneDominance, term));
}

TermAnswer TermSearch::bySpelling(QStringView term, const Matches &literal) const
{
    const Spelling spelling = readSpelling(m_lexicon, term);
    const auto ranked = [&](const std::vector<TitlePattern> &patterns, Tier tier, quint64 dominance) {
        return rankSurfaces(m_index, m_lexicon, m_book, findPatterns(m_index, m_lexicon, patterns), tier,
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
                                        [](const auto &match) { return match.order != splitOrder; });
    if (!onlyBegun && answer.matches.size() < clearlyMore * literal.size())
        return {};
    if (onlyBegun) {
        Matches begun = literal;
        for (TitleMatch &match : begun)
            match.tier = Tier::NearSound;
        return {merged(answer.matches, begun), answer.credible, answer.readAs};
    }
    return {merged(literal, answer.matches), answer.credible, answer.readAs};
}

} // namespace yizhan::search
