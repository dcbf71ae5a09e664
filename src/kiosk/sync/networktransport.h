// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synctransport.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace yizhan::sync {

/// Over HTTP or HTTPS with Qt Network. Follows no redirects, keeps no cookies, unpacks nothing: what arrives
/// is what was sent. Memory per transfer stays below half a megabyte, whatever the server sends.
class NetworkTransport final : public SyncTransport
{
public:
    /// `server` as "http://host:port" or "https://host/prefix".
    explicit NetworkTransport(QUrl server);

    [[nodiscard]] std::unique_ptr<Transfer> send(const TransferRequest &request, TransferSink &sink) override;
    /// The next request opens a connection of its own.
    void reconnect() { m_network.clearConnectionCache(); }

private:
    QUrl m_server;
    QNetworkAccessManager m_network;
};

} // namespace yizhan::sync
