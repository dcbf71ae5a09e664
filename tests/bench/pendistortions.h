// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink.h"
#include "inputengine.h"

#include <random>
#include <vector>

namespace yizhan::bench {

/// How far a character is written from the way it stands in a copybook.
struct Distortion
{
    const char *name;
    double swapped = 0; ///< chance that two neighbouring strokes come in the other order
    double joined = 0;  ///< chance that the pen stays down between a stroke and the next
    double moved = 0;   ///< of a stroke, standard deviation in sides of the character
    double shaken = 0;  ///< of a point, as well
    double slant = 0;   ///< at most, as the tangent
    double scale = 0;   ///< of either direction, at most
    double written = 1; ///< share of the strokes that are written
    bool shuffled = false;
};

/// The strokes as a pad gets them: 360 pixels large, a point at least every 2 pixels or so, whole numbers.
[[nodiscard]] QList<input::PenStroke> distorted(std::vector<input::InkStroke> strokes, const Distortion &how,
                                                std::mt19937 &random);

} // namespace yizhan::bench
