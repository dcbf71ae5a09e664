// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkmap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace yizhan::input {

namespace {

using CellCounts = std::array<float, InkMap::cells>;

constexpr float contrast = 50; // of a cell through which one stroke runs: within a byte, with room above

std::size_t cellAt(int column, int row)
{
    constexpr int last = int(InkMap::side) - 1;
    return (std::size_t(std::clamp(row, 0, last)) * InkMap::side + std::size_t(std::clamp(column, 0, last))) *
           InkMap::directions;
}

/// A point counts for the four cells around it and the two directions beside its own, by nearness.
void count(const InkPoint &point, CellCounts &counts)
{
    constexpr float turn = 2 * std::numbers::pi_v<float>;
    const float angle = std::atan2(point.alongY, point.alongX) / turn + 1;
    const float direction = angle * float(InkMap::directions);
    const float right = point.x * float(InkMap::side) - 0.5F;
    const float down = point.y * float(InkMap::side) - 0.5F;
    const float toNext = direction - std::floor(direction);
    const auto first = std::size_t(direction) % InkMap::directions;
    const std::size_t next = (first + 1) % InkMap::directions;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            const float inColumn = std::abs(1 - float(column) - (right - std::floor(right)));
            const float inRow = std::abs(1 - float(row) - (down - std::floor(down)));
            const std::size_t cell = cellAt(int(std::floor(right)) + column, int(std::floor(down)) + row);
            counts[cell + first] += inColumn * inRow * (1 - toNext);
            counts[cell + next] += inColumn * inRow * toNext;
        }
    }
}

/// What a cell and its eight neighbours hold; beside counts half, so that a stroke may stand a little
/// elsewhere.
float blurred(const CellCounts &counts, int column, int row, std::size_t direction)
{
    float sum = 0;
    for (int down = std::max(row - 1, 0); down <= std::min(row + 1, int(InkMap::side) - 1); ++down) {
        for (int right = std::max(column - 1, 0); right <= std::min(column + 1, int(InkMap::side) - 1);
             ++right) {
            const float weight = (down == row ? 1.0F : 0.5F) * (right == column ? 1.0F : 0.5F);
            sum += weight * counts[cellAt(right, down) + direction];
        }
    }
    return sum;
}

} // namespace

InkMap::InkMap(const Ink &ink)
{
    CellCounts counts = {};
    for (const InkPoint &point : ink.points) {
        if (point.alongX != 0 || point.alongY != 0)
            count(point, counts);
    }
    for (int row = 0; row < int(side); ++row) {
        for (int column = 0; column < int(side); ++column) {
            for (std::size_t direction = 0; direction < directions; ++direction) {
                // The root: the first ink in a cell says more than the second.
                const float value = std::sqrt(blurred(counts, column, row, direction)) * contrast;
                m_cells[cellAt(column, row) + direction] = std::uint8_t(std::min(value, 255.0F));
            }
        }
    }
}

int InkMap::distanceTo(const InkMap &other) const
{
    int sum = 0;
    for (std::size_t cell = 0; cell < cells; ++cell)
        sum += std::abs(int(m_cells[cell]) - int(other.m_cells[cell]));
    return sum;
}

} // namespace yizhan::input
