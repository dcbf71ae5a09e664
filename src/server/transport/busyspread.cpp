// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyspread.h"

#include <algorithm>

namespace yizhan::transport {

namespace {

constexpr qint64 spanMs = 10'000;
constexpr qint64 comingPerSecond = 100; // who was turned away, beside whoever comes for the first time
constexpr qint64 widestSeconds = 60;

} // namespace

int BusySpread::nextSeconds(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (nowMs - m_begunMs >= spanMs) {
        m_before = nowMs - m_begunMs < 2 * spanMs ? m_now : 0;
        m_now = 0;
        m_begunMs = nowMs;
    }
    ++m_now;
    const qint64 spread = std::clamp<qint64>(std::max(m_before, m_now) / comingPerSecond, 1, widestSeconds);
    return static_cast<int>(1 + m_now % spread);
}

} // namespace yizhan::transport
