// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace yizhan::sim {

/// A machine's own clock: the simulation's time, set wrong by so much, and a monotonic clock that began when
/// the machine was switched on.
class MachineClock final : public Clock
{
public:
    explicit MachineClock(const Clock &time) : m_time(time) {}

    [[nodiscard]] QDateTime nowUtc() const override { return m_time.nowUtc().addMSecs(m_offMs); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_time.monotonicMs() - m_begunMs; }

    void setOff(qint64 ms) { m_offMs = ms; }
    [[nodiscard]] qint64 off() const { return m_offMs; }
    void boot() { m_begunMs = m_time.monotonicMs(); }

private:
    const Clock &m_time;
    qint64 m_offMs = 0;
    qint64 m_begunMs = 0;
};

} // namespace yizhan::sim
