// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

#include <QRandomGenerator>

namespace yizhan {

Random::~Random() = default;

std::uint64_t Random::below(std::uint64_t bound)
{
    if (bound == 0)
        return 0;
    // Rejecting the incomplete last interval keeps the result uniform.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = next();
    while (value >= limit)
        value = next();
    return value % bound;
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

std::uint64_t SeededRandom::next()
{
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace yizhan
