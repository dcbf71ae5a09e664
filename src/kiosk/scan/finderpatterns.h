// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <QPointF>

#include <array>
#include <vector>

namespace yizhan::scan {

/// Something that looks like one of the three large squares in the corners of a QR code.
struct FinderPattern
{
    QPointF centre;
    float size = 0; ///< of its seven modules, in pixels
    int seen = 1;   ///< by how many rows of pixels
};

/// The most that findFinderPatterns() gives.
inline constexpr std::size_t maxFinderPatterns = 10;

/// Those in a picture of which grey 128 parts dark from light, the most certain first: dark, light, dark,
/// light, dark as 1 : 1 : 3 : 1 : 1 along two lines that cross, at any angle and tilt.
[[nodiscard]] std::vector<FinderPattern> findFinderPatterns(const GreyPlane &picture);

/// How wide seven modules of a finder pattern are through `centre` along the unit vector `direction`; 0 where
/// it has no end there.
[[nodiscard]] float finderWidth(const GreyPlane &picture, QPointF centre, QPointF direction);

/// Three that may belong to one code.
struct FinderTriple
{
    QPointF topLeft;
    QPointF topRight;
    QPointF bottomLeft;
    int modules = 0; ///< along a side of the code: 21, 25, 29 …
    float oddness = 0;
};

/// The likeliest first, at most `most`.
[[nodiscard]] std::vector<FinderTriple>
findTriples(const GreyPlane &picture, const std::vector<FinderPattern> &patterns, std::size_t most);

} // namespace yizhan::scan
