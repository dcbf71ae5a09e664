// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "slip.h"

#include <QImage>

namespace yizhan::print {

/// Dots that a receipt printer sets across its paper: 384 for 58 mm, 576 for 80 mm. 0 for another paper.
[[nodiscard]] int dotsOfPaper(int paperMm);

/// A slip as a receipt printer sets it: Format_Mono, 1 is black, `width` dots wide (SlipLayout::arrange(), as
/// are the errors). Takes some ten milliseconds: not for the GUI thread. Any thread.
[[nodiscard]] Result<QImage> paintSlip(const Slip &slip, int width);

} // namespace yizhan::print
