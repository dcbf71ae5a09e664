// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synctransport.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>

namespace yizhan::sync {

/// One reply of Qt Network, told to a sink. Lives on the thread of the network access.
class NetworkTransfer final : public QObject, public Transfer
{
    Q_OBJECT

public:
    NetworkTransfer(QNetworkReply *reply, int idleTimeoutMs, TransferSink &sink);
    ~NetworkTransfer() override;

private:
    void takeHead();
    void takeData();
    void takeEnd();
    void stop(const Error &error);
    [[nodiscard]] std::optional<Error> replyError() const;

    struct LaterDeleter
    {
        void operator()(QNetworkReply *reply) const;
    };
    std::unique_ptr<QNetworkReply, LaterDeleter> m_reply;
    TransferSink &m_sink;
    QTimer m_idle;
    int m_status = 0; ///< of the answer, once its head was taken
    bool m_ended = false;
};

} // namespace yizhan::sync
