// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busyspread.h"
#include "parkinglot.h"
#include "serveroptions.h"
#include "sessionregistry.h"
#include "workerpool.h"

#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace yizhan::transport {

/// What all sessions of a server share. Outlives them.
struct SessionContext
{
    SessionContext(ServerOptions serverOptions, Handler full, FastHandler quick,
                   AccessObserver accessObserver, Admit admission);

    const ServerOptions options;
    const Handler handler;
    const FastHandler fast;
    const AccessObserver observer;
    const Admit admit;
    std::unique_ptr<boost::asio::ssl::context> tls; ///< empty = plain TCP
    SessionRegistry sessions;
    ParkingLot parking;
    WorkerPool workers;
    std::atomic<quint64> refused = 0;
    std::atomic<quint64> late = 0;
    BusySpread busySpread;
    std::atomic<bool> draining = false;

    /// When somebody who is turned away now is to come again.
    [[nodiscard]] int busySeconds();
    /// The HTTP date of now, computed once a second.
    [[nodiscard]] std::string date();

private:
    std::mutex m_dateMutex;
    qint64 m_dateSecond = -1;
    std::string m_date;
};

} // namespace yizhan::transport
