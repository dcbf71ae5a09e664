// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

namespace yizhan::fakes {

/// Out of which tests make epochs: each is another. One thread.
inline Random &epochDigits()
{
    static SeededRandom random(20261120);
    return random;
}

} // namespace yizhan::fakes
