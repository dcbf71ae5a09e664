// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace yizhan::transport {

/// Requests that wait for a scope to move. All functions may be called from any thread; wake functions run on
/// the thread that calls notify(), outside the lock, and at most once.
class ParkingLot
{
public:
    using Ticket = quint64;
    using Wake = std::function<void()>;

    /// Waits for `scope` to pass `after`. When notify() has already told of that, `wake` is called before
    /// this returns: a change between the handler's look and this call is not missed.
    [[nodiscard]] Ticket park(const std::string &scope, qint64 after, Wake wake);

    /// Forgets the ticket; true when its wake function had not been called and now never will be.
    bool leave(const std::string &scope, Ticket ticket);

    void notify(const std::string &scope, qint64 head);

    [[nodiscard]] int count() const;

private:
    struct Waiting
    {
        qint64 after;
        Wake wake;
    };
    struct Scope
    {
        qint64 head = 0;
        std::unordered_map<Ticket, Waiting> waiting;
    };

    mutable std::mutex m_mutex;
    Ticket m_lastTicket = 0;
    std::unordered_map<std::string, Scope> m_scopes;
};

} // namespace yizhan::transport
