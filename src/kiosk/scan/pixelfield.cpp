// SPDX-License-Identifier: GPL-3.0-or-later
#include "pixelfield.h"

namespace yizhan::scan {

PixelField fieldOf(const GreyPlane &plane, int border)
{
    PixelField field(plane.width(), plane.height(), border);
    for (int y = 0; y < plane.height(); ++y)
        std::copy_n(plane.row(y), plane.width(), field.row(y));
    return field;
}

GreyPlane planeOf(const PixelField &field)
{
    GreyPlane plane(field.width(), field.height());
    for (int y = 0; y < field.height(); ++y) {
        const float *from = field.row(y);
        std::uint8_t *to = plane.row(y);
        for (int x = 0; x < field.width(); ++x)
            to[x] = static_cast<std::uint8_t>(std::clamp(from[x] + 0.5F, 0.0F, 255.0F));
    }
    return plane;
}

} // namespace yizhan::scan
