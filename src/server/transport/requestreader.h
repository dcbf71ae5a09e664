// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodysink.h"
#include "refusals.h"
#include "requesthead.h"
#include "serveroptions.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace yizhan::transport {

/// What came of reading a request: the request, or the refusal to send before closing, or neither: the client
/// left.
struct ReadOutcome
{
    std::optional<protocol::Request> request;
    std::optional<protocol::Response> refusal;
    routing::Admission admission;                  ///< of the request
    std::chrono::steady_clock::time_point headEnd; ///< when its fields were complete
    bool keepAlive = false;
    bool clientIsOld = false; ///< HTTP/1.0
    bool isHead = false;
};

/// Reads one request after the other from a stream, and keeps what was read too far for the next. Belongs to
/// the stream's strand. `done` must hold the owner of this object.
template <typename Stream>
class RequestReader
{
public:
    enum class Phase { Idle, Head, Body };
    using PhaseBegins = std::function<void(Phase, std::chrono::milliseconds patience)>;
    using Done = std::function<void(ReadOutcome)>;

    /// `admit` may be empty: then bodies of 256 KiB are read, for 30 s, into memory.
    RequestReader(Stream &stream, const ServerOptions &options, const Admit &admit, PhaseBegins phaseBegins)
        : m_stream(stream), m_options(options), m_admit(admit), m_phaseBegins(std::move(phaseBegins)),
          m_buffer(readBuffer)
    {
    }
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    void read(Done done)
    {
        m_done = std::move(done);
        m_outcome = {};
        if (m_buffer.size() > 0)
            return readHead();
        if (m_buffer.capacity() > idleBuffer)
            m_buffer = Buffer(readBuffer);
        // Who connects to say nothing has less time than who has spoken before.
        m_phaseBegins(Phase::Idle, m_spoken ? m_options.idleTimeout
                                            : std::min(m_options.idleTimeout, m_options.headerTimeout));
        m_stream.async_read_some(m_buffer.prepare(idleBuffer),
                                 [this](boost::system::error_code error, std::size_t bytes) {
                                     if (error)
                                         return finish();
                                     m_buffer.commit(bytes);
                                     readHead();
                                 });
    }

    /// To be called before the stream's operations are cancelled because of the time: the outcome is then
    /// 408.
    void expire() { m_expired = true; }

    /// Bytes of a next request are here already.
    [[nodiscard]] bool hasMore() const { return m_buffer.size() > 0; }

private:
    using Buffer = boost::beast::flat_buffer;
    using Parser = boost::beast::http::request_parser<SinkBody>;

    static constexpr std::size_t idleBuffer = 512;       // what an idle connection keeps
    static constexpr std::size_t readBuffer = 32 * 1024; // a head, and a good piece of a body

    void readHead()
    {
        m_phaseBegins(Phase::Head, m_options.headerTimeout);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_options.headerLimit));
        m_parser->body_limit(
            std::numeric_limits<std::uint64_t>::max()); // the route's own follows when it is known
        boost::beast::http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [this](boost::system::error_code error, std::size_t) { onHead(error); });
    }

    void onHead(boost::system::error_code error)
    {
        m_outcome.headEnd = std::chrono::steady_clock::now();
        if (error)
            return onError(error);
        const auto &head = m_parser->get();
        m_outcome.clientIsOld = head.version() < 11;
        m_outcome.isHead = head.method() == boost::beast::http::verb::head;
        const bool hasLength = m_parser->chunked() || m_parser->content_length().has_value();
        if (auto refusal = refusalOf(head.base(), hasLength))
            return refuse(std::move(*refusal));
        m_request = toRequest(head.base());
        if (!m_request)
            return refuse(protocol::Response::problem(400, "target", "Malformed target"));
        m_outcome.admission = m_admit ? m_admit(*m_request) : withoutTable();
        if (m_parser->is_done())
            return onWhole();
        if (m_outcome.admission.refusal)
            return refuse(*std::move(m_outcome.admission.refusal));
        admitBody();
    }

    static routing::Admission withoutTable()
    {
        routing::Admission admission;
        admission.limits.bodyBytes = 256 * 1024;
        return admission;
    }

    /// Beast checks a limit against Content-Length while it reads the fields: later that is for us to do.
    void admitBody()
    {
        const routing::Limits &limits = m_outcome.admission.limits;
        if (const auto length = m_parser->content_length(); length && *length > limits.bodyBytes)
            return refuse(protocol::Response::problem(413, "too_large", "Body too large"));
        m_parser->body_limit(limits.bodyBytes);
        if (limits.bodyInFile) {
            auto file = protocol::BodyFile::create(m_options.bodyFolder);
            if (!file)
                return refuse(storageFullResponse());
            m_parser->get().body().toFile(*std::move(file));
        }
        const auto &head = m_parser->get();
        const bool wantsContinue = head.find(boost::beast::http::field::expect) != head.end();
        readBody(wantsContinue && !m_outcome.clientIsOld);
    }

    void readBody(bool sayContinue)
    {
        m_phaseBegins(Phase::Body, m_outcome.admission.limits.bodyTime);
        if (!sayContinue)
            return readRest();
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        boost::asio::async_write(m_stream, boost::asio::buffer(goOn.data(), goOn.size()),
                                 [this](boost::system::error_code error, std::size_t) {
                                     if (error)
                                         return finish();
                                     readRest();
                                 });
    }

    void readRest()
    {
        boost::beast::http::async_read(m_stream, m_buffer, *m_parser,
                                       [this](boost::system::error_code error, std::size_t) {
                                           if (error)
                                               return onError(error);
                                           onWhole();
                                       });
    }

    void onWhole()
    {
        m_outcome.keepAlive = m_parser->keep_alive();
        m_parser->get().body().give(*m_request);
        m_outcome.request = std::move(m_request);
        finish();
    }

    void onError(boost::system::error_code error)
    {
        if (m_expired)
            return refuse(protocol::Response::problem(408, "timeout", "The request took too long"));
        if (error == boost::system::errc::no_space_on_device)
            return refuse(storageFullResponse());
        const auto bytes = m_buffer.data();
        const std::string_view seen(static_cast<const char *>(bytes.data()), bytes.size());
        const bool sawLine = !m_parser->get().target().empty() || seen.find("\r\n") != std::string_view::npos;
        m_outcome.refusal = refusalOf(error, sawLine);
        finish();
    }

    void refuse(protocol::Response refusal)
    {
        m_outcome.refusal = std::move(refusal);
        finish();
    }

    void finish()
    {
        m_parser.reset();
        m_request.reset();
        m_spoken = true;
        const Done done = std::exchange(m_done, {});
        done(std::move(m_outcome));
    }

    Stream &m_stream;
    const ServerOptions &m_options;
    const Admit &m_admit;
    const PhaseBegins m_phaseBegins;
    Buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<protocol::Request> m_request; ///< once its fields are here
    ReadOutcome m_outcome;
    Done m_done;
    bool m_expired = false;
    bool m_spoken = false; ///< it is not the first request of the connection
};

} // namespace yizhan::transport
