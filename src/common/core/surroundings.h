// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "random.h"

namespace yizhan {

/// What a program has of the machine that it runs on. Made once, in main(), and handed to what needs it.
struct Surroundings
{
    const Clock &clock;
    Random &random;
};

} // namespace yizhan
