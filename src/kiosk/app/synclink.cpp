// SPDX-License-Identifier: GPL-3.0-or-later
#include "synclink.h"

#include "networkwatch.h"

namespace yizhan::app {

using sync::SyncWorker;

SyncLink::SyncLink(sync::SyncSessionSettings settings, AnchoredClock &clock, Random &random,
                   viewmodels::CatalogueWatch &watch, viewmodels::Freshness &freshness, QObject *parent)
    : QObject(parent), m_worker(std::move(settings), clock, random), m_freshness(freshness)
{
    connect(&m_worker, &SyncWorker::catalogueChanged, &watch, &viewmodels::CatalogueWatch::lookSoon);
    connect(&m_worker, &SyncWorker::catalogueChanged, this, &SyncLink::catalogueChanged);
    connect(&m_worker, &SyncWorker::reachedHead, &watch, &viewmodels::CatalogueWatch::lookSoon);
    connect(&m_worker, &SyncWorker::reachedHead, &m_freshness, [this] {
        m_freshness.setStopped(false);
        Q_EMIT turnedAway(false);
    });
    connect(&m_worker, &SyncWorker::onlineChanged, &m_freshness, &viewmodels::Freshness::setOnline);
    connect(&m_worker, &SyncWorker::attemptFailed, this, &SyncLink::noteFailure);
    connect(&m_worker, &SyncWorker::diverged, this, &SyncLink::noteFailure);
    connect(&m_worker, &SyncWorker::documentFailed, this, &SyncLink::noteDocument);
    m_worker.start();
    // After hours without a line the next attempt is up to five minutes away; the system knows earlier.
    whenTheNetworkIsBack(m_worker, [this] { m_worker.pollNow(); });
}

void SyncLink::noteDocument(const Error &error)
{
    qWarning("document: %s", qUtf8Printable(error.toString()));
}

void SyncLink::noteFailure(const Error &error)
{
    const bool another = error.code == ErrorCode::Busy && error.reason == u"sync.locked";
    m_freshness.setFollowsAnother(another);
    if (another || sync::needsSomebody(error))
        m_freshness.setStopped(!another);
    if (sync::asksForEnrolment(error))
        Q_EMIT turnedAway(true);
    qWarning("synchronisation: %s", qUtf8Printable(error.toString()));
}

} // namespace yizhan::app
