// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "anchoredclock.h"
#include "outboxkeeper.h"

#include <QObject>

namespace yizhan::app {

/// Whether the server takes this kiosk for one of its own, as of its last word: what the outbox has kept of
/// it while nothing was heard in this run, then whatever is heard. Lives on the GUI thread.
class ServerWord : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the object.
    ServerWord(ActiveObject<outbox::OutboxKeeper> &keeper, const AnchoredClock &clock,
               QObject *parent = nullptr);

    /// Tells what the outbox has kept.
    void begin();
    /// The server has said so: to the catalogue, or to what goes up. That it turned the kiosk away is kept.
    void hear(bool turnedAway);

Q_SIGNALS:
    void turnedAway(bool turnedAway);

private:
    ActiveObject<outbox::OutboxKeeper> &m_keeper;
    const AnchoredClock &m_clock;
    bool m_heard = false;
};

} // namespace yizhan::app
