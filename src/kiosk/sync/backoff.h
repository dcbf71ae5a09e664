// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

namespace yizhan::sync {

/// How long to wait after a failure: full jitter, i.e. uniform between nothing and a ceiling that doubles
/// from one second to five minutes. After an outage of the server its kiosks come back spread out, not
/// together.
class Backoff
{
public:
    static constexpr qint64 firstCeilingMs = 1000;
    static constexpr qint64 lastCeilingMs = 5 * 60 * 1000;

    explicit Backoff(Random &random) : m_random(random) {}

    /// Milliseconds until the next attempt, and one failure more.
    [[nodiscard]] qint64 nextDelayMs();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Random &m_random;
    int m_failures = 0;
};

} // namespace yizhan::sync
