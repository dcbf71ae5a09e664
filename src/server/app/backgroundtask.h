// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace yizhan::server {

/// A thread that does `job` at once and then again `interval` after each end, until this object ends. A job
/// that runs is waited for. The job is made by `prepare` on the thread itself, so that it can own a database
/// connection.
class BackgroundTask
{
public:
    using Job = std::function<void()>;

    BackgroundTask(std::chrono::milliseconds interval, std::function<Job()> prepare);
    ~BackgroundTask();
    BackgroundTask(const BackgroundTask &) = delete;
    BackgroundTask &operator=(const BackgroundTask &) = delete;

private:
    void run(const std::function<Job()> &prepare);

    const std::chrono::milliseconds m_interval;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace yizhan::server
