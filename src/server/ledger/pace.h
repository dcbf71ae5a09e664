// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <mutex>
#include <string>
#include <unordered_set>

namespace yizhan::ledger {

/// How soon a kiosk may send its next batch while more come than can be taken: as soon as every other one has
/// had its turn, which is what `Yizhan-Next-Sync` says. Counts batches, their time and their devices over the
/// last five to ten seconds. Any thread.
class Pace
{
public:
    /// So many batches are taken at once.
    explicit Pace(int workers) : m_workers(workers) {}

    /// A batch of `device` has taken so long; `nowMs` is of the monotonic clock.
    void took(const std::string &device, qint64 nowMs, qint64 tookMs);
    /// Seconds, at most ten minutes; 0 = at once: the workers are not busy, or a round takes less than a
    /// second.
    [[nodiscard]] int seconds(qint64 nowMs);

private:
    struct Span
    {
        qint64 batches = 0;
        qint64 busyMs = 0;
        std::unordered_set<std::string> devices;
    };
    void turnTo(qint64 nowMs);

    const int m_workers;
    std::mutex m_mutex;
    std::array<Span, 2> m_spans; ///< the one before, the one that lasts
    qint64 m_begunMs = 0;        ///< of the latter
};

} // namespace yizhan::ledger
