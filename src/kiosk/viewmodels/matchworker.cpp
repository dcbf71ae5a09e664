// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchworker.h"

#include "matchdesk.h"

namespace yizhan::viewmodels {

MatchWorker::MatchWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<MatchDesk>(std::move(dataDirectory), station), QStringLiteral("match"))
{
}

MatchWorker::~MatchWorker() = default;

QFuture<MatchedPage> MatchWorker::match(const MatchRequest &request)
{
    return m_thread.post([request](MatchDesk &desk) { return desk.match(request); });
}

QFuture<MatchCounts> MatchWorker::counts(EpochDay today)
{
    return m_thread.post([today](MatchDesk &desk) { return desk.counts(today); });
}

QFuture<matching::MatchWeightsPtr> MatchWorker::weights()
{
    return m_thread.post([](MatchDesk &desk) { return desk.weights(); });
}

} // namespace yizhan::viewmodels
