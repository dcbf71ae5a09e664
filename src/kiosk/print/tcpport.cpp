// SPDX-License-Identifier: GPL-3.0-or-later
#include "port.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace yizhan::print {

namespace {

constexpr int goodbyeMs = 500;

int left(QDeadlineTimer until)
{
    return static_cast<int>(std::clamp<qint64>(until.remainingTime(), 0, 60'000));
}

class TcpPort final : public Port
{
public:
    TcpPort() { m_socket.setProxy(QNetworkProxy::NoProxy); }
    /// What was written goes out before the line is closed, as far as the printer takes it.
    ~TcpPort() override
    {
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(goodbyeMs);
    }
    Q_DISABLE_COPY_MOVE(TcpPort)

    Result<void> connect(const QString &host, quint16 port, int withinMs)
    {
        m_socket.connectToHost(host, port);
        return m_socket.waitForConnected(withinMs) ? Result<void>() : lost();
    }

    Result<void> write(QByteArrayView bytes, QDeadlineTimer until) override
    {
        if (m_socket.write(bytes.data(), bytes.size()) != bytes.size())
            return lost();
        while (m_socket.bytesToWrite() > 0) {
            if (m_socket.waitForBytesWritten(left(until)))
                continue;
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                return lost();
            if (until.hasExpired()) {
                m_socket.abort(); // what it has not taken is not to come later
                return fail(ErrorCode::Timeout, "printer.timeout", QStringLiteral("it takes no more data"));
            }
        }
        return {};
    }

    Result<QByteArray> read(QDeadlineTimer until) override
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(left(until)) &&
            m_socket.state() != QAbstractSocket::ConnectedState)
            return lost();
        return m_socket.read(maxAnswerBytes);
    }

private:
    static constexpr qint64 maxAnswerBytes = 64;

    [[nodiscard]] tl::unexpected<Error> lost() const
    {
        return fail(ErrorCode::Io, "printer.unreachable", m_socket.errorString());
    }

    QTcpSocket m_socket;
};

} // namespace

OpenPort tcpPort(const QString &host, quint16 port, int connectMs)
{
    return [=]() -> Result<std::unique_ptr<Port>> {
        auto line = std::make_unique<TcpPort>();
        YIZHAN_TRY(line->connect(host, port, connectMs));
        return std::unique_ptr<Port>(std::move(line));
    };
}

} // namespace yizhan::print
