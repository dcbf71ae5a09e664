// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace yizhan::fakes {

/// A receipt printer on a local port, in a thread of its own. It answers what a printer answers, and keeps
/// what it was given to print: the commands that it understands are those of the ESC/POS reference.
class FakeReceiptPrinter
{
public:
    struct Behaviour
    {
        std::array<char, 5> status{0, 0x12, 0x12, 0x12, 0x12}; ///< by the number of DLE EOT
        char paper = 0;                                        ///< in answer to GS r 1
        bool answersStatus = true;
        bool answersPaper = true;
        int paperEndsAfter = -1; ///< bytes of pictures; -1: never
        int hangsAfter = -1;     ///< takes no more after so many bytes of all
    };

    explicit FakeReceiptPrinter(Behaviour behaviour) : m_behaviour(behaviour)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int small = 4096; // so that a printer that hangs is noticed soon
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 4);
        socklen_t size = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~FakeReceiptPrinter()
    {
        m_stop = true;
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(FakeReceiptPrinter)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What was cut off so far, one picture a slip.
    [[nodiscard]] QList<QImage> slips()
    {
        const std::lock_guard lock(m_mutex);
        return m_slips;
    }
    /// How often what it held was to be forgotten.
    [[nodiscard]] int drops() const { return m_drops; }
    /// From now on.
    void behave(Behaviour behaviour)
    {
        const std::lock_guard lock(m_mutex);
        m_behaviour = behaviour;
    }

private:
    void serve()
    {
        while (!m_stop) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 10) <= 0)
                continue;
            const int line = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            m_held.clear();
            talk(line);
            ::close(line);
        }
    }

    void talk(int line)
    {
        qsizetype taken = 0;
        while (!m_stop) {
            pollfd waiting{line, POLLIN, 0};
            if (::poll(&waiting, 1, 10) <= 0)
                continue;
            std::array<char, 1024> bytes{};
            {
                const std::lock_guard lock(m_mutex);
                if (m_behaviour.hangsAfter >= 0 && taken >= m_behaviour.hangsAfter) {
                    pollfd gone{line, POLLRDHUP, 0};
                    if (::poll(&gone, 1, 10) > 0)
                        return;
                    continue;
                }
            }
            const ssize_t count = ::recv(line, bytes.data(), bytes.size(), 0);
            if (count <= 0)
                return;
            taken += count;
            m_held.append(bytes.data(), count);
            const std::lock_guard lock(m_mutex);
            while (obey(line)) {
            }
        }
    }

    void answer(int line, char byte) { ::send(line, &byte, 1, MSG_NOSIGNAL); }

    /// One command of what is held; false when none is whole.
    bool obey(int line)
    {
        const auto at = [this](qsizetype place) { return static_cast<quint8>(m_held.at(place)); };
        qsizetype used = 0;
        if (m_held.startsWith("\x1b@")) {
            m_rows.clear();
            used = 2;
        } else if (m_held.startsWith("\x1bJ") && m_held.size() >= 3) {
            used = 3;
        } else if (m_held.startsWith("\x1dV") && m_held.size() >= 4) {
            cut();
            used = 4;
        } else if (m_held.startsWith("\x1dr") && m_held.size() >= 3) {
            if (m_behaviour.answersPaper)
                answer(line, m_behaviour.paper);
            used = 3;
        } else if (m_held.startsWith("\x10\x04") && m_held.size() >= 3) {
            if (m_behaviour.answersStatus)
                answer(line, m_behaviour.status.at(at(2)));
            used = 3;
        } else if (m_held.startsWith("\x10\x14") && m_held.size() >= 10) {
            ++m_drops;
            m_rows.clear();
            used = 10;
        } else if (m_held.startsWith("\x1dv0") && m_held.size() >= 8) {
            const int rowBytes = at(4) + 256 * at(5);
            const int rows = at(6) + 256 * at(7);
            if (m_held.size() < 8 + rowBytes * rows)
                return false;
            used = 8 + rowBytes * rows;
            take(m_held.mid(8, rowBytes * rows), rowBytes);
        } else {
            return false;
        }
        m_held.remove(0, used);
        return !m_held.isEmpty();
    }

    void take(const QByteArray &picture, int rowBytes)
    {
        m_rowBytes = rowBytes;
        m_rows += picture;
        if (m_behaviour.paperEndsAfter >= 0 && m_rows.size() > m_behaviour.paperEndsAfter) {
            m_behaviour.status = {0, 0x1a, 0x32, 0x12, 0x72};
            m_behaviour.answersPaper = false;
        }
    }

    void cut()
    {
        QImage slip(m_rowBytes * 8, static_cast<int>(m_rows.size()) / std::max(m_rowBytes, 1),
                    QImage::Format_Mono);
        slip.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < slip.height(); ++y)
            std::copy_n(m_rows.constData() + static_cast<qsizetype>(y) * m_rowBytes, m_rowBytes,
                        slip.scanLine(y));
        m_slips.append(slip);
        m_rows.clear();
    }

    std::mutex m_mutex;
    Behaviour m_behaviour;
    int m_listener = -1;
    quint16 m_port = 0;
    QByteArray m_held;
    QByteArray m_rows;
    int m_rowBytes = 0;
    QList<QImage> m_slips;
    std::atomic<int> m_drops = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace yizhan::fakes
