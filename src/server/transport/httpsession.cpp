// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsession.h"

#include "filepiece.h"
#include "requesthead.h"
#include "responsehead.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <sys/socket.h>

namespace yizhan::transport {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using protocol::Request;
using protocol::Response;

namespace {

using TlsStream = asio::ssl::stream<SessionSocket>;
using Parser = http::request_parser<http::string_body>;

constexpr std::size_t idleBuffer = 512; // what an idle connection keeps for the first bytes of a request
constexpr std::size_t readBuffer = 32 * 1024;    // a head, and a good piece of a body
constexpr std::size_t lingerBytes = 1024 * 1024; // what is read and thrown away after a refusal
constexpr std::chrono::milliseconds lingerTime{2'000};
constexpr std::chrono::milliseconds handshakeTime{10'000};

SessionSocket &socketOf(SessionSocket &socket)
{
    return socket;
}
SessionSocket &socketOf(TlsStream &stream)
{
    return stream.next_layer();
}

/// One connection. Everything but the overrides of Session runs on the socket's strand.
template <typename Stream>
class HttpSession final : public Session
{
public:
    template <typename... Args>
    explicit HttpSession(SessionContext &context, Admittance admittance, Args &&...args)
        : m_context(context), m_stream(std::forward<Args>(args)...), m_buffer(readBuffer),
          m_refuse(admittance == Admittance::Refuse)
    {
    }
    ~HttpSession() override { m_context.sessions.remove(this); }
    HttpSession(const HttpSession &) = delete;
    HttpSession &operator=(const HttpSession &) = delete;

    void start();
    void drain() override { onStrand(&HttpSession::drainHere); }
    void abort() override { onStrand(&HttpSession::close); }
    void expire() override { onStrand(&HttpSession::expireHere); }

private:
    enum class Stage {
        Handshake,
        Idle,    ///< no byte of the next request yet
        Reading, ///< some bytes of it
        Running, ///< with the handler
        Parked,
        Writing,
        Closing,
    };

    [[nodiscard]] std::shared_ptr<HttpSession> self()
    {
        return std::static_pointer_cast<HttpSession>(shared_from_this());
    }
    void onStrand(void (HttpSession::*step)());
    void enter(Stage stage, std::chrono::milliseconds patience);

    void drainHere();
    void expireHere();
    void readFirstBytes();
    void readHead();
    void onHead(error_code error);
    void readBody(bool sendContinue);
    void onReadError(error_code error);
    void run();
    void ask();
    void answer(Response response, bool fast);
    void park();
    void watchWhileParked();
    void unpark();
    void send(Response response);
    void sendFilePiece();
    void onSent(error_code error);
    void report(bool complete);
    void closeGently();
    void discard();
    void close();

    SessionContext &m_context;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::shared_ptr<Request> m_request;
    Response m_response;
    std::string m_head;
    std::optional<FilePiece> m_piece;
    std::chrono::steady_clock::time_point m_began;
    std::chrono::steady_clock::time_point m_sendBegan;
    quint64 m_sent = 0;
    std::size_t m_discarded = 0;
    ParkingLot::Ticket m_ticket = 0;
    Stage m_stage = Stage::Handshake;
    bool m_refuse = false;
    bool m_keepAlive = false;
    bool m_clientIsOld = false;
    bool m_isHead = false;
    bool m_fast = false;
    bool m_waited = false;
    bool m_expired = false;
    bool m_wasReadWhole = true; ///< nothing of the last request is still under way
};

template <typename Stream>
void HttpSession<Stream>::onStrand(void (HttpSession::*step)())
{
    asio::post(socketOf(m_stream).get_executor(), [me = self(), step] { ((*me).*step)(); });
}

template <typename Stream>
void HttpSession<Stream>::enter(Stage stage, std::chrono::milliseconds patience)
{
    m_stage = stage;
    if (patience.count() > 0)
        setDeadline(patience);
    else
        clearDeadline();
}

template <typename Stream>
void HttpSession<Stream>::start()
{
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        enter(Stage::Handshake, handshakeTime);
        m_stream.async_handshake(asio::ssl::stream_base::server, [me = self()](error_code error) {
            if (error)
                return me->close();
            me->readFirstBytes();
        });
    } else {
        // The acceptor's thread may not be in the strand.
        onStrand(&HttpSession::readFirstBytes);
    }
}

template <typename Stream>
void HttpSession<Stream>::drainHere()
{
    if (m_stage == Stage::Idle || m_stage == Stage::Handshake)
        close();
    else if (m_stage == Stage::Parked)
        unpark();
}

template <typename Stream>
void HttpSession<Stream>::expireHere()
{
    // The deadline may have moved while this waited for the strand.
    const qint64 due = deadline();
    if (due == 0 || due > steadyMs())
        return;
    switch (m_stage) {
    case Stage::Reading: {
        // The read ends with an error and answers 408.
        clearDeadline();
        m_expired = true;
        error_code ignored;
        socketOf(m_stream).cancel(ignored);
        return;
    }
    case Stage::Parked:
        return unpark();
    case Stage::Running:
        return;
    default:
        close();
    }
}

template <typename Stream>
void HttpSession<Stream>::readFirstBytes()
{
    if (m_context.draining)
        return closeGently();
    if (m_buffer.size() > 0)
        return readHead();
    if (m_buffer.capacity() > idleBuffer)
        m_buffer = beast::flat_buffer(readBuffer);
    enter(Stage::Idle, m_context.options.idleTimeout);
    m_stream.async_read_some(m_buffer.prepare(idleBuffer),
                             [me = self()](error_code error, std::size_t bytes) {
                                 if (error)
                                     return me->close();
                                 me->m_buffer.commit(bytes);
                                 me->readHead();
                             });
}

template <typename Stream>
void HttpSession<Stream>::readHead()
{
    enter(Stage::Reading, m_context.options.headerTimeout);
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_context.options.headerLimit));
    m_parser->body_limit(m_context.options.bodyLimit);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [me = self()](error_code error, std::size_t) { me->onHead(error); });
}

template <typename Stream>
void HttpSession<Stream>::onHead(error_code error)
{
    m_began = std::chrono::steady_clock::now();
    m_keepAlive = false;
    m_isHead = false;
    m_wasReadWhole = false;
    if (error)
        return onReadError(error);
    const auto &head = m_parser->get();
    m_clientIsOld = head.version() < 11;
    m_isHead = head.method() == http::verb::head;
    const bool hasLength = m_parser->chunked() || m_parser->content_length().has_value();
    if (auto refusal = refusalOf(head.base(), hasLength))
        return send(std::move(*refusal));
    if (m_parser->is_done())
        return run();
    readBody(!m_clientIsOld && head.find(http::field::expect) != head.end());
}

template <typename Stream>
void HttpSession<Stream>::readBody(bool sendContinue)
{
    enter(Stage::Reading, m_context.options.bodyTimeout);
    const auto readRest = [](const std::shared_ptr<HttpSession> &me) {
        http::async_read(me->m_stream, me->m_buffer, *me->m_parser, [me](error_code error, std::size_t) {
            if (error)
                return me->onReadError(error);
            me->run();
        });
    };
    if (!sendContinue)
        return readRest(self());
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()),
                      [me = self(), readRest](error_code error, std::size_t) {
                          if (error)
                              return me->close();
                          readRest(me);
                      });
}

template <typename Stream>
void HttpSession<Stream>::onReadError(error_code error)
{
    if (m_expired)
        return send(Response::problem(408, "timeout", "The request took too long"));
    const auto bytes = m_buffer.data();
    const std::string_view seen(static_cast<const char *>(bytes.data()), bytes.size());
    const bool sawLine = !m_parser->get().target().empty() || seen.find("\r\n") != std::string_view::npos;
    if (auto refusal = refusalOf(error, sawLine))
        return send(std::move(*refusal));
    close();
}

template <typename Stream>
void HttpSession<Stream>::run()
{
    auto request = toRequest(m_parser->get().base());
    if (!request)
        return send(Response::problem(400, "target", "Malformed target"));
    m_keepAlive = m_parser->keep_alive();
    request->body = std::move(m_parser->get().body());
    m_request = std::make_shared<Request>(std::move(*request));
    m_parser.reset();
    if (m_refuse) {
        ++m_context.refused;
        m_keepAlive = false;
        Response busy = Response::problem(503, "busy", "Too many connections");
        busy.fields.emplace_back("Retry-After", "5");
        return send(std::move(busy));
    }
    m_waited = false;
    ask();
}

/// Asks the fast handler here, then the other one on a worker.
template <typename Stream>
void HttpSession<Stream>::ask()
{
    enter(Stage::Running, {});
    if (m_context.fast) {
        if (auto response = m_context.fast(*m_request))
            return answer(std::move(*response), true);
    }
    auto job = [me = self()] {
        Response response = me->m_context.handler(*me->m_request);
        asio::post(socketOf(me->m_stream).get_executor(),
                   [me, given = std::move(response)]() mutable { me->answer(std::move(given), false); });
    };
    // A request that waited was let in before, and there is at most one of a connection.
    const auto admission = m_waited ? WorkerPool::Admission::Always : WorkerPool::Admission::Bounded;
    if (m_context.workers.post(std::move(job), admission))
        return;
    ++m_context.refused;
    Response busy = Response::problem(503, "busy", "Too many requests at once");
    busy.fields.emplace_back("Retry-After", "1");
    answer(std::move(busy), true);
}

template <typename Stream>
void HttpSession<Stream>::answer(Response response, bool fast)
{
    if (m_stage != Stage::Running)
        return; // aborted meanwhile
    m_fast = fast;
    if (!response.park)
        return send(std::move(response));
    if (m_waited)
        return send(Response::problem(500, "internal", "Internal error"));
    m_response = std::move(response);
    park();
}

template <typename Stream>
void HttpSession<Stream>::park()
{
    const protocol::Park &wish = *m_response.park;
    const auto patience =
        std::min(std::chrono::milliseconds(std::max(1, wish.maxWaitMs)), m_context.options.maxPark);
    enter(Stage::Parked, patience);
    // The lot keeps the session alive: the watch ends when a pipelined request arrives.
    m_ticket =
        m_context.parking.park(wish.scope, wish.after, [me = self()] { me->onStrand(&HttpSession::unpark); });
    if (m_context.draining)
        return unpark();
    watchWhileParked();
}

/// A client that leaves frees its place at once; a pipelined request stays in the socket until its turn.
template <typename Stream>
void HttpSession<Stream>::watchWhileParked()
{
    socketOf(m_stream).async_wait(SessionSocket::wait_read, [me = self()](error_code error) {
        if (error || me->m_stage != Stage::Parked)
            return;
        char byte = 0;
        const auto seen = ::recv(socketOf(me->m_stream).native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (seen == 0 || (seen < 0 && errno != EAGAIN && errno != EWOULDBLOCK))
            me->close();
    });
}

template <typename Stream>
void HttpSession<Stream>::unpark()
{
    if (m_stage != Stage::Parked)
        return;
    m_context.parking.leave(m_response.park->scope, m_ticket);
    error_code ignored;
    socketOf(m_stream).cancel(ignored); // the watch
    m_response = {};
    m_waited = true;
    m_request->fields["x-yizhan-waited"] = "1";
    ask();
}

template <typename Stream>
void HttpSession<Stream>::send(Response response)
{
    m_response = std::move(response);
    m_keepAlive = m_keepAlive && !m_context.draining;
    const std::string date = m_context.date();
    m_head = encodeHead(m_response, {date, m_keepAlive, m_clientIsOld, m_isHead});
    enter(Stage::Writing, m_context.options.writeTimeout);
    m_sendBegan = std::chrono::steady_clock::now();
    m_sent = 0;

    const bool withBody = !m_isHead && allowsBody(m_response.status);
    if (withBody && m_response.file)
        m_piece.emplace(*m_response.file);
    const bool inMemory = withBody && m_response.body && !m_response.file;
    const std::array<asio::const_buffer, 2> parts = {
        asio::buffer(m_head), inMemory ? asio::buffer(*m_response.body) : asio::const_buffer()};
    const auto progress = [this](error_code error, std::size_t bytes) -> std::size_t {
        setDeadline(m_context.options.writeTimeout + std::chrono::milliseconds(bytes) -
                    std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                          m_sendBegan));
        return error ? 0 : 64 * 1024;
    };
    asio::async_write(m_stream, parts, progress, [me = self()](error_code error, std::size_t bytes) {
        me->m_sent += bytes;
        if (!error && me->m_piece)
            return me->sendFilePiece();
        me->onSent(error);
    });
}

template <typename Stream>
void HttpSession<Stream>::sendFilePiece()
{
    const std::optional<std::string_view> bytes = m_piece->next();
    if (!bytes)
        return onSent(
            asio::error::broken_pipe); // the file shrank: the client must notice, so the connection breaks
    if (bytes->empty())
        return onSent({});
    const auto spent =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_sendBegan);
    setDeadline(m_context.options.writeTimeout + std::chrono::milliseconds(m_sent) - spent);
    asio::async_write(m_stream, asio::buffer(bytes->data(), bytes->size()),
                      [me = self()](error_code error, std::size_t sent) {
                          me->m_sent += sent;
                          if (error)
                              return me->onSent(error);
                          me->sendFilePiece();
                      });
}

template <typename Stream>
void HttpSession<Stream>::onSent(error_code error)
{
    report(!error);
    const bool keepAlive = m_keepAlive && !error;
    m_response = {};
    m_request.reset();
    m_parser.reset();
    m_piece.reset();
    m_head = {};
    if (error)
        return close();
    if (!keepAlive)
        return closeGently();
    readFirstBytes();
}

template <typename Stream>
void HttpSession<Stream>::report(bool complete)
{
    if (!m_context.observer)
        return;
    AccessRecord record;
    if (m_request) {
        record.method = m_request->method;
        record.path = m_request->path;
    }
    record.status = m_response.status;
    record.bodyBytes = m_sent > m_head.size() ? m_sent - m_head.size() : 0;
    record.duration =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_began);
    record.fromFastHandler = m_fast;
    record.complete = complete;
    m_context.observer(record);
}

/// Says that nothing more comes, and reads what the client still sends: closing with unread bytes would make
/// the system send a reset, which can overtake the response.
template <typename Stream>
void HttpSession<Stream>::closeGently()
{
    enter(Stage::Closing, lingerTime);
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        m_stream.async_shutdown([me = self()](error_code) { me->close(); });
    } else {
        error_code ignored;
        m_stream.shutdown(SessionSocket::shutdown_send, ignored);
        if (m_wasReadWhole && m_buffer.size() == 0 && m_stream.available(ignored) == 0)
            return close();
        discard();
    }
}

template <typename Stream>
void HttpSession<Stream>::discard()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(idleBuffer),
                             [me = self()](error_code error, std::size_t bytes) {
                                 me->m_discarded += bytes;
                                 if (error || me->m_discarded > lingerBytes)
                                     return me->close();
                                 me->discard();
                             });
}

template <typename Stream>
void HttpSession<Stream>::close()
{
    if (m_stage == Stage::Parked)
        m_context.parking.leave(m_response.park->scope, m_ticket);
    enter(Stage::Closing, {});
    error_code ignored;
    socketOf(m_stream).close(ignored);
}

template <typename Stream, typename... Args>
void makeSession(SessionContext &context, Admittance admittance, Args &&...args)
{
    const auto session =
        std::make_shared<HttpSession<Stream>>(context, admittance, std::forward<Args>(args)...);
    context.sessions.add(session);
    session->start();
}

} // namespace

SessionContext::SessionContext(ServerOptions serverOptions, Handler full, FastHandler quick,
                               AccessObserver accessObserver)
    : options(std::move(serverOptions)), handler(std::move(full)), fast(std::move(quick)),
      observer(std::move(accessObserver)),
      workers(options.workers, static_cast<std::size_t>(options.workQueue))
{
}

std::string SessionContext::date()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 second = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    const std::lock_guard lock(m_dateMutex);
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

void startSession(SessionContext &context, SessionSocket socket, Admittance admittance)
{
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    if (context.tls)
        makeSession<TlsStream>(context, admittance, std::move(socket), *context.tls);
    else
        makeSession<SessionSocket>(context, admittance, std::move(socket));
}

} // namespace yizhan::transport
