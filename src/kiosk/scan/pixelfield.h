// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace yizhan::scan {

/// A picture of numbers with a border on each side, into which its edge is repeated.
class PixelField
{
public:
    PixelField(int width, int height, int border)
        : m_width(width), m_height(height), m_border(border),
          m_stride(static_cast<std::size_t>(width) + 2 * static_cast<std::size_t>(border)),
          m_values(m_stride * (static_cast<std::size_t>(height) + 2 * static_cast<std::size_t>(border)))
    {
    }

    [[nodiscard]] float *row(int y) { return m_values.data() + offset(y); }
    [[nodiscard]] const float *row(int y) const { return m_values.data() + offset(y); }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

    void repeatEdges()
    {
        for (int y = 0; y < m_height; ++y) {
            float *line = row(y);
            std::fill(line - m_border, line, line[0]);
            std::fill(line + m_width, line + m_width + m_border, line[m_width - 1]);
        }
        for (int y = 1; y <= m_border; ++y) {
            std::copy_n(row(0) - m_border, m_stride, row(-y) - m_border);
            std::copy_n(row(m_height - 1) - m_border, m_stride, row(m_height - 1 + y) - m_border);
        }
    }

private:
    [[nodiscard]] std::ptrdiff_t offset(int y) const
    {
        return (std::ptrdiff_t(y) + m_border) * static_cast<std::ptrdiff_t>(m_stride) + m_border;
    }

    int m_width;
    int m_height;
    int m_border;
    std::size_t m_stride;
    std::vector<float> m_values;
};

/// `border` pixels wide on each side.
[[nodiscard]] PixelField fieldOf(const GreyPlane &plane, int border);
/// Rounded, and held between black and white.
[[nodiscard]] GreyPlane planeOf(const PixelField &field);

} // namespace yizhan::scan
