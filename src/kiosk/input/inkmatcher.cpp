// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkmatcher.h"

#include <algorithm>
#include <bitset>
#include <cmath>

namespace yizhan::input {

namespace {

// Chosen by measuring (tests/bench/bench-handwriting.sh).
constexpr std::size_t looked = 300;      // whole characters whose ink is compared
constexpr std::size_t fittedOfThem = 60; // of these, after the first comparison, by the better one
constexpr std::size_t begun = 80;        // characters of more strokes, compared by their beginnings
constexpr float missingStroke = 0.002F;  // for each that the character has more: mostly they were joined
constexpr float spareStroke = 0.004F;    // for each that was written more
constexpr float mostRare = 0.0075F;      // for what no list of words has
constexpr float unfinished = 0.004F;     // for a beginning, so that a finished character goes before it
constexpr float perStrokeAhead = 0.0012F;
constexpr std::size_t mostAhead = 6;
constexpr float aheadInSketch = 0.02F; // the same while beginnings are picked, whose costs are larger
constexpr float rarityInSketch = 0.03F;

float rarityOf(std::uint8_t rarity)
{
    return float(rarity) / 255;
}

std::vector<InkStroke> strokesOfPen(const QList<PenStroke> &written)
{
    std::vector<InkStroke> strokes;
    for (const PenStroke &stroke : written) {
        InkStroke places;
        for (const QPoint &point : stroke)
            places.push_back({float(point.x()), float(point.y())});
        if (!places.empty())
            strokes.push_back(std::move(places));
    }
    return strokes;
}

template <typename Found>
void keepBest(std::vector<Found> &found, std::size_t count)
{
    if (found.size() <= count)
        return;
    std::nth_element(found.begin(), found.begin() + std::ptrdiff_t(count), found.end());
    found.resize(count);
}

} // namespace

InkMatcher::InkMatcher(const std::vector<WrittenCharacter> &characters)
{
    m_entries.reserve(characters.size());
    for (const WrittenCharacter &written : characters) {
        const Ink ink = inkOf(written.strokes);
        m_entries.push_back({InkMap(ink), ink.length, std::uint32_t(m_sketches.size()), written.character,
                             std::uint8_t(written.strokes.size()), written.rarity});
        for (const InkStroke &stroke : written.strokes) {
            Sketch sketch = {};
            const InkStroke three = resampled(stroke, sketch.size());
            for (std::size_t place = 0; place < sketch.size() && place < three.size(); ++place)
                sketch.at(place) = {std::uint8_t(three[place].x), std::uint8_t(three[place].y)};
            m_sketches.push_back(sketch);
            m_firstPlaces.push_back(std::uint32_t(m_places.size()));
            for (const InkPlace &place : stroke)
                m_places.push_back({std::uint8_t(place.x), std::uint8_t(place.y)});
        }
    }
    m_firstPlaces.push_back(std::uint32_t(m_places.size()));
}

std::vector<InkStroke> InkMatcher::strokesOf(const Entry &entry, std::size_t count) const
{
    std::vector<InkStroke> strokes;
    for (std::size_t stroke = entry.sketches; stroke < entry.sketches + count; ++stroke) {
        InkStroke places;
        for (std::size_t place = m_firstPlaces[stroke]; place < m_firstPlaces[stroke + 1]; ++place)
            places.push_back({float(m_places[place].x), float(m_places[place].y)});
        strokes.push_back(std::move(places));
    }
    return strokes;
}

std::vector<InkMatcher::Found> InkMatcher::alike(const Ink &ink) const
{
    const InkMap map(ink);
    std::vector<Found> found;
    found.reserve(m_entries.size());
    for (std::uint32_t number = 0; number < m_entries.size(); ++number)
        found.push_back({float(m_entries[number].map.distanceTo(map)), number});
    keepBest(found, looked);
    return found;
}

/// Stroke by stroke, in the usual order: how far the beginnings, middles and ends are from those written.
float InkMatcher::beginning(const Entry &entry, const std::vector<InkStroke> &sketch) const
{
    std::array<InkStroke, 1> all;
    all.front().reserve(sketch.size() * 3);
    for (std::size_t stroke = 0; stroke < sketch.size(); ++stroke) {
        for (const Stored &place : m_sketches[entry.sketches + stroke])
            all.front().push_back({float(place.x), float(place.y)});
    }
    const InkFrame frame(all);
    float sum = 0;
    for (std::size_t number = 0; number < all.front().size(); ++number) {
        const InkPlace place = frame.placed(all.front()[number]);
        const InkPlace &other = sketch[number / 3][number % 3];
        sum += (place.x - other.x) * (place.x - other.x) + (place.y - other.y) * (place.y - other.y);
    }
    return sum / float(sketch.size());
}

std::vector<InkMatcher::Found> InkMatcher::begunAs(const std::vector<InkStroke> &written) const
{
    const InkFrame frame(written);
    std::vector<InkStroke> sketch;
    for (const InkStroke &stroke : written) {
        sketch.push_back(resampled(stroke, 3));
        for (InkPlace &place : sketch.back())
            place = frame.placed(place);
    }
    std::vector<Found> found;
    for (std::uint32_t number = 0; number < m_entries.size(); ++number) {
        const Entry &entry = m_entries[number];
        if (entry.strokes <= written.size())
            continue;
        const float ahead = aheadInSketch * float(entry.strokes - written.size());
        found.push_back({beginning(entry, sketch) + ahead + rarityInSketch * rarityOf(entry.rarity), number});
    }
    keepBest(found, begun);
    return found;
}

void InkMatcher::rankWhole(InkDistance &distance, std::size_t strokes, std::vector<Found> &found) const
{
    const auto rest = [&](const Entry &entry) {
        const bool fewer = strokes < entry.strokes;
        const std::size_t gap = fewer ? entry.strokes - strokes : strokes - entry.strokes;
        return float(gap) * (fewer ? missingStroke : spareStroke) + mostRare * rarityOf(entry.rarity);
    };
    for (Found &each : found) {
        const Entry &entry = m_entries[each.entry];
        each.cost = distance.to(inkOf(strokesOf(entry, entry.strokes))) + rest(entry);
    }
    keepBest(found, fittedOfThem);
    for (Found &each : found) {
        const Entry &entry = m_entries[each.entry];
        each.cost = distance.fitted(inkOf(strokesOf(entry, entry.strokes))) + rest(entry);
    }
}

void InkMatcher::rankBegun(InkDistance &distance, std::size_t strokes, std::vector<Found> &found) const
{
    for (Found &each : found) {
        const Entry &entry = m_entries[each.entry];
        const std::size_t ahead = std::min<std::size_t>(entry.strokes - strokes, mostAhead);
        each.cost = distance.fitted(inkOf(strokesOf(entry, strokes))) + mostRare * rarityOf(entry.rarity) +
                    unfinished + perStrokeAhead * float(ahead);
    }
}

std::vector<InkMatch> InkMatcher::match(const QList<PenStroke> &written, std::size_t limit) const
{
    const std::vector<InkStroke> strokes = strokesOfPen(written);
    if (strokes.empty())
        return {};
    const Ink ink = inkOf(strokes);
    InkDistance distance(ink);
    std::vector<Found> found = alike(ink);
    rankWhole(distance, strokes.size(), found);
    std::vector<Found> beginnings = begunAs(strokes);
    rankBegun(distance, strokes.size(), beginnings);
    found.insert(found.end(), beginnings.begin(), beginnings.end());
    std::sort(found.begin(), found.end());
    std::vector<InkMatch> matches;
    std::bitset<0x10000> taken;
    for (const Found &each : found) {
        const char16_t character = m_entries[each.entry].character;
        if (matches.size() == limit)
            break;
        if (!taken.test(character))
            matches.push_back({character, each.cost});
        taken.set(character);
    }
    return matches;
}

} // namespace yizhan::input
