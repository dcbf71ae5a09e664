// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestrows.h"

#include <algorithm>

namespace yizhan::search {

namespace {

// Parts of a key: silent ones last, then the tier, the order inside it, the newest first.
constexpr unsigned silentShift = 63;
constexpr unsigned tierShift = 56;
constexpr unsigned orderShift = 32;
constexpr quint32 greatestOrder = (1U << (tierShift - orderShift)) - 1;
constexpr quint64 tierMask = 0x7F;

constexpr quint64 titleMark = 1ULL << 32; ///< of a whole title, not of a row

quint64 keyOf(bool silent, const TitleMatch &match, quint32 freshness)
{
    return quint64(silent) << silentShift | quint64(match.tier) << tierShift |
           quint64(std::min(match.order, greatestOrder)) << orderShift | freshness;
}

quint32 freshnessOf(quint64 key)
{
    return static_cast<quint32>(key);
}

bool isSilent(quint64 key)
{
    return key >> silentShift != 0;
}

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

    /// Whether every row states all that is wanted: nothing is.
    [[nodiscard]] bool passesAll() const { return m_dimensions.empty(); }
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

} // namespace

void BestRows::addWhole(const CombinedTerms &terms)
{
    for (const TitleMatch &match : terms.matches) {
        for (const BrowseIndex::Row row : m_titles.rows(match.title)) {
            const quint32 freshness = m_titles.freshness(row);
            if (m_rows.untils()[row] >= m_today && (!terms.rows || (*terms.rows)[row]))
                m_whole.emplace(freshness, keyOf(false, match, freshness));
        }
    }
}

void BestRows::add(const CombinedTerms &terms, const BrowseFilter &wanted)
{
    const RowFilter filter(m_rows, wanted);
    const bool titlesOnly = filter.passesAll() && !terms.rows && m_whole.empty();
    for (const TitleMatch &match : terms.matches) {
        if (titlesOnly && m_titles.firstUntil(match.title) >= m_today) {
            addAll(match);
            continue;
        }
        for (const BrowseIndex::Row row : m_titles.rows(match.title)) {
            if (m_rows.untils()[row] < m_today || (terms.rows && !(*terms.rows)[row]))
                continue;
            const Match stands = filter.of(row);
            if (stands != Match::Fails)
                count(keyOf(stands == Match::Silent, match, m_titles.freshness(row)));
        }
    }
}

/// All rows of a title.
void BestRows::addAll(const TitleMatch &match)
{
    const auto rows = m_titles.rows(match.title);
    mark(titleMark | match.title);
    m_total += static_cast<int>(rows.size());
    m_stated += static_cast<int>(rows.size());
    for (const BrowseIndex::Row row : rows) {
        if (!keep(keyOf(false, match, m_titles.freshness(row))))
            return; // the newest come first
    }
}

void BestRows::count(Key key)
{
    if (!m_whole.empty()) {
        const auto whole = m_whole.find(freshnessOf(key));
        if (whole != m_whole.end()) {
            key = std::min(key, whole->second);
            m_whole.erase(whole);
        }
    }
    ++m_total;
    mark(freshnessOf(key));
    m_stated += isSilent(key) ? 0 : 1;
    keep(key);
}

/// Of what was found, in any order: a sum of numbers spread over 64 bits (the last step of SplitMix64).
void BestRows::mark(quint64 found)
{
    quint64 spread = found + 0x9E3779B97F4A7C15;
    spread = (spread ^ spread >> 30) * 0xBF58476D1CE4E5B9;
    spread = (spread ^ spread >> 27) * 0x94D049BB133111EB;
    m_mark += spread ^ spread >> 31;
}

/// False when the key is no better than the worst that is kept.
bool BestRows::keep(Key key)
{
    if (m_best.size() == m_limit) {
        if (m_limit == 0 || key >= m_best.front())
            return false;
        std::pop_heap(m_best.begin(), m_best.end());
        m_best.back() = key;
    } else {
        m_best.push_back(key);
    }
    std::push_heap(m_best.begin(), m_best.end());
    return true;
}

void BestRows::finish(SearchAnswer &answer)
{
    const auto left = std::move(m_whole);
    m_whole.clear();
    for (const auto &[freshness, key] : left)
        count(key);
    std::sort(m_best.begin(), m_best.end());
    const auto &newest = m_rows.order(Sort::Newest);
    answer.total = m_total;
    answer.stated = m_stated;
    answer.mark = m_mark;
    for (const Key key : m_best) {
        answer.hits.push_back({newest[freshnessOf(key)], static_cast<Tier>(key >> tierShift & tierMask),
                               static_cast<quint32>(key >> orderShift & greatestOrder), !isSilent(key)});
    }
}

} // namespace yizhan::search
