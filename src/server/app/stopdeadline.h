// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace yizhan::server {

/// Sees to it that a program which was asked to end does so within a bounded time, whatever its threads wait
/// for: a database that takes connections and never answers, a disk that is gone.
class StopDeadline
{
public:
    /// From the moment at which `isAsked` first says so, on a thread of this object, `expired` is called
    /// after `grace`, unless this object ends before.
    StopDeadline(std::chrono::milliseconds grace, std::function<bool()> isAsked,
                 std::function<void()> expired);
    ~StopDeadline();
    StopDeadline(const StopDeadline &) = delete;
    StopDeadline &operator=(const StopDeadline &) = delete;

    /// Whether a SIGTERM or SIGINT waits to be taken: both are blocked, and nobody has read it yet.
    [[nodiscard]] static bool isSignalPending();

private:
    void run(const std::function<bool()> &isAsked, const std::function<void()> &expired);

    const std::chrono::milliseconds m_grace;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace yizhan::server
