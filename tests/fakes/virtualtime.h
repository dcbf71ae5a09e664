// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manualclock.h"
#include "waketimer.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace yizhan::fakes {

/// An event loop whose time passes only by jumping to the next event: a day of a hundred kiosks runs in a
/// second, and the same way every time.
class VirtualTime
{
public:
    explicit VirtualTime(const QDateTime &start = {QDate(2026, 11, 20), QTime(0, 0), Qt::UTC})
        : m_clock(start)
    {
    }

    [[nodiscard]] const ManualClock &clock() const { return m_clock; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_now; }

    using Event = std::pair<qint64, quint64>;
    Event at(qint64 delayMs, std::function<void()> action)
    {
        const Event event{m_now + std::max<qint64>(0, delayMs), ++m_count};
        m_events.emplace(event, std::move(action));
        return event;
    }
    void cancel(const Event &event) { m_events.erase(event); }

    /// Runs events until `done` holds; false when none are left or `limitMs` have passed.
    [[nodiscard]] bool runUntil(const std::function<bool()> &done, qint64 limitMs)
    {
        const qint64 end = m_now + limitMs;
        while (!done()) {
            if (m_events.empty() || m_events.begin()->first.first > end)
                return false;
            step();
        }
        return true;
    }
    void runFor(qint64 ms)
    {
        const qint64 end = m_now + ms;
        while (!m_events.empty() && m_events.begin()->first.first <= end)
            step();
        m_clock.advanceMs(end - m_now);
        m_now = end;
    }

private:
    void step()
    {
        const auto first = m_events.begin();
        m_clock.advanceMs(first->first.first - m_now);
        m_now = first->first.first;
        const auto action = std::move(first->second);
        m_events.erase(first);
        action();
    }

    ManualClock m_clock;
    qint64 m_now = 0;
    quint64 m_count = 0;
    std::map<Event, std::function<void()>> m_events;
};

class VirtualTimer final : public sync::WakeTimer
{
public:
    explicit VirtualTimer(VirtualTime &time) : m_time(time) {}
    ~VirtualTimer() override { stop(); }
    void start(qint64 ms, std::function<void()> wake) override
    {
        stop();
        m_event = m_time.at(ms, std::move(wake));
    }
    void stop() override { m_time.cancel(m_event); }

private:
    VirtualTime &m_time;
    VirtualTime::Event m_event;
};

} // namespace yizhan::fakes
