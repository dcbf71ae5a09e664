// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransfer.h"

namespace yizhan::sync {

namespace {

constexpr qint64 readBufferBytes = 256 * 1024;

/// Codes from 200 on tell of a complete answer whose status is not a success (QNetworkReply::NetworkError).
bool isOnlyAStatus(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolUnknownError &&
           error != QNetworkReply::ProtocolInvalidOperationError && error != QNetworkReply::ProtocolFailure;
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
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_ended || m_headTaken || status == 0)
        return;
    m_headTaken = true;
    m_idle.start();
    TransferHead head;
    head.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        head.fields[name.toLower()] = value;
    if (!m_sink.head(head))
        stop({ErrorCode::Cancelled, QStringLiteral("net.cancelled"),
              QStringLiteral("the answer is of no use")});
}

void NetworkTransfer::takeData()
{
    takeHead();
    while (!m_ended && m_headTaken) {
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
    if (error == QNetworkReply::NoError || (m_headTaken && isOnlyAStatus(error)))
        return std::nullopt;
    return Error{ErrorCode::Network, QString::fromLatin1(slugOf(error)), m_reply->errorString()};
}

} // namespace yizhan::sync
