// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinklink.h"

#include "catalogueclient.h"
#include "networkwatch.h"

namespace yizhan::app {

using sync::OutboxWorker;

UplinkLink::UplinkLink(ActiveObject<outbox::OutboxKeeper> &keeper, sync::UplinkSessionSettings settings,
                       AnchoredClock &clock, Random &random, QObject *parent)
    : QObject(parent), m_worker(keeper, std::move(settings), clock, random)
{
    connect(&m_worker, &OutboxWorker::attemptFailed, this, [this](const Error &error) {
        note("outbox", error);
        if (sync::asksForEnrolment(error))
            Q_EMIT turnedAway(true);
    });
    connect(&m_worker, &OutboxWorker::answered, this, [this] { Q_EMIT turnedAway(false); });
    connect(&m_worker, &OutboxWorker::stuck, this,
            [](const Error &error) { note("outbox: nothing comes through", error); });
    connect(&m_worker, &OutboxWorker::setAside, this,
            [](const Error &error) { note("outbox: an operation was put aside", error); });
    whenTheNetworkIsBack(m_worker, [this] { m_worker.lookSoon(); });
}

void UplinkLink::note(const char *what, const Error &error)
{
    qWarning("%s: %s", what, qUtf8Printable(error.toString()));
}

} // namespace yizhan::app
