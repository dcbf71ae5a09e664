// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyfile.h"
#include "digest.h"

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace yizhan::transport {

/// Where the body of a request goes while it is read: memory, or a file. Hashes it on the way. One thread at
/// a time.
class BodySink
{
public:
    void toFile(std::shared_ptr<protocol::BodyFile> file) { m_file = std::move(file); }

    /// False when the file could not take it.
    [[nodiscard]] bool add(std::string_view bytes)
    {
        if (!m_hash)
            m_hash = std::make_unique<crypto::Sha256>();
        m_hash->add(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (m_file)
            return m_file->append(bytes).has_value();
        m_text.append(bytes);
        return true;
    }

    /// Moves what was read into `request`.
    void give(protocol::Request &request)
    {
        request.body = std::move(m_text);
        request.bodyFile = std::move(m_file);
        request.bodySha256 = m_hash ? m_hash->finish().toStdString() : std::string();
    }

private:
    std::string m_text;
    std::shared_ptr<protocol::BodyFile> m_file;
    std::unique_ptr<crypto::Sha256> m_hash; ///< once there is a first byte
};

/// BodySink as a Body of Beast (its concepts Body and BodyReader).
struct SinkBody
{
    using value_type = BodySink;

    class reader
    {
    public:
        template <bool isRequest, typename Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &sink) : m_sink(sink)
        {
        }
        template <typename Length>
        void init(const Length &, boost::system::error_code &error)
        {
            error = {};
        }
        template <typename Buffers>
        std::size_t put(const Buffers &buffers, boost::system::error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                if (!m_sink.add({static_cast<const char *>(buffer.data()), buffer.size()})) {
                    error = boost::system::errc::make_error_code(boost::system::errc::no_space_on_device);
                    return taken;
                }
                taken += buffer.size();
            }
            return taken;
        }
        void finish(boost::system::error_code &error) { error = {}; }

    private:
        value_type &m_sink;
    };
};

} // namespace yizhan::transport
