// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchworker.h"

namespace yizhan::desk {

MatchWorker::MatchWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_desk(std::make_unique<MatchDesk>(std::move(dataDirectory), station), QStringLiteral("match"))
{
}

QFuture<Result<MatchedPage>> MatchWorker::match(const MatchRequest &request)
{
    return m_desk.ask([request](MatchDesk &desk) { return desk.match(request); });
}

QFuture<Result<MatchCounts>> MatchWorker::counts(EpochDay today)
{
    return m_desk.ask([today](MatchDesk &desk) { return desk.counts(today); });
}

QFuture<Result<std::vector<CourseReach>>> MatchWorker::courseReach(EpochDay today)
{
    return m_desk.ask([today](MatchDesk &desk) { return desk.courseReach(today); });
}

QFuture<Result<OpenedPage>> MatchWorker::openedBy(const QString &course, EpochDay today, int limit)
{
    return m_desk.ask(
        [course, today, limit](MatchDesk &desk) { return desk.openedBy(course, today, limit); });
}

QFuture<Result<matching::MatchWeightsPtr>> MatchWorker::weights()
{
    return m_desk.ask([](MatchDesk &desk) { return desk.weights(); });
}

} // namespace yizhan::desk
