// SPDX-License-Identifier: GPL-3.0-or-later
#include "synclink.h"

namespace yizhan::app {

using sync::SyncWorker;

SyncLink::SyncLink(sync::SyncSessionSettings settings, viewmodels::CatalogueWatch &watch,
                   viewmodels::Freshness &freshness, QObject *parent)
    : QObject(parent), m_worker(std::move(settings)), m_freshness(freshness)
{
    connect(&m_worker, &SyncWorker::catalogueChanged, &watch, &viewmodels::CatalogueWatch::lookSoon);
    connect(&m_worker, &SyncWorker::reachedHead, &watch, &viewmodels::CatalogueWatch::lookSoon);
    connect(&m_worker, &SyncWorker::onlineChanged, &m_freshness, &viewmodels::Freshness::setOnline);
    connect(&m_worker, &SyncWorker::attemptFailed, this, &SyncLink::noteFailure);
    connect(&m_worker, &SyncWorker::diverged, this, &SyncLink::noteFailure);
    m_worker.start();
}

void SyncLink::noteFailure(const Error &error)
{
    m_freshness.setFollowsAnother(error.code == ErrorCode::Busy && error.reason == u"sync.locked");
    qWarning("synchronisation: %s", qUtf8Printable(error.toString()));
}

} // namespace yizhan::app
