// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inkdistance.h"
#include "inkmap.h"
#include "inputengine.h"
#include "strokedata.h"

#include <array>
#include <cstdint>
#include <vector>

namespace yizhan::input {

/// A character that what was written may be.
struct InkMatch
{
    char16_t character = 0;
    float distance = 0; ///< smaller is likelier; 0.03 is a good one, 0.1 a bad one
};

/// Finds characters by the ink on the pad, whatever the order of the strokes; strokes may be joined, and
/// strokes may still be missing. A map of directions picks some hundred characters out of all, a distance
/// between points ranks these, and those that begin as what was written. 10 to 20 ms a call. About 8 KB of
/// memory a hundred characters. [docs/decisions/0037-strokes-in-any-order.md]
class InkMatcher
{
public:
    explicit InkMatcher(const std::vector<WrittenCharacter> &characters);

    /// The likeliest characters first, each once; at most `limit`. Nothing where nothing was written.
    [[nodiscard]] std::vector<InkMatch> match(const QList<PenStroke> &written, std::size_t limit) const;

private:
    struct Stored ///< a place or a point in bytes
    {
        std::uint8_t x;
        std::uint8_t y;
    };
    using Sketch = std::array<Stored, 3>; ///< beginning, middle and end of a stroke

    struct Entry
    {
        InkMap map;
        float length;           ///< of its ink
        std::uint32_t sketches; ///< the number of its first one
        char16_t character;
        std::uint8_t strokes;
        std::uint8_t rarity;
    };

    struct Found
    {
        float cost;
        std::uint32_t entry;
        bool operator<(const Found &other) const { return cost < other.cost; }
    };

    [[nodiscard]] std::vector<InkStroke> strokesOf(const Entry &entry, std::size_t count) const;
    [[nodiscard]] std::vector<Found> alike(const Ink &ink) const;
    [[nodiscard]] std::vector<Found> begunAs(const std::vector<InkStroke> &written) const;
    [[nodiscard]] float beginning(const Entry &entry, const std::vector<InkStroke> &sketch) const;
    void rankWhole(InkDistance &distance, std::size_t strokes, std::vector<Found> &found) const;
    void rankBegun(InkDistance &distance, std::size_t strokes, std::vector<Found> &found) const;

    std::vector<Entry> m_entries;
    std::vector<Sketch> m_sketches;
    std::vector<std::uint32_t> m_firstPlaces; ///< of each stroke, and one behind the last
    std::vector<Stored> m_places;
};

} // namespace yizhan::input
