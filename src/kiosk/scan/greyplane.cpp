// SPDX-License-Identifier: GPL-3.0-or-later
#include "greyplane.h"

#include <algorithm>

namespace yizhan::scan {

GreyPlane::GreyPlane(const GreyView &view) : GreyPlane(view.width, view.height)
{
    for (int y = 0; y < m_height; ++y) {
        const std::uint8_t *from = view.row(y);
        std::uint8_t *to = row(y);
        if (view.pixStride == 1) {
            std::copy_n(from, m_width, to);
            continue;
        }
        for (int x = 0; x < m_width; ++x)
            to[x] = from[std::ptrdiff_t(x) * view.pixStride];
    }
}

} // namespace yizhan::scan
