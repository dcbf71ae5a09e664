// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace yizhan::transport {

/// What the server needs to reach a connection from another thread. All functions return at once.
class Session : public std::enable_shared_from_this<Session>
{
public:
    /// `peer` names the client for the share that it may have.
    explicit Session(std::string peer) : m_peer(std::move(peer)) {}
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Answer what is parked or running, then close.
    virtual void drain() = 0;
    /// Close now.
    virtual void abort() = 0;
    /// The deadline has passed.
    virtual void expire() = 0;

    [[nodiscard]] const std::string &peer() const { return m_peer; }
    /// Milliseconds of the steady clock; 0 = none. Read by the sweep.
    [[nodiscard]] qint64 deadline() const { return m_deadline.load(std::memory_order_relaxed); }

protected:
    void setDeadline(std::chrono::milliseconds fromNow);
    void clearDeadline() { m_deadline.store(0, std::memory_order_relaxed); }

private:
    const std::string m_peer;
    std::atomic<qint64> m_deadline = 0;
};

/// The open connections. One sweep over their deadlines replaces a timer in each. Any thread. A session is
/// added once made and must remove itself in its destructor.
class SessionRegistry
{
public:
    void add(const std::shared_ptr<Session> &session);
    void remove(const Session *session);
    [[nodiscard]] int count() const;
    [[nodiscard]] int countOf(const std::string &peer) const;

    /// Calls expire() on the sessions whose deadline has passed.
    void sweep();
    void drainAll();
    void abortAll();
    /// Waits until no session is left; false when `patience` ended first.
    [[nodiscard]] bool waitUntilEmpty(std::chrono::milliseconds patience);

private:
    [[nodiscard]] std::vector<std::shared_ptr<Session>> all() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_emptied;
    std::unordered_map<const Session *, std::weak_ptr<Session>> m_sessions;
    std::unordered_map<std::string, int> m_ofPeer;
};

/// Milliseconds of the steady clock.
[[nodiscard]] qint64 steadyMs();

} // namespace yizhan::transport
