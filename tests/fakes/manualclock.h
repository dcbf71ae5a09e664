// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace yizhan::fakes {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime utc) : m_utc(std::move(utc)) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_utc; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }
    void advanceMs(qint64 ms)
    {
        m_utc = m_utc.addMSecs(ms);
        m_monotonic += ms;
    }
    /// Moves the wall clock alone, as a wrong setting or a flat battery does.
    void setWall(const QDateTime &utc) { m_utc = utc; }

private:
    QDateTime m_utc;
    qint64 m_monotonic = 1000;
};

} // namespace yizhan::fakes
