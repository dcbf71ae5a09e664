// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace yizhan::server {

/// A thread that does `job` at once and then again `interval` after each end, until this object ends. A job
/// that runs is waited for.
class BackgroundTask
{
public:
    using Job = std::function<void()>;

    /// `atEnd`, on the same thread after the last job, lets go of what belongs to it, such as a database
    /// connection.
    BackgroundTask(std::chrono::milliseconds interval, Job job, Job atEnd = {});
    ~BackgroundTask();

    /// Do the job soon, without waiting for the interval to end. Any thread.
    void hurry();
    BackgroundTask(const BackgroundTask &) = delete;
    BackgroundTask &operator=(const BackgroundTask &) = delete;

private:
    void run(const Job &job, const Job &atEnd);

    const std::chrono::milliseconds m_interval;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_hurry = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace yizhan::server
