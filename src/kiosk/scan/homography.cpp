// SPDX-License-Identifier: GPL-3.0-or-later
#include "homography.h"

#include <cmath>

namespace yizhan::scan {

Homography::Homography(const std::array<QPointF, 4> &corners, float side)
{
    // Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, 2.2.3.
    const auto &[p0, p1, p2, p3] = corners;
    const QPointF d1 = p1 - p2, d2 = p3 - p2, sum = p0 - p1 + p2 - p3;
    const double determinant = d1.x() * d2.y() - d2.x() * d1.y();
    const double safe = std::abs(determinant) < 1e-9 ? 1e-9 : determinant;
    const double g = (sum.x() * d2.y() - d2.x() * sum.y()) / safe;
    const double h = (d1.x() * sum.y() - sum.x() * d1.y()) / safe;
    const auto scaled = [side](double value) { return static_cast<float>(value / double(side)); };
    m_a = scaled(p1.x() - p0.x() + g * p1.x());
    m_b = scaled(p3.x() - p0.x() + h * p3.x());
    m_c = static_cast<float>(p0.x());
    m_d = scaled(p1.y() - p0.y() + g * p1.y());
    m_e = scaled(p3.y() - p0.y() + h * p3.y());
    m_f = static_cast<float>(p0.y());
    m_g = scaled(g);
    m_h = scaled(h);
}

} // namespace yizhan::scan
