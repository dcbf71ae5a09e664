// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// Of more candidates only the best are counted, some of which may turn out to lead nowhere.
constexpr std::size_t countedPerSuggestion = 3;

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

} // namespace

std::vector<Suggestion> suggest(const TitleWords &words, const Lexicon &lexicon, QStringView typed,
                                std::size_t limit, const CountWord &count)
{
    std::vector<Suggestion> suggestions;
    if (typed.isEmpty() || limit == 0)
        return suggestions;
    std::vector<Candidate> candidates = candidatesOf(words, lexicon, typed);
    const std::size_t counted = std::min(candidates.size(), limit * countedPerSuggestion);
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(counted),
                      candidates.end(), [&](const Candidate &a, const Candidate &b) {
                          return a.support != b.support ? a.support > b.support
                                                        : words.text(a.word) < words.text(b.word);
                      });
    for (std::size_t position = 0; position < counted && suggestions.size() < limit; ++position) {
        const QString &word = words.text(candidates[position].word);
        if (const int found = count(word); found > 0)
            suggestions.push_back({word, found});
    }
    return suggestions;
}

} // namespace yizhan::search
