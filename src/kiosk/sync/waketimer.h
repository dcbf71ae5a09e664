// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace yizhan::sync {

/// Calls back once after a while; the seam through which a simulation runs years in a second. One thread.
class WakeTimer
{
public:
    WakeTimer() = default;
    virtual ~WakeTimer() = default;
    WakeTimer(const WakeTimer &) = delete;
    WakeTimer &operator=(const WakeTimer &) = delete;

    /// Forgets an earlier call that has not come yet. Never calls before it returns, also for 0 ms.
    virtual void start(qint64 ms, std::function<void()> wake) = 0;
    virtual void stop() = 0;
};

/// On Qt's event loop.
class EventLoopTimer final : public WakeTimer
{
public:
    EventLoopTimer();
    void start(qint64 ms, std::function<void()> wake) override;
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
    std::function<void()> m_wake;
};

} // namespace yizhan::sync
