// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// Of more candidates only the best are followed, some of which may turn out to lead nowhere, or nowhere
/// else.
constexpr std::size_t followedPerSuggestion = 3;
/// Numbers that differ by less than a tenth are nearly the same.
constexpr int nearlyTheSame = 10;

struct Candidate
{
    TitleWords::WordId word = 0;
    quint64 support = 0;
};

/// The patterns of which a word must begin with one.
std::vector<PatternMatcher> beginnings(const Lexicon &lexicon, QStringView typed)
{
    std::vector<PatternMatcher> matchers;
    ReadingTables tables(lexicon);
    matchers.emplace_back(tables, literalPattern(typed));
    const Spelling spelling = readSpelling(lexicon, typed);
    for (const auto *ways : {&spelling.full, &spelling.unfinished, &spelling.initials, &spelling.mixed}) {
        for (const TitlePattern &pattern : *ways)
            matchers.emplace_back(tables, pattern);
        if (matchers.size() > 1 && ways == &spelling.initials)
            break; // mixtures only where nothing else is possible
    }
    return matchers;
}

std::vector<Candidate> candidatesOf(const TitleWords &words, const Lexicon &lexicon, QStringView typed)
{
    const std::vector<PatternMatcher> matchers = beginnings(lexicon, typed);
    std::vector<Candidate> candidates;
    for (TitleWords::WordId word = 0; word < words.size(); ++word) {
        if (words.titles(word).empty())
            continue;
        const QStringView text = words.text(word);
        const auto begins = [&](const PatternMatcher &matcher) {
            return matcher.size() <= text.size() && matcher.standsAt(text, words.readings(word), 0);
        };
        if (std::any_of(matchers.begin(), matchers.end(), begins))
            candidates.push_back({word, words.support(word)});
    }
    return candidates;
}

struct Followed
{
    Suggestion suggestion;
    quint64 mark = 0;
};

/// A title that is the word itself says the most of what is called by it.
constexpr quint64 wholeTitleWeight = 4;

quint64 supportHere(const TitleWords &words, TitleWords::WordId word, const TitleIndex &index,
                    const RowSet &here)
{
    quint64 support = 0;
    for (const TitleIndex::TitleId title : words.meant(word)) {
        const auto rows = index.rows(title);
        const auto there = static_cast<quint64>(
            std::count_if(rows.begin(), rows.end(), [&here](BrowseIndex::Row row) { return here[row]; }));
        support += index.text(title) == words.text(word) ? wholeTitleWeight * there : there;
    }
    return support;
}

bool leadsElsewhere(const Followed &one, const Followed &better)
{
    if (one.mark == better.mark)
        return false;
    const QString &word = one.suggestion.word;
    const QString &other = better.suggestion.word;
    if (!word.contains(other) && !other.contains(word))
        return true;
    const auto [less, more] = std::minmax(one.suggestion.count, better.suggestion.count);
    return (more - less) * nearlyTheSame > more;
}

/// The best of the candidates that lead somewhere, each elsewhere.
std::vector<Suggestion> bestOf(std::vector<Candidate> candidates, const TitleWords &words, std::size_t limit,
                               const FollowWord &follow)
{
    const std::size_t counted = std::min(candidates.size(), limit * followedPerSuggestion);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(counted),
                      candidates.end(), [&](const Candidate &a, const Candidate &b) {
                          return a.support != b.support ? a.support > b.support
                                                        : words.text(a.word) < words.text(b.word);
                      });
    std::vector<Followed> followed;
    for (std::size_t position = 0; position < counted && followed.size() < limit; ++position) {
        const QString &word = words.text(candidates[position].word);
        const WordReach reach = follow(word);
        const Followed one{{word, reach.count}, reach.mark};
        const auto elsewhere = [&one](const Followed &better) { return leadsElsewhere(one, better); };
        if (reach.count > 0 && std::all_of(followed.begin(), followed.end(), elsewhere))
            followed.push_back(one);
    }
    std::vector<Suggestion> suggestions;
    for (const Followed &one : followed)
        suggestions.push_back(one.suggestion);
    return suggestions;
}

} // namespace

std::vector<Suggestion> suggest(const TitleWords &words, const Lexicon &lexicon, QStringView typed,
                                std::size_t limit, const FollowWord &follow)
{
    if (typed.isEmpty() || limit == 0)
        return {};
    return bestOf(candidatesOf(words, lexicon, typed), words, limit, follow);
}

std::vector<Suggestion> commonWords(const TitleWords &words, const TitleIndex &index, const SynonymBook &book,
                                    const RowSet &here, std::size_t limit, const FollowWord &follow)
{
    std::vector<Candidate> candidates;
    for (TitleWords::WordId word = 0; word < words.size() && limit > 0; ++word) {
        const quint64 support = book.contains(words.text(word)) ? supportHere(words, word, index, here) : 0;
        if (support > 0)
            candidates.push_back({word, support});
    }
    return bestOf(std::move(candidates), words, limit, follow);
}

} // namespace yizhan::search
