// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopdeadline.h"

#include <csignal>

namespace yizhan::server {

namespace {
constexpr std::chrono::milliseconds lookInterval{200};
}

StopDeadline::StopDeadline(std::chrono::milliseconds grace, std::function<bool()> isAsked,
                           std::function<void()> expired)
    : m_grace(grace),
      m_thread([this, asked = std::move(isAsked), call = std::move(expired)] { run(asked, call); })
{
}

StopDeadline::~StopDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

bool StopDeadline::isSignalPending()
{
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    return sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGINT) == 1;
}

void StopDeadline::run(const std::function<bool()> &isAsked, const std::function<void()> &expired)
{
    std::unique_lock lock(m_mutex);
    while (!m_wakeUp.wait_for(lock, lookInterval, [this] { return m_ended; })) {
        if (!isAsked())
            continue;
        if (!m_wakeUp.wait_for(lock, m_grace, [this] { return m_ended; }))
            expired();
        return;
    }
}

} // namespace yizhan::server
