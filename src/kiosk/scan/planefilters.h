// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

namespace yizhan::scan {

// Treatments of a grey picture that let a decoder see what it did not. All are pure; beyond an edge the pixel
// of the edge goes on. A picture of a few hundred pixels a side takes a millisecond or less where no other
// time is said.

/// The darkest and the brightest hundredth become black and white.
[[nodiscard]] GreyPlane stretched(GreyPlane plane);
[[nodiscard]] GreyPlane inverted(GreyPlane plane);
/// Twice the size, by the interpolation of Catmull and Rom: a decoder that thinks in blocks of eight pixels
/// wants modules of three pixels and more.
[[nodiscard]] GreyPlane doubled(const GreyPlane &plane);
/// Half the size; each pixel the mean of four.
[[nodiscard]] GreyPlane halved(const GreyView &view);
/// A Gaussian of this deviation, in pixels.
[[nodiscard]] GreyPlane smoothed(const GreyPlane &plane, float sigma);
/// Of each three by three the middle one: single bright and dark pixels go.
[[nodiscard]] GreyPlane medianOf9(const GreyPlane &plane);
/// Brightness and contrast made the same everywhere, judged within `radius` pixels around each.
[[nodiscard]] GreyPlane flattened(const GreyPlane &plane, int radius);
/// Black or white, by the mean of what lies within `radius` pixels around each.
[[nodiscard]] GreyPlane binarised(const GreyPlane &plane, int radius);

} // namespace yizhan::scan
