// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <cstddef>
#include <vector>

namespace yizhan::scan {

/// The grey levels of a code's modules, sampled one by one.
class ModuleGrid
{
public:
    explicit ModuleGrid(int modules)
        : m_size(modules), m_levels(static_cast<std::size_t>(modules) * static_cast<std::size_t>(modules))
    {
    }

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] float &at(int x, int y) { return m_levels[index(x, y)]; }
    [[nodiscard]] float at(int x, int y) const { return m_levels[index(x, y)]; }
    /// Beyond the edge the module of the edge goes on.
    [[nodiscard]] float near(int x, int y) const;

    /// Each module further from the mean of its two neighbours along (dx, dy), by `strength`: what a smear of
    /// one or two modules has mixed. (0, 0): from the four around it, for a lens out of focus.
    [[nodiscard]] ModuleGrid sharpened(int dx, int dy, float strength) const;
    /// As a clean drawing, four pixels a module and a margin of four modules: dark is what is darker than the
    /// modules around; the patterns that each code of the size has are drawn as they must be.
    [[nodiscard]] GreyPlane drawing() const;

private:
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(x);
    }
    /// Of each module the mean of those around it.
    [[nodiscard]] std::vector<float> surroundings() const;

    int m_size;
    std::vector<float> m_levels;
};

} // namespace yizhan::scan
