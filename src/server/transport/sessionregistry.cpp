// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionregistry.h"

namespace yizhan::transport {

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void Session::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline.store(steadyMs() + fromNow.count(), std::memory_order_relaxed);
}

void SessionRegistry::add(const std::shared_ptr<Session> &session)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.emplace(session.get(), session);
    ++m_ofPeer[session->peer()];
}

void SessionRegistry::remove(const Session *session)
{
    const std::lock_guard lock(m_mutex);
    if (m_sessions.erase(session) == 0)
        return;
    const auto share = m_ofPeer.find(session->peer());
    if (--share->second == 0)
        m_ofPeer.erase(share);
    if (m_sessions.empty())
        m_emptied.notify_all();
}

int SessionRegistry::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_sessions.size());
}

int SessionRegistry::countOf(const std::string &peer) const
{
    const std::lock_guard lock(m_mutex);
    const auto share = m_ofPeer.find(peer);
    return share == m_ofPeer.end() ? 0 : share->second;
}

void SessionRegistry::sweep()
{
    const qint64 now = steadyMs();
    std::vector<std::shared_ptr<Session>> due;
    {
        const std::lock_guard lock(m_mutex);
        // The raw pointer is good: a session leaves in its destructor, which waits for this lock. A shared
        // pointer must not be let go under it, for the same reason.
        for (const auto &[session, weak] : m_sessions) {
            const qint64 deadline = session->deadline();
            if (deadline == 0 || deadline > now)
                continue;
            if (auto alive = weak.lock())
                due.push_back(std::move(alive));
        }
    }
    for (const auto &session : due)
        session->expire();
}

void SessionRegistry::drainAll()
{
    for (const auto &session : all())
        session->drain();
}

void SessionRegistry::abortAll()
{
    for (const auto &session : all())
        session->abort();
}

bool SessionRegistry::waitUntilEmpty(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, patience, [this] { return m_sessions.empty(); });
}

std::vector<std::shared_ptr<Session>> SessionRegistry::all() const
{
    std::vector<std::shared_ptr<Session>> sessions;
    const std::lock_guard lock(m_mutex);
    sessions.reserve(m_sessions.size());
    for (const auto &[key, weak] : m_sessions) {
        if (auto session = weak.lock())
            sessions.push_back(std::move(session));
    }
    return sessions;
}

} // namespace yizhan::transport
