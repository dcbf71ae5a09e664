// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"
#include "random.h"

#include <QString>

#include <span>

namespace yizhan::bench {

/// What can be wrong with a frame of a kiosk's camera: one condition of drawnFrame().
enum class Condition {
    Rotation,
    Perspective,
    Inverted,
    LowLight15,
    LowLight10,
    Glare,
    Defocus,
    Motion,
    Small,
    Noise,
    Cracked,
    LowContrast,
    Moire,
    Empty, ///< no code in it
};

struct NamedCondition
{
    Condition condition;
    const char *name;
};
[[nodiscard]] std::span<const NamedCondition> conditions();

struct DrawnFrame
{
    scan::GreyPlane picture; ///< 1280 by 720
    QString text;            ///< of its code; empty without one
};

/// Draws a frame: things in a room, and before them a card or a phone with a code. The same numbers of
/// `random` make the same frame. Each can be read in principle: sampled where its code lies, few modules are
/// wrong. Made-up texts of the two kinds that are scanned at a fair: a ticket's, and an address.
[[nodiscard]] DrawnFrame drawnFrame(Condition condition, Random &random);

} // namespace yizhan::bench
