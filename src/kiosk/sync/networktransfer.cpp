// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransfer.h"

namespace yizhan::sync {

namespace {

constexpr qint64 readBufferBytes = 256 * 1024;

/// Whether the answer arrived whole and only its status is no success: Qt makes an error of that too, 400 and
/// 418 included. Codes below 100 tell of the connection, ProtocolFailure of a body that was garbled.
bool isOnlyAStatus(int status, QNetworkReply::NetworkError error)
{
    constexpr int firstErrorStatus = 400;
    return status >= firstErrorStatus && error > QNetworkReply::UnknownNetworkError &&
           error != QNetworkReply::ProtocolFailure;
}

const char *slugOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return "net.refused";
    case QNetworkReply::RemoteHostClosedError:
        return "net.closed";
    case QNetworkReply::HostNotFoundError:
        return "net.host";
    case QNetworkReply::SslHandshakeFailedError:
        return "net.tls";
    case QNetworkReply::TimeoutError:
        return "net.timeout";
    default:
        return "net.failed";
    }
}

} // namespace

void NetworkTransfer::LaterDeleter::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater(); // may stand on the stack right now
}

NetworkTransfer::NetworkTransfer(QNetworkReply *reply, int idleTimeoutMs, TransferSink &sink)
    : m_reply(reply), m_sink(sink)
{
    reply->setReadBufferSize(readBufferBytes);
    connect(reply, &QNetworkReply::metaDataChanged, this, &NetworkTransfer::takeHead);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkTransfer::takeData);
    connect(reply, &QNetworkReply::finished, this, &NetworkTransfer::takeEnd);
    // On a slow line the way up of a long body is not silence either.
    connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_idle.start(); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTimeoutMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        stop({ErrorCode::Timeout, QStringLiteral("net.timeout"), QStringLiteral("the server fell silent")});
    });
    m_idle.start();
}

NetworkTransfer::~NetworkTransfer() = default;

void NetworkTransfer::takeHead()
{
    if (m_ended || m_status != 0)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status == 0)
        return;
    m_idle.start();
    TransferHead head;
    head.status = m_status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        head.fields[name.toLower()] = value;
    if (!m_sink.head(head))
        stop({ErrorCode::Cancelled, QStringLiteral("net.cancelled"),
              QStringLiteral("the answer is of no use")});
}

void NetworkTransfer::takeData()
{
    takeHead();
    while (!m_ended && m_status != 0) {
        const QByteArray piece = m_reply->read(readBufferBytes);
        if (piece.isEmpty())
            return;
        m_idle.start();
        if (!m_sink.data(piece))
            stop({ErrorCode::Cancelled, QStringLiteral("net.cancelled"),
                  QStringLiteral("the answer is of no use")});
    }
}

void NetworkTransfer::takeEnd()
{
    takeData();
    if (m_ended)
        return;
    m_ended = true;
    m_idle.stop();
    m_sink.ended(replyError());
}

void NetworkTransfer::stop(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_idle.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_sink.ended(error);
}

std::optional<Error> NetworkTransfer::replyError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError || isOnlyAStatus(m_status, error))
        return std::nullopt;
    return Error{ErrorCode::Network, QString::fromLatin1(slugOf(error)), m_reply->errorString()};
}

} // namespace yizhan::sync
