// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace yizhan::fakes {

/// An HTTP server on loopback that can close the connection after any byte of an answer, and can send slowly.
/// Serves the pure handler it is given; one request a connection.
class CuttingHttpServer final : public QTcpServer
{
public:
    using Handler = std::function<protocol::Response(const protocol::Request &)>;

    explicit CuttingHttpServer(Handler handler) : m_handler(std::move(handler))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    /// After how many bytes of the next answer whose path begins with `cutPath` the connection ends; -1 =
    /// never.
    qint64 cutAt = -1;
    std::string cutPath;
    /// Bytes sent per millisecond; 0 = all at once.
    qint64 bytesPerMs = 0;

    qint64 lastAnswerBytes = 0; ///< head and body of the last answer under `cutPath`, before the cut
    qint64 lastHeadBytes = 0;
    qint64 lastFileOffset = 0; ///< where in its file the last answer from a file began

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->peek(64 * 1024).contains("\r\n\r\n"))
                    answer(socket, socket->readAll());
            });
        }
    }

    static protocol::Request parse(const QByteArray &bytes)
    {
        protocol::Request request;
        const QList<QByteArray> lines = bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
        const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
        request.method = first.value(0).toStdString();
        if (!protocol::parseTarget(first.value(1).toStdString(), request))
            qFatal("malformed target");
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.fields[line.left(colon).toLower().toStdString()] =
                line.mid(colon + 1).trimmed().toStdString();
        }
        return request;
    }

    static QByteArray bodyOf(const protocol::Response &response)
    {
        if (!response.file)
            return response.body ? QByteArray::fromStdString(*response.body) : QByteArray();
        QFile file(QString::fromStdString(response.file->path));
        if (!file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(response.file->offset)))
            return {};
        return file.read(static_cast<qint64>(response.file->length));
    }

    void answer(QTcpSocket *socket, const QByteArray &bytes)
    {
        protocol::Request request = parse(bytes);
        request.waited = true; // holds no poll
        const protocol::Response response = m_handler(request);
        const QByteArray body = bodyOf(response);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) +
                          " -\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                          "\r\n";
        for (const auto &[name, value] : response.fields)
            head += QByteArray::fromStdString(name) + ": " + QByteArray::fromStdString(value) + "\r\n";
        head += "\r\n";
        QByteArray wire = head + body;
        if (!cutPath.empty() && request.path.rfind(cutPath, 0) == 0) {
            lastAnswerBytes = wire.size();
            lastHeadBytes = head.size();
            if (const qint64 cut = std::exchange(cutAt, -1); cut >= 0)
                wire.truncate(static_cast<qsizetype>(cut));
        }
        if (response.file)
            lastFileOffset = static_cast<qint64>(response.file->offset);
        send(socket, wire);
    }

    void send(QTcpSocket *socket, const QByteArray &wire)
    {
        if (bytesPerMs == 0 || wire.size() <= bytesPerMs) {
            socket->write(wire);
            socket->disconnectFromHost();
            return;
        }
        socket->write(wire.first(bytesPerMs));
        QTimer::singleShot(1, socket, [this, socket, rest = wire.mid(bytesPerMs)] { send(socket, rest); });
    }

    Handler m_handler;
};

} // namespace yizhan::fakes
