// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <mutex>

namespace yizhan::routing {

/// Who comes when while more come than can be served: one after another, as fast as the workers are. Measures
/// how long a request keeps a worker, counts those that wait for one, and gives each client that is told to
/// come later a time of its own behind all of them. Times are of the monotonic clock. Any thread.
class Turns
{
public:
    /// So many requests are served at once.
    explicit Turns(int workers) : m_workers(workers) {}

    /// A request begins to wait for a worker.
    void entered();
    /// It waits no longer.
    void left();
    /// A request has kept a worker for so long.
    void served(qint64 us);

    /// How long a request will wait for a worker that comes now, in milliseconds; 0 while nothing was served
    /// yet.
    [[nodiscard]] qint64 waitMs() const;
    /// Somebody is turned away: in how many seconds to come again, 1 to 600. Kiosks come after so long and up
    /// to twice that, so that the turn is in the middle of it.
    [[nodiscard]] int secondsOfRefused(qint64 nowMs);
    /// Somebody was served and may have more: in how many seconds to bring it, at most 600. 0 = at once: the
    /// next turn is less than a second away, and none is given.
    [[nodiscard]] int secondsOfServed(qint64 nowMs);

private:
    [[nodiscard]] qint64 waitUs() const;
    [[nodiscard]] qint64 nextUs(qint64 nowUs) const;

    const int m_workers;
    mutable std::mutex m_mutex;
    qint64 m_waiting = 0;
    qint64 m_eachUs = 0; ///< on the average of the last ones
    qint64 m_lastUs = 0; ///< the last turn that was given
};

} // namespace yizhan::routing
