// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundtask.h"

namespace yizhan::server {

BackgroundTask::BackgroundTask(std::chrono::milliseconds interval, std::function<Job()> prepare)
    : m_interval(interval), m_thread([this, make = std::move(prepare)] { run(make); })
{
}

BackgroundTask::~BackgroundTask()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

void BackgroundTask::run(const std::function<Job()> &prepare)
{
    const Job job = prepare();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        job();
        lock.lock();
        m_wakeUp.wait_for(lock, m_interval, [this] { return m_stopping; });
    }
}

} // namespace yizhan::server
