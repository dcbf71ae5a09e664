// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskconfig.h"

#include <QScreen>

namespace yizhan::app {

/// Device-independent pixels per millimetre of the glass: from the settings (dpi before diagonal), else from
/// what the screen says about itself, else, when that is not believable, 4.03 (1080×1920 at 21.5 inches).
[[nodiscard]] double pixelsPerMm(const settings::KioskConfig::Screen &settings, const QScreen &screen);

} // namespace yizhan::app
