// SPDX-License-Identifier: GPL-3.0-or-later
#include "waketimer.h"

#include <limits>

namespace yizhan::sync {

EventLoopTimer::EventLoopTimer()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        // Taken out first: the callee may start the timer again.
        const auto wake = std::exchange(m_wake, {});
        wake();
    });
}

void EventLoopTimer::start(qint64 ms, std::function<void()> wake)
{
    m_wake = std::move(wake);
    m_timer.start(static_cast<int>(qBound(qint64(0), ms, qint64(std::numeric_limits<int>::max()))));
}

} // namespace yizhan::sync
