// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>

namespace yizhan::sync {

qint64 Backoff::nextDelayMs()
{
    constexpr int doublingsToTheTop = 9; // 2^9 s is beyond five minutes
    const qint64 ceiling = std::min(firstCeilingMs << std::min(m_failures, doublingsToTheTop), lastCeilingMs);
    ++m_failures;
    return static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(ceiling) + 1));
}

} // namespace yizhan::sync
