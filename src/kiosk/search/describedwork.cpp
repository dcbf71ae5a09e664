// SPDX-License-Identifier: GPL-3.0-or-later
#include "describedwork.h"

#include <algorithm>
#include <cmath>

namespace yizhan::search {

namespace {

/// What is held by fewer vacancies may be chance.
constexpr int leastTogether = 2;
/// So many times as often as in the whole catalogue.
constexpr double leastLift = 3.0;

struct Candidate
{
    TitleWords::WordId word = 0;
    double evidence = 0; ///< how often together, weighed by how much more often than by chance
};

/// Rows of the titles that hold a word, and how many of these are described.
std::pair<int, int> rowsOf(TitleWords::WordId word, const std::vector<bool> &described,
                           const TitleIndex &titles, const TitleWords &words)
{
    int all = 0;
    int together = 0;
    for (const TitleIndex::TitleId title : words.titles(word)) {
        for (const TitleIndex::Row row : titles.rows(title)) {
            ++all;
            together += described[row] ? 1 : 0;
        }
    }
    return {all, together};
}

/// Words of the same kind of work are offered once: 货车司机 is there with 司机.
bool overlaps(const QString &word, const QStringList &offered)
{
    return std::any_of(offered.begin(), offered.end(), [&word](const QString &other) {
        return other.contains(word) || word.contains(other);
    });
}

} // namespace

QStringList describedWork(const std::vector<bool> &described, const TitleIndex &titles,
                          const TitleWords &words, const SynonymBook &book, std::size_t most)
{
    const auto count = std::count(described.begin(), described.end(), true);
    std::vector<Candidate> candidates;
    for (TitleWords::WordId word = 0; word < words.size() && count > 0; ++word) {
        const auto [all, together] = rowsOf(word, described, titles, words);
        if (together < leastTogether || !book.contains(words.text(word)))
            continue;
        const double byChance = double(all) * double(count) / double(described.size());
        const double lift = together / byChance;
        if (lift >= leastLift)
            candidates.push_back({word, together * std::log(lift)});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.evidence > b.evidence; });
    QStringList offered;
    for (const Candidate &candidate : candidates) {
        const QString &word = words.text(candidate.word);
        if (static_cast<std::size_t>(offered.size()) == most)
            break;
        if (!overlaps(word, offered))
            offered.append(word);
    }
    return offered;
}

} // namespace yizhan::search
