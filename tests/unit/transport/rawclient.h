// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yizhan::tests {

/// A blocking TCP client that sends any bytes, right or wrong. Reads give up after ten seconds.
class RawClient
{
public:
    /// `from` is the address that the server sees: any of 127.0.0.0/8.
    explicit RawClient(quint16 port, quint32 from = INADDR_LOOPBACK)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        timeval patience{10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(from);
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1)), m_connected(other.m_connected),
          m_read(std::move(other.m_read))
    {
    }
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    [[nodiscard]] bool isConnected() const { return m_connected; }

    void send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    void shutdownSending() const { ::shutdown(m_socket, SHUT_WR); }

    /// One response: its head, and as many bytes as Content-Length says.
    struct Answer
    {
        int status = 0; ///< 0 = the connection ended first
        std::string head;
        std::string body;
        [[nodiscard]] bool has(std::string_view field) const { return head.find(field) != std::string::npos; }
    };
    [[nodiscard]] Answer receive(bool toHead = false)
    {
        Answer answer;
        std::size_t end = 0;
        while ((end = m_read.find("\r\n\r\n")) == std::string::npos) {
            if (!readMore())
                return answer;
        }
        answer.head = m_read.substr(0, end + 2);
        m_read.erase(0, end + 4);
        answer.status = std::stoi(answer.head.substr(9, 3));
        const std::size_t length = toHead ? 0 : contentLength(answer.head);
        while (m_read.size() < length) {
            if (!readMore()) {
                answer.status = 0;
                break;
            }
        }
        answer.body = m_read.substr(0, length);
        m_read.erase(0, length);
        return answer;
    }
    [[nodiscard]] Answer get(const std::string &target)
    {
        send("GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n");
        return receive();
    }

    /// Waits until the server has sent something, or closed the connection; false when `patience` is over
    /// first.
    [[nodiscard]] bool hears(std::chrono::milliseconds patience) const
    {
        pollfd waiting{m_socket, POLLIN, 0};
        return !m_read.empty() || ::poll(&waiting, 1, static_cast<int>(patience.count())) > 0;
    }

    /// True when the server closed the connection and nothing more was to be read.
    [[nodiscard]] bool isClosed() { return m_read.empty() && !readMore() && m_ended; }

private:
    bool readMore()
    {
        std::array<char, 65536> bytes;
        const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        m_ended = got == 0 || (got < 0 && errno == ECONNRESET);
        if (got <= 0)
            return false;
        m_read.append(bytes.data(), static_cast<std::size_t>(got));
        return true;
    }
    static std::size_t contentLength(const std::string &head)
    {
        const std::string name = "\r\nContent-Length: ";
        const auto found = head.find(name);
        return found == std::string::npos ? 0 : std::stoul(head.substr(found + name.size()));
    }

    int m_socket;
    bool m_connected = false;
    bool m_ended = false;
    std::string m_read;
};

} // namespace yizhan::tests
