// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <mutex>

namespace yizhan::transport {

/// After how many seconds a client that was turned away is to come again: the more are turned away, the wider
/// they are spread, so that they do not all come back together. Any thread.
class BusySpread
{
public:
    /// 1 to 60; `nowMs` is of a monotonic clock.
    [[nodiscard]] int nextSeconds(qint64 nowMs);

private:
    std::mutex m_mutex;
    qint64 m_begunMs = 0;
    qint64 m_before = 0; ///< turned away in the ten seconds before
    qint64 m_now = 0;    ///< since then
};

} // namespace yizhan::transport
