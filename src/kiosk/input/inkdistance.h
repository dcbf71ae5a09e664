// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink.h"

#include <vector>

namespace yizhan::input {

/// How far ink is from what was written, whatever the order of the strokes and wherever the pen was lifted:
/// each point of either looks for the nearest of the other, by place and direction (a directed chamfer
/// distance).
class InkDistance
{
public:
    explicit InkDistance(const Ink &written);

    [[nodiscard]] const Ink &written() const { return m_written; }

    /// 0 for the same ink; unlike ink comes to 0.05 and more.
    [[nodiscard]] float to(const Ink &ink);
    /// The same once `ink` has been slanted, stretched and moved a little to where it fits best.
    [[nodiscard]] float fitted(Ink ink);

private:
    [[nodiscard]] float pass(const Ink &ink);

    Ink m_written;
    std::vector<float> m_x; // of the points of m_written, one array each: the innermost loop
    std::vector<float> m_y;
    std::vector<float> m_alongX;
    std::vector<float> m_alongY;
    std::vector<float> m_nearest;        // per point of m_written, of the last pass
    std::vector<float> m_costs;          // of one point of the ink to all of m_written
    std::vector<std::size_t> m_partners; // per point of the ink, of the last pass
};

} // namespace yizhan::input
