// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsequery.h"

#include <bit>
#include <numeric>

namespace yizhan::search {

namespace {

constexpr unsigned silentShift = 16;
constexpr quint32 failedMask = 0xFFFF;
/// Fails in every dimension: such a row is neither a result nor what one more choice leads to.
constexpr quint32 notThere = failedMask;

/// How many chosen facts a marked row is silent about.
std::size_t silencesOf(quint32 mark)
{
    return static_cast<std::size_t>(std::popcount(mark >> silentShift));
}

} // namespace

BrowseResult BrowseResult::answer(BrowseIndexPtr index, const BrowseQuestion &question)
{
    BrowseResult result(std::move(index));
    result.m_statedOnly = question.statedOnly;
    result.markOutside(question);
    for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension)
        result.markDimension(static_cast<Dimension>(dimension), question.filter);
    const auto keys = result.countKeys();
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        const auto which = static_cast<Facet>(facet);
        result.countChoices(which, question, keys[static_cast<std::size_t>(dimensionOf(which))]);
    }
    return result;
}

void BrowseResult::markOutside(const BrowseQuestion &question)
{
    const std::vector<EpochDay> &untils = m_index->untils();
    const std::vector<EpochDay> &posted = m_index->postedDays();
    m_marks.resize(untils.size());
    for (std::size_t row = 0; row < untils.size(); ++row) {
        const bool onItsDay = untils[row] >= question.today;
        m_available += onItsDay ? 1 : 0;
        m_newToday += onItsDay && posted[row] == question.today ? 1 : 0;
        m_marks[row] = onItsDay ? 0 : notThere;
    }
    if (question.titles == nullptr)
        return;
    for (std::size_t row = 0; row < m_marks.size(); ++row) {
        if (!(*question.titles)[row])
            m_marks[row] = notThere;
    }
}

void BrowseResult::markDimension(Dimension dimension, const BrowseFilter &filter)
{
    const BrowseIndex::Column &column = m_index->column(dimension);
    const quint32 failed = 1U << static_cast<unsigned>(dimension);
    std::vector<quint32> markOf(column.keys.size());
    quint32 any = 0;
    for (std::size_t code = 0; code < column.keys.size(); ++code) {
        switch (matchOf(dimension, column.keys[code], filter)) {
        case Match::States:
            break;
        case Match::Silent:
            markOf[code] = failed << silentShift;
            break;
        case Match::Fails:
            markOf[code] = failed;
            break;
        }
        any |= markOf[code];
    }
    if (any == 0)
        return; // nothing is chosen here
    for (std::size_t row = 0; row < m_marks.size(); ++row)
        m_marks[row] |= markOf[column.codes[row]];
}

std::array<BrowseResult::Histogram, dimensionCount> BrowseResult::countKeys()
{
    std::array<Histogram, dimensionCount> rows;
    std::array<const quint32 *, dimensionCount> codes{};
    std::array<KeyRows *, dimensionCount> counts{};
    for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension) {
        const BrowseIndex::Column &column = m_index->column(static_cast<Dimension>(dimension));
        rows[dimension].resize(column.keys.size());
        codes[dimension] = column.codes.data();
        counts[dimension] = rows[dimension].data();
    }
    for (std::size_t row = 0; row < m_marks.size(); ++row) {
        const unsigned failed = m_marks[row] & failedMask;
        const unsigned silentAbout = m_marks[row] >> silentShift;
        if (failed == 0) {
            ++m_silentIn[silencesOf(m_marks[row])];
            for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension) {
                KeyRows &key = counts[dimension][codes[dimension][row]];
                ++((silentAbout & ~(1U << dimension)) == 0 ? key.stated : key.silent);
            }
        } else if ((failed & (failed - 1)) == 0) {
            const auto dimension = static_cast<std::size_t>(std::countr_zero(failed));
            KeyRows &key = counts[dimension][codes[dimension][row]];
            ++(silentAbout == 0 ? key.stated : key.silent);
        }
    }
    m_stated = m_silentIn.front();
    m_total = std::accumulate(m_silentIn.begin(), m_silentIn.end(), 0);
    return rows;
}

void BrowseResult::countChoices(Facet facet, const BrowseQuestion &question, const Histogram &rows)
{
    const Dimension dimension = dimensionOf(facet);
    const std::vector<FacetKey> &keys = m_index->column(dimension).keys;
    FacetCounts &counts = m_counts[static_cast<std::size_t>(facet)];
    counts.choices.resize(choiceCodes(facet).size());
    for (std::size_t choice = 0; choice < counts.choices.size(); ++choice) {
        const int number = static_cast<int>(choice);
        if (facet == Facet::Town && !question.filter.contains(Facet::County, countyOfTown(number)))
            continue;
        counts.choices[choice] = countChoice(facet, number, question, rows);
    }
    for (std::size_t code = 0; code < keys.size(); ++code) {
        const int listed = listedOf(rows[code]);
        if (listed == 0 || !silent(facet, keys[code]))
            continue;
        const Match match = matchOf(dimension, keys[code], question.filter);
        if (match == Match::States || (match == Match::Silent && !question.statedOnly))
            counts.notStated += listed;
    }
}

ChoiceCount BrowseResult::countChoice(Facet facet, int choice, const BrowseQuestion &question,
                                      const Histogram &rows) const
{
    const Dimension dimension = dimensionOf(facet);
    const std::vector<FacetKey> &keys = m_index->column(dimension).keys;
    BrowseFilter chosen = question.filter;
    chosen.choose(facet, choice);
    ChoiceCount count;
    for (std::size_t code = 0; code < keys.size(); ++code) {
        const int listed = listedOf(rows[code]);
        if (listed == 0)
            continue;
        const Match match = matchOf(dimension, keys[code], chosen);
        if (match == Match::Fails || (match == Match::Silent && question.statedOnly))
            continue;
        count.total += listed;
        if (match == Match::States && states(facet, keys[code], choice))
            count.stated += static_cast<int>(rows[code].stated);
    }
    return count;
}

int BrowseResult::listedOf(const KeyRows &rows) const
{
    return static_cast<int>(rows.stated + (m_statedOnly ? 0 : rows.silent));
}

std::vector<BrowseResult::PageRow> BrowseResult::page(Sort sort, int first, int count) const
{
    return page(m_index->order(sort), first, count);
}

std::vector<BrowseResult::PageRow> BrowseResult::page(std::span<const BrowseIndex::Row> order, int first,
                                                      int count) const
{
    std::vector<PageRow> rows;
    int toSkip = first;
    const std::size_t most = m_statedOnly ? 0 : dimensionCount;
    for (std::size_t silences = 0; silences <= most; ++silences) {
        if (toSkip >= m_silentIn[silences]) {
            toSkip -= m_silentIn[silences]; // none of these stands on the page
            continue;
        }
        for (const BrowseIndex::Row row : order) {
            const quint32 mark = m_marks[row];
            if ((mark & failedMask) != 0 || silencesOf(mark) != silences)
                continue;
            if (toSkip > 0) {
                --toSkip;
                continue;
            }
            if (static_cast<int>(rows.size()) == count)
                return rows;
            rows.push_back({row, silences == 0});
        }
    }
    return rows;
}

} // namespace yizhan::search
