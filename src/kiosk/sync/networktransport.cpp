// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktransport.h"

#include "networktransfer.h"

#include <QNetworkRequest>

namespace yizhan::sync {

NetworkTransport::NetworkTransport(QUrl server) : m_server(std::move(server)) {}

std::unique_ptr<Transfer> NetworkTransport::send(const TransferRequest &request, TransferSink &sink)
{
    QByteArray base = m_server.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (base.endsWith('/'))
        base.chop(1);
    base += request.target;
    QNetworkRequest network(QUrl::fromEncoded(base, QUrl::StrictMode));
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Setting Accept-Encoding ourselves keeps Qt from unpacking: that would break Range and the bounds on
    // sizes.
    for (const auto &[name, value] : request.fields)
        network.setRawHeader(name, value);
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty() && request.method == "GET") {
        reply = m_network.get(network);
    } else if (request.method == "HEAD") { // as a custom verb Qt would wait for the body
        reply = m_network.head(network);
    } else {
        if (!network.hasRawHeader("Content-Type")) // or Qt puts a form's in its place
            network.setRawHeader("Content-Type", "application/octet-stream");
        reply = m_network.sendCustomRequest(network, request.method, request.body);
    }
    return std::make_unique<NetworkTransfer>(reply, request.idleTimeoutMs, sink);
}

} // namespace yizhan::sync
