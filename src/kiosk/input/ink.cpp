// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yizhan::input {

namespace {

constexpr float narrowest = 0.35F; // of the longer side: less is not stretched further
constexpr float pointStep = 0.08F; // of the square; a stroke across it has 13 points
constexpr float smallest = 1e-3F;  // a dot
constexpr long mostPointsOfStroke = 40;
constexpr float mostInkPoints = 300; // of a character; 龘 comes to 200. A scribble gets larger steps

float lengthOf(const InkStroke &stroke)
{
    float length = 0;
    for (std::size_t number = 1; number < stroke.size(); ++number)
        length +=
            std::hypot(stroke[number].x - stroke[number - 1].x, stroke[number].y - stroke[number - 1].y);
    return length;
}

void append(Ink &ink, const InkStroke &stroke, float step)
{
    const float length = lengthOf(stroke);
    const long count = std::clamp(std::lround(length / step) + 1, 2L, mostPointsOfStroke);
    const InkStroke even = resampled(stroke, static_cast<std::size_t>(count));
    for (std::size_t number = 0; number < even.size(); ++number) {
        const InkPlace &before = even[number == 0 ? 0 : number - 1];
        const InkPlace &behind = even[std::min(number + 1, even.size() - 1)];
        const float x = behind.x - before.x;
        const float y = behind.y - before.y;
        const float far = std::hypot(x, y);
        const bool moves = far > smallest;
        ink.points.push_back(
            {even[number].x, even[number].y, moves ? x / far : 0.0F, moves ? y / far : 0.0F});
    }
    ink.length += length;
}

} // namespace

InkFrame::InkFrame(std::span<const InkStroke> strokes)
{
    constexpr float far = std::numeric_limits<float>::max();
    InkPlace least{far, far};
    InkPlace most{-far, -far};
    for (const InkStroke &stroke : strokes) {
        for (const InkPlace &place : stroke) {
            least = {std::min(least.x, place.x), std::min(least.y, place.y)};
            most = {std::max(most.x, place.x), std::max(most.y, place.y)};
        }
    }
    if (least.x > most.x)
        return;
    const float width = most.x - least.x;
    const float height = most.y - least.y;
    const float side = std::max({width, height, smallest});
    m_middle = {least.x + width / 2, least.y + height / 2};
    m_scaleX = 1 / std::max(width, narrowest * side);
    m_scaleY = 1 / std::max(height, narrowest * side);
}

InkStroke resampled(const InkStroke &stroke, std::size_t count)
{
    const float length = lengthOf(stroke);
    if (length <= 0)
        return InkStroke(count, stroke.front());
    InkStroke even;
    even.reserve(count);
    std::size_t next = 1; // the end of the piece we are on
    float passed = 0;     // up to its beginning
    for (std::size_t number = 0; number < count; ++number) {
        const float wanted = length * float(number) / float(count - 1);
        float piece = 0;
        for (;; ++next) {
            piece = std::hypot(stroke[next].x - stroke[next - 1].x, stroke[next].y - stroke[next - 1].y);
            if (passed + piece >= wanted || next + 1 == stroke.size())
                break;
            passed += piece;
        }
        const float share = piece > 0 ? std::clamp((wanted - passed) / piece, 0.0F, 1.0F) : 0;
        const InkPlace &from = stroke[next - 1];
        even.push_back(
            {from.x + (stroke[next].x - from.x) * share, from.y + (stroke[next].y - from.y) * share});
    }
    return even;
}

Ink inkOf(std::span<const InkStroke> strokes)
{
    const InkFrame frame(strokes);
    std::vector<InkStroke> placed(strokes.begin(), strokes.end());
    float length = 0;
    for (InkStroke &stroke : placed) {
        for (InkPlace &place : stroke)
            place = frame.placed(place);
        length += lengthOf(stroke);
    }
    Ink ink;
    for (const InkStroke &stroke : placed)
        append(ink, stroke, std::max(pointStep, length / mostInkPoints));
    return ink;
}

} // namespace yizhan::input
