// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace yizhan::input {

/// A place of ink; x to the right, y down.
struct InkPlace
{
    float x = 0;
    float y = 0;
};

using InkStroke = std::vector<InkPlace>; ///< in the order in which it was drawn; never empty

/// A place of ink and the way the pen went there, a vector of length 1; both are 0 where it rested.
struct InkPoint
{
    float x = 0;
    float y = 0;
    float alongX = 0;
    float alongY = 0;
};

/// A character laid into the unit square, as points at even distances along its strokes.
struct Ink
{
    std::vector<InkPoint> points;
    float length = 0; ///< of all strokes, in sides of the square
};

/// How a character is moved and stretched into the unit square: each direction by itself, so that a narrow
/// hand and a broad one come to the same; but 一 stays flat and 丨 narrow.
class InkFrame
{
public:
    /// Of strokes of which none is empty.
    explicit InkFrame(std::span<const InkStroke> strokes);

    [[nodiscard]] InkPlace placed(InkPlace place) const
    {
        return {(place.x - m_middle.x) * m_scaleX + 0.5F, (place.y - m_middle.y) * m_scaleY + 0.5F};
    }

private:
    InkPlace m_middle;
    float m_scaleX = 1;
    float m_scaleY = 1;
};

/// Points at even distances along a stroke, its ends among them. `count` ≥ 2.
[[nodiscard]] InkStroke resampled(const InkStroke &stroke, std::size_t count);

/// Strokes laid into the unit square by their own frame. The time is that of their points.
[[nodiscard]] Ink inkOf(std::span<const InkStroke> strokes);

} // namespace yizhan::input
