// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpattern.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace yizhan::scan {

namespace {

constexpr int finderReach = 4; ///< from its middle to the light line around it
constexpr int timingLine = 6;

/// The middle lines of alignment patterns of versions 7 to 10 lie at 6, this, and 7 before the end.
constexpr std::array middleLines{22, 24, 26, 28};

} // namespace

FunctionPattern::FunctionPattern(int modules)
{
    for (const int y : {3, modules - 4}) {
        for (const int x : {3, modules - 4}) {
            if (x == 3 || y == 3)
                addFinder(x, y, modules);
        }
    }
    for (int at = 8; at < modules - 8; ++at) {
        m_modules.push_back({at, timingLine, at % 2 == 0});
        m_modules.push_back({timingLine, at, at % 2 == 0});
    }
    const int version = (modules - 17) / 4;
    if (version < 2)
        return;
    m_lastAlignment = modules - 7;
    addAlignment(m_lastAlignment, m_lastAlignment);
    if (version < 7)
        return;
    const int middle = middleLines[static_cast<std::size_t>(std::min(version, 10) - 7)];
    addAlignment(middle, timingLine);
    addAlignment(timingLine, middle);
    addAlignment(middle, middle);
    addAlignment(m_lastAlignment, middle);
    addAlignment(middle, m_lastAlignment);
}

void FunctionPattern::addFinder(int middleX, int middleY, int size)
{
    for (int dy = -finderReach; dy <= finderReach; ++dy) {
        for (int dx = -finderReach; dx <= finderReach; ++dx) {
            const int x = middleX + dx, y = middleY + dy;
            if (x < 0 || y < 0 || x >= size || y >= size)
                continue;
            const int ring = std::max(std::abs(dx), std::abs(dy));
            m_modules.push_back({x, y, ring != 2 && ring != finderReach});
        }
    }
}

void FunctionPattern::addAlignment(int x, int y)
{
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx)
            m_modules.push_back({x + dx, y + dy, std::max(std::abs(dx), std::abs(dy)) != 1});
    }
}

} // namespace yizhan::scan
