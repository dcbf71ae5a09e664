// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "httpsession.h"
#include "listenaddress.h"
#include "tlscontext.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <thread>
#include <vector>

namespace yizhan::transport {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

// Beyond the limit this many more are let in to be told so; what comes then is closed without a word.
constexpr int refusalPlaces = 64;
constexpr int refusalPlacesOfPeer = 8;
constexpr std::chrono::minutes shortageTold{1};

/// A handler that throws must not take the server with it.
Handler guarded(Handler handler)
{
    return [inner = std::move(handler)](const protocol::Request &request) {
        try {
            return inner(request);
        } catch (const std::exception &) {
            return protocol::Response::problem(500, "internal", "Internal error");
        }
    };
}

/// Fine enough for the shortest timeout, coarse enough to cost nothing.
std::chrono::milliseconds sweepInterval(const ServerOptions &options)
{
    const auto shortest = std::min({options.headerTimeout, options.idleTimeout, options.writeTimeout});
    return std::clamp(shortest / 8, std::chrono::milliseconds(10), std::chrono::milliseconds(100));
}

/// Whom a connection is counted for.
std::string peerOf(const SessionSocket &socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    return error ? std::string() : clientOf(endpoint.address().to_string()).value_or("");
}

} // namespace

class HttpServer::Impl
{
public:
    Impl(const Clock &clock, ServerOptions options, Handler handler, FastHandler fast,
         AccessObserver observer, Admit admit, ShortageObserver shortage)
        : m_context(clock, std::move(options), guarded(std::move(handler)), std::move(fast),
                    std::move(observer), std::move(admit)),
          m_shortage(std::move(shortage)), m_io(std::max(1, m_context.options.ioThreads)), m_acceptor(m_io),
          m_acceptPause(m_io), m_sweep(m_io)
    {
    }

    Result<void> start();
    void stop();
    [[nodiscard]] ConnectionCounts counts() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    void notify(const std::string &scope, qint64 head) { m_context.parking.notify(scope, head); }

private:
    Result<void> listen();
    void accept();
    void onAccept(error_code error, SessionSocket socket);
    void place(SessionSocket socket);
    void pauseAccepting(error_code why);
    void sweepLater();

    // The context outlives the io_context, whose destruction lets go of the last sessions.
    SessionContext m_context;
    const ShortageObserver m_shortage;
    std::optional<std::chrono::steady_clock::time_point> m_shortageTold;
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_acceptPause;
    asio::steady_timer m_sweep;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> m_work;
    std::vector<std::thread> m_threads;
    std::atomic<quint64> m_accepted = 0;
    quint16 m_port = 0;
};

Result<void> HttpServer::Impl::listen()
{
    const ServerOptions &options = m_context.options;
    error_code error;
    const asio::ip::address address = asio::ip::make_address(options.address, error);
    const QString place =
        QString::fromStdString(options.address) + QLatin1Char(':') + QString::number(options.port);
    if (error)
        return fail(ErrorCode::Io, "listen.address", QStringLiteral("not a numeric address"), place);
    const tcp::endpoint endpoint(address, options.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return fail(ErrorCode::Io, "listen.busy", QStringLiteral("another program listens there"), place);
    if (error)
        return fail(ErrorCode::Io, "listen.address", QString::fromStdString(error.message()), place);
    m_port = m_acceptor.local_endpoint(error).port();
    return {};
}

Result<void> HttpServer::Impl::start()
{
    const ServerOptions &options = m_context.options;
    if (!options.certificateFile.isEmpty() || !options.keyFile.isEmpty()) {
        YIZHAN_TRY_LET(m_context.tls, makeTlsContext(options.certificateFile, options.keyFile));
    }
    YIZHAN_TRY(listen());
    m_work.emplace(m_io.get_executor());
    accept();
    sweepLater();
    for (int i = 0; i < std::max(1, options.ioThreads); ++i)
        m_threads.emplace_back([this] { m_io.run(); });
    return {};
}

void HttpServer::Impl::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io), [this](error_code error, SessionSocket socket) {
        onAccept(error, std::move(socket));
    });
}

void HttpServer::Impl::onAccept(error_code error, SessionSocket socket)
{
    if (m_context.draining || error == asio::error::operation_aborted)
        return;
    const error_code systemWide(ENFILE, boost::system::system_category());
    if (error == asio::error::no_descriptors || error == systemWide ||
        error == asio::error::no_buffer_space || error == asio::error::no_memory)
        return pauseAccepting(error);
    if (!error)
        place(std::move(socket));
    accept();
}

/// Trying again at once would only spin; a connection that closes makes room.
void HttpServer::Impl::pauseAccepting(error_code why)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_shortage && (!m_shortageTold || now - *m_shortageTold >= shortageTold)) {
        m_shortageTold = now;
        m_shortage(why.message());
    }
    m_acceptPause.expires_after(std::chrono::milliseconds(100));
    m_acceptPause.async_wait([this](error_code stopped) {
        if (!stopped)
            accept();
    });
}

void HttpServer::Impl::place(SessionSocket socket)
{
    ++m_accepted;
    const ServerOptions &options = m_context.options;
    std::string peer = peerOf(socket);
    const int over = m_context.sessions.count() - options.maxConnections;
    const int overShare = m_context.sessions.countOf(peer) - options.connectionsPerAddress;
    if (over < 0 && overShare < 0)
        startSession(m_context, std::move(socket), Admittance::Serve, std::move(peer));
    else if (over < refusalPlaces && overShare < refusalPlacesOfPeer)
        startSession(m_context, std::move(socket), Admittance::Refuse, std::move(peer));
    else
        ++m_context.refused;
}

void HttpServer::Impl::sweepLater()
{
    m_sweep.expires_after(sweepInterval(m_context.options));
    m_sweep.async_wait([this](error_code error) {
        if (error)
            return;
        m_context.sessions.sweep();
        sweepLater();
    });
}

void HttpServer::Impl::stop()
{
    if (m_threads.empty() || m_context.draining.exchange(true))
        return;
    asio::post(m_io, [this] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_acceptPause.cancel();
    });
    m_context.sessions.drainAll();
    if (!m_context.sessions.waitUntilEmpty(m_context.options.stopTimeout))
        m_context.sessions.abortAll();
    m_context.workers.stop();
    // Only what a handler held to the end is left; it is closed already.
    (void)m_context.sessions.waitUntilEmpty(std::chrono::milliseconds(500));
    m_work.reset();
    m_io.stop();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    error_code ignored;
    m_acceptor.close(ignored); // when the threads ended before they came to it
}

ConnectionCounts HttpServer::Impl::counts() const
{
    ConnectionCounts counts;
    counts.open = m_context.sessions.count();
    counts.parked = m_context.parking.count();
    counts.queued = static_cast<int>(m_context.workers.queued());
    counts.accepted = m_accepted;
    counts.refused = m_context.refused;
    counts.late = m_context.late;
    return counts;
}

HttpServer::HttpServer(const Clock &clock, ServerOptions options, Handler handler, FastHandler fast,
                       AccessObserver observer, Admit admit, ShortageObserver shortage)
    : m_impl(std::make_unique<Impl>(clock, std::move(options), std::move(handler), std::move(fast),
                                    std::move(observer), std::move(admit), std::move(shortage)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<void> HttpServer::start()
{
    return m_impl->start();
}

quint16 HttpServer::port() const
{
    return m_impl->port();
}

void HttpServer::notify(const std::string &scope, qint64 head)
{
    m_impl->notify(scope, head);
}

void HttpServer::stop()
{
    m_impl->stop();
}

ConnectionCounts HttpServer::counts() const
{
    return m_impl->counts();
}

} // namespace yizhan::transport
