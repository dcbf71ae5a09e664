// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace yizhan::transport {

/// Threads that run jobs in the order in which they came. Jobs do not throw.
class WorkerPool
{
public:
    using Job = std::function<void()>;
    enum class Admission {
        Bounded, ///< refused when the queue is full
        Always,  ///< for work whose number is bounded elsewhere
    };

    WorkerPool(int threads, std::size_t queueLimit);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False: the queue is full, or stop() was called; the job is not run.
    [[nodiscard]] bool post(Job job, Admission admission = Admission::Bounded);

    /// Runs what is queued and ends the threads.
    void stop();

    [[nodiscard]] std::size_t queued() const;

private:
    void work();

    const std::size_t m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace yizhan::transport
