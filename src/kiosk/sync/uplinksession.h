// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networktransport.h"
#include "refusallog.h"
#include "uploader.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace yizhan::sync {

struct UplinkSessionSettings
{
    QUrl server; ///< http or https; empty = where the kiosk was enrolled
    UplinkSettings uplink;
};

/// An Uploader over the network, as long as it lives. Lives on the thread of the keeper, which has an event
/// loop.
class UplinkSession final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the session. `clock` is told the server's time.
    UplinkSession(outbox::OutboxKeeper &keeper, UplinkSessionSettings settings, AnchoredClock &clock,
                  Random &random);
    ~UplinkSession() override;

    void start();
    /// As of Uploader.
    void wake();
    void lookSoon();

Q_SIGNALS:
    /// The server has answered so many operations.
    void answered(int operations);
    /// An operation could not be delivered and was put aside.
    void setAside(const yizhan::Error &error);
    void stuck(const yizhan::Error &error);
    void attemptFailed(const yizhan::Error &error, qint64 retryMs);
    /// Nothing is to be sent now.
    void drained();
    void gaveUp(const yizhan::Error &error);

private:
    class Observer;

    outbox::OutboxKeeper &m_keeper;
    UplinkSessionSettings m_settings;
    AnchoredClock &m_clock;
    Random &m_random;
    RefusalLog m_refusals;
    EventLoopTimer m_again; ///< it is looked again whether the kiosk was enrolled
    std::unique_ptr<Observer> m_observer;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<Uploader> m_uploader;
};

} // namespace yizhan::sync
