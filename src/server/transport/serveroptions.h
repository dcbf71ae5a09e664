// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"
#include "turns.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace yizhan::transport {

/// What a client may cost and where the server listens. The defaults suit a city's server behind nothing at
/// all.
struct ServerOptions
{
    std::string address = "127.0.0.1"; ///< numeric IPv4 or IPv6
    quint16 port = 8420;               ///< 0 = any free port, see HttpServer::port()

    int ioThreads = 1;    ///< sockets, parsing, cached answers, TLS
    int workers = 2;      ///< run the handler, which may wait for a database
    int workQueue = 1024; ///< requests waiting for a worker; beyond it 503
    /// Who is to come when, where others give turns as well; empty = the server's own.
    std::shared_ptr<routing::Turns> turns;

    std::size_t headerLimit = 8 * 1024; ///< bytes of request line and fields; beyond it 414 or 431
    int maxConnections = 4096;          ///< beyond it 503 and close
    int connectionsPerAddress =
        1024;           ///< the same for one client: an IPv4 address, or an IPv6 network of 64 bits
    QString bodyFolder; ///< where large bodies lie while they are handled; see routing::Limits

    /// From the first byte of a request to the end of its fields; also from the beginning of a connection to
    /// the first byte.
    std::chrono::milliseconds headerTimeout{10'000};
    std::chrono::milliseconds idleTimeout{75'000}; ///< between two requests of a connection
    /// A response may take this long plus a millisecond for each byte that the client has taken: a line of 8
    /// kbit/s is served, a client that does not read is not.
    std::chrono::milliseconds writeTimeout{30'000};
    std::chrono::milliseconds maxPark{120'000};   ///< upper bound of protocol::Park::maxWaitMs
    std::chrono::milliseconds stopTimeout{5'000}; ///< what a running request gets when the server stops

    QString certificateFile; ///< PEM chain; with `keyFile` the server speaks TLS 1.2 or newer, and only that
    QString keyFile;         ///< PEM
};

using routing::Admit;
using routing::FastHandler;
using routing::Handler;

/// One answered request, for the log and the counters. Holds nothing about the client and nothing of the
/// query.
struct AccessRecord
{
    std::string_view method;
    std::string_view path; ///< empty when the request could not be read
    int status = 0;
    quint64 bodyBytes = 0;
    std::chrono::microseconds duration{
        0}; ///< from the end of the request's fields to the last byte of the response
    bool fromFastHandler = false;
    int route = -1;       ///< routing::Admission::route
    bool complete = true; ///< false: the client went away before the last byte
};

/// Hears that the system has no descriptor or memory left for a connection; at most once a minute, on a
/// socket thread.
using ShortageObserver = std::function<void(const std::string &what)>;

/// Hears of every answered request, on the socket threads: must be quick.
using AccessObserver = std::function<void(const AccessRecord &)>;

} // namespace yizhan::transport
