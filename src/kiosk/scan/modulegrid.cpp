// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulegrid.h"

#include "functionpattern.h"

#include <algorithm>

namespace yizhan::scan {

namespace {

constexpr int marginModules = 4;
constexpr int modulePixels = 4;
constexpr int surrounding = 5; ///< modules to each side that a module is compared with

void draw(GreyPlane &plane, int x, int y, bool dark)
{
    for (int row = 0; row < modulePixels; ++row) {
        std::uint8_t *line = plane.row((y + marginModules) * modulePixels + row);
        std::fill_n(line + std::ptrdiff_t(x + marginModules) * modulePixels, modulePixels,
                    static_cast<std::uint8_t>(dark ? 0 : 255));
    }
}

} // namespace

float ModuleGrid::near(int x, int y) const
{
    return at(std::clamp(x, 0, m_size - 1), std::clamp(y, 0, m_size - 1));
}

ModuleGrid ModuleGrid::sharpened(int dx, int dy, float strength) const
{
    ModuleGrid result(m_size);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const float around = dx == 0 && dy == 0
                                     ? (near(x - 1, y) + near(x + 1, y) + near(x, y - 1) + near(x, y + 1)) / 4
                                     : (near(x - dx, y - dy) + near(x + dx, y + dy)) / 2;
            result.at(x, y) = at(x, y) + strength * (at(x, y) - around);
        }
    }
    return result;
}

std::vector<float> ModuleGrid::surroundings() const
{
    // Sums along the rows first, then of those along the columns.
    std::vector<float> rows(m_levels.size()), means(m_levels.size());
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            for (int column = std::max(0, x - surrounding); column <= std::min(m_size - 1, x + surrounding);
                 ++column)
                rows[index(x, y)] += at(column, y);
        }
    }
    for (int y = 0; y < m_size; ++y) {
        const int top = std::max(0, y - surrounding), bottom = std::min(m_size - 1, y + surrounding);
        for (int x = 0; x < m_size; ++x) {
            const int across = std::min(m_size - 1, x + surrounding) - std::max(0, x - surrounding) + 1;
            for (int row = top; row <= bottom; ++row)
                means[index(x, y)] += rows[index(x, row)];
            means[index(x, y)] /= float(across * (bottom - top + 1));
        }
    }
    return means;
}

GreyPlane ModuleGrid::drawing() const
{
    const int side = (m_size + 2 * marginModules) * modulePixels;
    GreyPlane plane(side, side);
    std::fill(plane.pixels().begin(), plane.pixels().end(), std::uint8_t(255));
    const std::vector<float> around = surroundings();
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x)
            draw(plane, x, y, at(x, y) < around[index(x, y)]);
    }
    const FunctionPattern pattern(m_size);
    for (const FunctionPattern::Module &module : pattern.modules())
        draw(plane, module.x, module.y, module.dark);
    return plane;
}

} // namespace yizhan::scan
