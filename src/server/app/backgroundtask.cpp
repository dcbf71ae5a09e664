// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundtask.h"

#include <algorithm>

namespace yizhan::server {

namespace {
// However many ask to hurry, the job does not run without a pause.
constexpr std::chrono::milliseconds shortestPause{1000};
} // namespace

BackgroundTask::BackgroundTask(std::chrono::milliseconds interval, Job job, Job atEnd)
    : m_interval(interval),
      m_thread([this, work = std::move(job), last = std::move(atEnd)] { run(work, last); })
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

void BackgroundTask::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = true;
    }
    m_wakeUp.notify_all();
}

void BackgroundTask::run(const Job &job, const Job &atEnd)
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_hurry = false;
        lock.unlock();
        job();
        lock.lock();
        const auto pause = std::min(m_interval, shortestPause);
        m_wakeUp.wait_for(lock, pause, [this] { return m_stopping; });
        m_wakeUp.wait_for(lock, m_interval - pause, [this] { return m_stopping || m_hurry; });
    }
    if (atEnd)
        atEnd();
}

} // namespace yizhan::server
