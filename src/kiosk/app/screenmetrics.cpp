// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenmetrics.h"

#include <cmath>

namespace yizhan::app {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double usualPixelsPerMm = 4.03;
// A 15.6-inch screen at 4K has 11 pixels a millimetre before scaling, a 55-inch one at 1080p 1.6.
constexpr double fewestBelievable = 1.5;
constexpr double mostBelievable = 12;

} // namespace

double pixelsPerMm(const settings::KioskConfig::Screen &settings, const QScreen &screen)
{
    const double scale = screen.devicePixelRatio();
    if (settings.dpi)
        return *settings.dpi / mmPerInch / scale;
    const QSize size = screen.size();
    if (settings.diagonalInches)
        return std::hypot(size.width(), size.height()) / (*settings.diagonalInches * mmPerInch);
    const QSizeF glass = screen.physicalSize();
    const double stated = glass.width() > 0 ? size.width() / glass.width() : 0;
    return stated >= fewestBelievable && stated <= mostBelievable ? stated : usualPixelsPerMm;
}

} // namespace yizhan::app
