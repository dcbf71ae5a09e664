// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace yizhan::scan {

/// The modules of a QR code that are the same in every code of its size (ISO/IEC 18004, 6.3): the patterns in
/// three corners with the light lines around them, the two timing lines, the alignment patterns.
class FunctionPattern
{
public:
    struct Module
    {
        int x = 0;
        int y = 0;
        bool dark = false;
    };

    /// `modules` along a side: 21, 25, … 57.
    explicit FunctionPattern(int modules);

    [[nodiscard]] const std::vector<Module> &modules() const { return m_modules; }
    /// Where the alignment pattern in the fourth corner has its middle; -1: the code has none.
    [[nodiscard]] int lastAlignment() const { return m_lastAlignment; }

private:
    void addFinder(int middleX, int middleY, int size);
    void addAlignment(int x, int y);

    std::vector<Module> m_modules;
    int m_lastAlignment = -1;
};

} // namespace yizhan::scan
