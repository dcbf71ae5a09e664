// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filepiece.h"
#include "responsehead.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace yizhan::transport {

/// Sends one response over a stream: head and shared body in one go, a file piece by piece. Belongs to the
/// stream's strand. `done` must hold the owner of this object; it is called once, and may destroy it.
template <typename Stream>
class ResponseSender
{
public:
    /// Time that the client has earned by taking bytes, less the time it took: see
    /// ServerOptions::writeTimeout.
    using Progress = std::function<void(std::chrono::milliseconds earned)>;
    using Done = std::function<void(boost::system::error_code)>;

    ResponseSender(Stream &stream, protocol::Response response, const ResponseFrame &frame)
        : m_stream(stream), m_response(std::move(response)), m_head(encodeHead(m_response, frame)),
          m_began(std::chrono::steady_clock::now()),
          m_withBody(!frame.isHead && allowsBody(m_response.status))
    {
    }
    ResponseSender(const ResponseSender &) = delete;
    ResponseSender &operator=(const ResponseSender &) = delete;

    void start(Progress progress, Done done)
    {
        m_progress = std::move(progress);
        m_done = std::move(done);
        if (m_withBody && m_response.file)
            m_piece.emplace(*m_response.file);
        const bool inMemory = m_withBody && m_response.body && !m_response.file;
        const std::array<boost::asio::const_buffer, 2> parts = {
            boost::asio::buffer(m_head),
            inMemory ? boost::asio::buffer(*m_response.body) : boost::asio::const_buffer()};
        write(parts);
    }

    [[nodiscard]] int status() const { return m_response.status; }
    [[nodiscard]] quint64 bodyBytesSent() const
    {
        return m_sent > m_head.size() ? m_sent - m_head.size() : 0;
    }

private:
    template <typename Buffers>
    void write(const Buffers &buffers)
    {
        // The condition is asked after each bunch of bytes that the system took.
        const auto condition = [this](boost::system::error_code error, std::size_t bytes) -> std::size_t {
            tellProgress(bytes);
            return error ? 0 : 64 * 1024;
        };
        // m_done lives as long as this object, and holds what holds it.
        boost::asio::async_write(m_stream, buffers, condition,
                                 [this](boost::system::error_code error, std::size_t bytes) {
                                     m_sent += bytes;
                                     goOn(error);
                                 });
    }

    void goOn(boost::system::error_code error)
    {
        if (error || !m_piece)
            return finish(error);
        const std::optional<std::string_view> bytes = m_piece->next();
        // A file that shrank: the client must notice, so the connection breaks.
        if (!bytes)
            return finish(boost::asio::error::broken_pipe);
        if (bytes->empty())
            return finish({});
        write(boost::asio::buffer(bytes->data(), bytes->size()));
    }

    void tellProgress(std::size_t moreBytes) const
    {
        const auto spent = std::chrono::steady_clock::now() - m_began;
        m_progress(std::chrono::milliseconds(m_sent + moreBytes) -
                   std::chrono::duration_cast<std::chrono::milliseconds>(spent));
    }

    void finish(boost::system::error_code error)
    {
        const Done done = std::exchange(m_done, {});
        done(error);
    }

    Stream &m_stream;
    const protocol::Response m_response;
    const std::string m_head;
    const std::chrono::steady_clock::time_point m_began;
    const bool m_withBody;
    std::optional<FilePiece> m_piece;
    quint64 m_sent = 0;
    Progress m_progress;
    Done m_done;
};

} // namespace yizhan::transport
