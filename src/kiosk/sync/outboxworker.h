// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "outboxkeeper.h"
#include "uplinksession.h"

#include <QObject>

#include <memory>

namespace yizhan::sync {

/// An UplinkSession on the thread of the outbox, for the life of a kiosk. What is submitted there goes out at
/// once. The signals arrive on the thread of the receiver.
class OutboxWorker final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the worker. `clock` is told the server's time, from the outbox's thread.
    OutboxWorker(ActiveObject<outbox::OutboxKeeper> &keeper, UplinkSessionSettings settings,
                 AnchoredClock &clock, Random &random);
    /// Stops; waits for the end of what is being written.
    ~OutboxWorker() override;

    /// The network is back.
    void lookSoon();

Q_SIGNALS:
    void answered(int operations);
    void setAside(const yizhan::Error &error);
    void stuck(const yizhan::Error &error);
    void attemptFailed(const yizhan::Error &error, qint64 retryMs);

private:
    void begin(outbox::OutboxKeeper &keeper, const UplinkSessionSettings &settings, AnchoredClock &clock,
               Random &random);

    ActiveObject<outbox::OutboxKeeper> &m_keeper;
    std::unique_ptr<UplinkSession> m_session; ///< made, used and destroyed on the outbox's thread
};

} // namespace yizhan::sync
