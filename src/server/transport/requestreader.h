// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requesthead.h"
#include "serveroptions.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <functional>
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
    using PhaseBegins = std::function<void(Phase)>;
    using Done = std::function<void(ReadOutcome)>;

    RequestReader(Stream &stream, const ServerOptions &options, PhaseBegins phaseBegins)
        : m_stream(stream), m_options(options), m_phaseBegins(std::move(phaseBegins)), m_buffer(readBuffer)
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
        m_phaseBegins(Phase::Idle);
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
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    static constexpr std::size_t idleBuffer = 512;       // what an idle connection keeps
    static constexpr std::size_t readBuffer = 32 * 1024; // a head, and a good piece of a body

    void readHead()
    {
        m_phaseBegins(Phase::Head);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_options.headerLimit));
        m_parser->body_limit(m_options.bodyLimit);
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
        if (m_parser->is_done())
            return onWhole();
        const bool wantsContinue = head.find(boost::beast::http::field::expect) != head.end();
        readBody(wantsContinue && !m_outcome.clientIsOld);
    }

    void readBody(bool sayContinue)
    {
        m_phaseBegins(Phase::Body);
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
        auto request = toRequest(m_parser->get().base());
        if (!request)
            return refuse(protocol::Response::problem(400, "target", "Malformed target"));
        m_outcome.keepAlive = m_parser->keep_alive();
        request->body = std::move(m_parser->get().body());
        m_outcome.request = std::move(request);
        finish();
    }

    void onError(boost::system::error_code error)
    {
        if (m_expired)
            return refuse(protocol::Response::problem(408, "timeout", "The request took too long"));
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
        const Done done = std::exchange(m_done, {});
        done(std::move(m_outcome));
    }

    Stream &m_stream;
    const ServerOptions &m_options;
    const PhaseBegins m_phaseBegins;
    Buffer m_buffer;
    std::optional<Parser> m_parser;
    ReadOutcome m_outcome;
    Done m_done;
    bool m_expired = false;
};

} // namespace yizhan::transport
