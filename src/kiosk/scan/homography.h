// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>

namespace yizhan::scan {

/// From a square of `side` to a quadrilateral of the picture (a projective map of the plane).
class Homography
{
public:
    /// `corners` are the images of (0,0), (side,0), (side,side), (0,side). Where three of them lie on a line,
    /// the map is of no use, but defined.
    Homography(const std::array<QPointF, 4> &corners, float side);

    [[nodiscard]] QPointF map(float u, float v) const
    {
        const float w = m_g * u + m_h * v + 1;
        return {double((m_a * u + m_b * v + m_c) / w), double((m_d * u + m_e * v + m_f) / w)};
    }

private:
    float m_a, m_b, m_c, m_d, m_e, m_f, m_g, m_h;
};

} // namespace yizhan::scan
