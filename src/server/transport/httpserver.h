// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"
#include "serveroptions.h"

#include <memory>

namespace yizhan::transport {

/// Numbers of the moment, for /metrics.
struct ConnectionCounts
{
    int open = 0;
    int parked = 0;
    int queued = 0; ///< requests waiting for a worker
    quint64 accepted = 0;
    quint64 refused = 0; ///< answered 503, or closed, because of a limit
    quint64 late = 0;    ///< answered 503 because their time was over
};

/// HTTP/1.1 over TCP or TLS (RFC 9110, 9112). Knows nothing of what is served: protocol logic is in the
/// handlers.
///
/// Requests of one connection are answered one after the other, so pipelining is safe. A response with `park`
/// set waits without a thread until notify() or its time is up. Bodies are sent from where they are; files in
/// pieces of 64 KiB.
class HttpServer
{
public:
    /// All but `handler` may be empty. They must live until stop() has returned. `clock` tells the date of
    /// the answers, on the socket threads, and outlives the server.
    HttpServer(const Clock &clock, ServerOptions options, Handler handler, FastHandler fast = {},
               AccessObserver observer = {}, Admit admit = {}, ShortageObserver shortage = {});
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens and starts the threads. Errors: Io (`listen.address`, `listen.busy`, `tls.certificate`,
    /// `tls.key`).
    [[nodiscard]] Result<void> start();

    /// The port in use; what the system chose when the option said 0.
    [[nodiscard]] quint16 port() const;

    /// "Scope now ends at `head`": parked requests that wait for something newer are asked again. Any thread.
    void notify(const std::string &scope, qint64 head);

    /// Stops listening, answers what is parked, lets running requests end (ServerOptions::stopTimeout), then
    /// returns. Any thread but those of the server; a second call does nothing.
    void stop();

    [[nodiscard]] ConnectionCounts counts() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace yizhan::transport
