// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "parkinglot.h"
#include "serveroptions.h"
#include "sessionregistry.h"
#include "workerpool.h"

#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace yizhan::transport {

/// What all sessions of a server share. Outlives them.
struct SessionContext
{
    SessionContext(const Clock &clock, ServerOptions serverOptions, Handler full, FastHandler quick,
                   AccessObserver accessObserver, Admit admission);

    const ServerOptions options;
    const Handler handler;
    const FastHandler fast;
    const AccessObserver observer;
    const Admit admit;
    std::unique_ptr<boost::asio::ssl::context> tls; ///< empty = plain TCP
    SessionRegistry sessions;
    ParkingLot parking;
    const std::shared_ptr<routing::Turns> turns; ///< before the workers, who use it to their end
    WorkerPool workers;
    std::atomic<quint64> refused = 0;
    std::atomic<quint64> late = 0;
    std::atomic<bool> draining = false;

    /// A request that is for a worker.
    struct Question
    {
        std::shared_ptr<const protocol::Request> request;
        routing::Limits limits;
        /// It was let in before, and there is at most one of a connection: it is not turned away.
        bool waited = false;
        std::function<bool()> isWanted;                   ///< else nobody waits for the answer any more
        std::function<void(protocol::Response)> answered; ///< on the worker
    };
    /// False: there is no place in the queue, or the answer would not come in time. Where that shows only
    /// when the worker comes to it, the answer says so.
    [[nodiscard]] bool askWorker(Question question);
    /// 503, with the time to come again.
    [[nodiscard]] protocol::Response turnedAway(const char *title = "Too many requests at once");
    /// The HTTP date of now, computed once a second.
    [[nodiscard]] std::string date();

private:
    [[nodiscard]] protocol::Response handle(const protocol::Request &request) const;

    const Clock &m_clock;
    std::mutex m_dateMutex;
    qint64 m_dateSecond = -1;
    std::string m_date;
};

} // namespace yizhan::transport
