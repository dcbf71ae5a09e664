// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerpool.h"

namespace yizhan::transport {

WorkerPool::WorkerPool(int threads, std::size_t queueLimit) : m_queueLimit(queueLimit)
{
    m_threads.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::post(Job job, Admission admission)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || (admission == Admission::Bounded && m_queue.size() >= m_queueLimit))
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wakeUp.notify_one();
    return true;
}

void WorkerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

std::size_t WorkerPool::queued() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void WorkerPool::work()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job();
    }
}

} // namespace yizhan::transport
