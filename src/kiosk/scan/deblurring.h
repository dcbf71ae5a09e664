// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <vector>

namespace yizhan::scan {

/// How a point was spread, symmetrically around itself: what a lens out of focus or a hand that moves does to
/// a picture.
class Spread
{
public:
    /// A Gaussian of this deviation in pixels.
    [[nodiscard]] static Spread gaussian(float sigma);
    /// A line of `length` pixels through the point; `angle` in radians from the x axis to the y axis, which
    /// goes down.
    [[nodiscard]] static Spread line(float length, float angle);

    struct Tap
    {
        int dx = 0;
        int dy = 0;
        float weight = 0;
    };
    using Taps = std::vector<Tap>;
    /// One after the other: a Gaussian is the same one way and then the other. The weights of each make 1.
    [[nodiscard]] const std::vector<Taps> &passes() const { return m_passes; }
    [[nodiscard]] int reach() const { return m_reach; }

private:
    std::vector<Taps> m_passes;
    int m_reach = 0;
};

/// What was there before it was spread, as far as `steps` steps of a projected Landweber iteration find it:
/// each adds what the picture so far, spread again, lacks; no pixel leaves black to white. About a
/// nanosecond for a pixel, a tap and a step.
[[nodiscard]] GreyPlane deblurred(const GreyPlane &plane, const Spread &spread, int steps);

/// Along which direction the picture has the least detail, in radians from 0 to π: a code has as much in all
/// four of its own, so a smear is what is left.
[[nodiscard]] float directionOfSmear(const GreyPlane &plane);

} // namespace yizhan::scan
