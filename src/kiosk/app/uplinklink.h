// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "outboxworker.h"
#include "random.h"

#include <QObject>

namespace yizhan::app {

/// Starts the way up of this station, and puts into the log what goes wrong with it. Lives on the GUI thread.
class UplinkLink : public QObject
{
    Q_OBJECT

public:
    /// As of sync::OutboxWorker.
    UplinkLink(ActiveObject<outbox::OutboxKeeper> &keeper, sync::UplinkSessionSettings settings,
               AnchoredClock &clock, Random &random, QObject *parent = nullptr);

Q_SIGNALS:
    /// Whether the server lets this kiosk in, as of its last answer that says so.
    void turnedAway(bool turnedAway);

private:
    static void note(const char *what, const Error &error);

    sync::OutboxWorker m_worker;
};

} // namespace yizhan::app
