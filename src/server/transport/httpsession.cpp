// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsession.h"

#include "refusals.h"
#include "requestreader.h"
#include "responsesender.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <sys/socket.h>

namespace yizhan::transport {

namespace asio = boost::asio;
using boost::system::error_code;
using protocol::Request;
using protocol::Response;

namespace {

using TlsStream = asio::ssl::stream<SessionSocket>;

constexpr std::size_t lingerBytes = 1024 * 1024; // what is read and thrown away after a refusal
constexpr std::chrono::milliseconds lingerTime{2'000};
constexpr std::chrono::milliseconds handshakeTime{10'000};
constexpr std::chrono::milliseconds refusalTime{2'000}; // what a connection gets that is only told to go

/// One connection. Everything but the overrides of Session runs on the socket's strand.
template <typename Stream>
class HttpSession final : public Session
{
public:
    template <typename... Args>
    explicit HttpSession(SessionContext &context, Admittance admittance, std::string peer, Args &&...args)
        : Session(std::move(peer)), m_context(context), m_stream(std::forward<Args>(args)...),
          m_reader(m_stream, context.options, context.admit,
                   [this](auto phase, std::chrono::milliseconds patience) { onPhase(phase, patience); }),
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
    void onStrand(void (HttpSession::*step)())
    {
        asio::post(m_stream.lowest_layer().get_executor(), [me = self(), step] { ((*me).*step)(); });
    }
    void enter(Stage stage, std::chrono::milliseconds patience)
    {
        m_stage = stage;
        patience.count() > 0 ? setDeadline(patience) : clearDeadline();
    }

    void drainHere();
    void expireHere();
    void onPhase(typename RequestReader<Stream>::Phase phase, std::chrono::milliseconds patience);
    void readNext();
    void onRead(ReadOutcome outcome);
    void ask();
    void answer(Response response, bool fast);
    /// The worker goes on, for nobody: what it waits for cannot be called back.
    void late()
    {
        ++m_turn;
        ++m_context.late;
        answer(lateResponse(m_admission.limits.lateCode), false);
    }
    void park();
    void watchWhileParked();
    void unpark();
    void send(Response response);
    void onSent(error_code error);
    void report(bool complete);
    void closeGently();
    void discard();
    void close();

    SessionContext &m_context;
    Stream m_stream;
    RequestReader<Stream> m_reader;
    std::shared_ptr<Request> m_request;
    std::optional<ResponseSender<Stream>> m_sender;
    protocol::Park m_park;
    routing::Admission m_admission;
    std::atomic<quint64> m_turn =
        0; ///< of the request that waits for a worker; an answer to another one is late
    std::chrono::steady_clock::time_point m_began;
    std::array<char, 512> m_trash;
    std::size_t m_discarded = 0;
    ParkingLot::Ticket m_ticket = 0;
    Stage m_stage = Stage::Handshake;
    bool m_refuse = false;
    bool m_keepAlive = false;
    bool m_clientIsOld = false;
    bool m_isHead = false;
    bool m_fast = false;
    bool m_waited = false;
    bool m_wasReadWhole = true; ///< nothing of the last request is still under way
};

template <typename Stream>
void HttpSession<Stream>::start()
{
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        enter(Stage::Handshake, handshakeTime);
        m_stream.async_handshake(asio::ssl::stream_base::server, [me = self()](error_code error) {
            if (error)
                return me->close();
            me->readNext();
        });
    } else {
        // The acceptor's thread may not be in the strand.
        onStrand(&HttpSession::readNext);
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
        m_reader.expire();
        error_code ignored;
        m_stream.lowest_layer().cancel(ignored);
        return;
    }
    case Stage::Parked:
        return unpark();
    case Stage::Running:
        return late();
    default:
        close();
    }
}

template <typename Stream>
void HttpSession<Stream>::onPhase(typename RequestReader<Stream>::Phase phase,
                                  std::chrono::milliseconds patience)
{
    const bool idle = phase == RequestReader<Stream>::Phase::Idle;
    enter(idle ? Stage::Idle : Stage::Reading, m_refuse ? std::min(patience, refusalTime) : patience);
}

template <typename Stream>
void HttpSession<Stream>::readNext()
{
    if (m_context.draining)
        return closeGently();
    m_reader.read([me = self()](ReadOutcome outcome) { me->onRead(std::move(outcome)); });
}

template <typename Stream>
void HttpSession<Stream>::onRead(ReadOutcome outcome)
{
    m_began = outcome.headEnd;
    m_isHead = outcome.isHead;
    m_clientIsOld = outcome.clientIsOld;
    m_keepAlive = outcome.keepAlive && !m_refuse;
    m_wasReadWhole = outcome.request.has_value();
    m_waited = false;
    m_admission = std::move(outcome.admission);
    if (outcome.refusal)
        return send(std::move(*outcome.refusal));
    if (!outcome.request)
        return close();
    m_request = std::make_shared<Request>(std::move(*outcome.request));
    m_request->client = peer();
    if (m_refuse && !m_admission.always) {
        return send(m_context.turnedAway("Too many connections"));
    }
    ask();
}

/// Asks the fast handler here, then the other one on a worker.
template <typename Stream>
void HttpSession<Stream>::ask()
{
    enter(Stage::Running, m_admission.limits.answerTime);
    if (m_context.fast) {
        if (auto response = m_context.fast(*m_request))
            return answer(std::move(*response), true);
    }
    const quint64 turn = ++m_turn;
    const bool taken = m_context.askWorker({m_request, m_admission.limits, m_waited,
                                            [me = self(), turn] { return me->m_turn == turn; },
                                            [me = self(), turn](Response response) {
                                                asio::post(me->m_stream.lowest_layer().get_executor(),
                                                           [me, turn, given = std::move(response)]() mutable {
                                                               if (me->m_turn == turn)
                                                                   me->answer(std::move(given), false);
                                                           });
                                            }});
    if (!taken)
        answer(m_context.turnedAway(), true);
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
    m_park = std::move(*response.park);
    park();
}

template <typename Stream>
void HttpSession<Stream>::park()
{
    const auto patience =
        std::min(std::chrono::milliseconds(std::max(1, m_park.maxWaitMs)), m_context.options.maxPark);
    enter(Stage::Parked, patience);
    // The lot keeps the session alive: the watch ends when a pipelined request arrives.
    m_ticket = m_context.parking.park(m_park.scope, m_park.after,
                                      [me = self()] { me->onStrand(&HttpSession::unpark); });
    if (m_context.draining)
        return unpark();
    watchWhileParked();
}

/// A client that leaves frees its place at once; a pipelined request stays in the socket until its turn.
template <typename Stream>
void HttpSession<Stream>::watchWhileParked()
{
    m_stream.lowest_layer().async_wait(SessionSocket::wait_read, [me = self()](error_code error) {
        if (error || me->m_stage != Stage::Parked)
            return;
        char byte = 0;
        const auto seen =
            ::recv(me->m_stream.lowest_layer().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (seen == 0 || (seen < 0 && errno != EAGAIN && errno != EWOULDBLOCK))
            me->close();
    });
}

template <typename Stream>
void HttpSession<Stream>::unpark()
{
    if (m_stage != Stage::Parked)
        return;
    m_context.parking.leave(m_park.scope, m_ticket);
    error_code ignored;
    m_stream.lowest_layer().cancel(ignored); // the watch
    m_waited = true;
    m_request->waited = true;
    ask();
}

template <typename Stream>
void HttpSession<Stream>::send(Response response)
{
    m_keepAlive = m_keepAlive && !m_context.draining;
    enter(Stage::Writing, m_context.options.writeTimeout);
    const std::string date = m_context.date();
    m_sender.emplace(m_stream, std::move(response),
                     ResponseFrame{date, m_keepAlive, m_clientIsOld, m_isHead});
    m_sender->start(
        [this](std::chrono::milliseconds earned) { setDeadline(m_context.options.writeTimeout + earned); },
        [me = self()](error_code error) { me->onSent(error); });
}

template <typename Stream>
void HttpSession<Stream>::onSent(error_code error)
{
    report(!error);
    const bool keepAlive = m_keepAlive && !error;
    m_sender.reset();
    m_request.reset();
    if (error)
        return close();
    if (!keepAlive)
        return closeGently();
    readNext();
}

template <typename Stream>
void HttpSession<Stream>::report(bool complete)
{
    if (!m_context.observer)
        return;
    using std::chrono::microseconds;
    const auto duration = std::chrono::steady_clock::now() - m_began;
    m_context.observer({.method = m_request ? std::string_view(m_request->method) : std::string_view(),
                        .path = m_request ? std::string_view(m_request->path) : std::string_view(),
                        .status = m_sender->status(),
                        .bodyBytes = m_sender->bodyBytesSent(),
                        .duration = std::chrono::duration_cast<microseconds>(duration),
                        .fromFastHandler = m_fast,
                        .route = m_admission.route,
                        .complete = complete});
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
        if (m_wasReadWhole && !m_reader.hasMore() && m_stream.available(ignored) == 0)
            return close();
        discard();
    }
}

template <typename Stream>
void HttpSession<Stream>::discard()
{
    m_stream.async_read_some(asio::buffer(m_trash), [me = self()](error_code error, std::size_t bytes) {
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
        m_context.parking.leave(m_park.scope, m_ticket);
    enter(Stage::Closing, {});
    error_code ignored;
    m_stream.lowest_layer().close(ignored);
}

template <typename Stream, typename... Args>
void makeSession(SessionContext &context, Admittance admittance, std::string peer, Args &&...args)
{
    const auto session = std::make_shared<HttpSession<Stream>>(context, admittance, std::move(peer),
                                                               std::forward<Args>(args)...);
    context.sessions.add(session);
    session->start();
}

} // namespace

void startSession(SessionContext &context, SessionSocket socket, Admittance admittance, std::string peer)
{
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    if (context.tls)
        makeSession<TlsStream>(context, admittance, std::move(peer), std::move(socket), *context.tls);
    else
        makeSession<SessionSocket>(context, admittance, std::move(peer), std::move(socket));
}

} // namespace yizhan::transport
