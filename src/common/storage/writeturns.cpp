// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeturns.h"

#include <algorithm>
#include <thread>

namespace yizhan::storage {

std::optional<WriteTurns::Turn> WriteTurns::take(std::chrono::milliseconds patience)
{
    {
        std::unique_lock lock(m_mutex);
        const quint64 number = ++m_lastNumber;
        m_waiting.push_back(number);
        const bool mine = m_given.wait_for(lock, patience,
                                           [this, number] { return !m_held && m_waiting.front() == number; });
        m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), number));
        if (!mine) {
            m_given.notify_all(); // whoever stood behind may be the first now
            return std::nullopt;
        }
        m_held = true;
    }
    leaveGap(std::chrono::steady_clock::now());
    return std::optional<Turn>(std::in_place, *this);
}

/// Nobody of this process writes while the turn is held and its transaction has not begun.
void WriteTurns::leaveGap(Moment now)
{
    if (now - m_lastGive >= m_pace.gap) {
        m_lastGap = now; // it came by itself
    } else if (now - m_lastGap >= m_pace.busy) {
        std::this_thread::sleep_for(m_pace.gap);
        m_lastGap = now + m_pace.gap;
    }
}

void WriteTurns::give()
{
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
        m_lastGive = std::chrono::steady_clock::now();
    }
    m_given.notify_all();
}

} // namespace yizhan::storage
