// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "matchdesk.h"

namespace yizhan::desk {

/// The MatchDesk on a thread of its own. It is not the thread of browsing: reading the bodies of a large
/// catalogue takes a second, for which no list must wait.
class MatchWorker final : public MatchService
{
public:
    /// As of MatchDesk.
    MatchWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] QFuture<Result<MatchedPage>> match(const MatchRequest &request) override;
    [[nodiscard]] QFuture<Result<MatchCounts>> counts(EpochDay today) override;
    [[nodiscard]] QFuture<Result<std::vector<CourseReach>>> courseReach(EpochDay today) override;
    [[nodiscard]] QFuture<Result<OpenedPage>> openedBy(const QString &course, EpochDay today,
                                                       int limit) override;
    [[nodiscard]] QFuture<Result<matching::MatchWeightsPtr>> weights() override;

private:
    ActiveObject<MatchDesk> m_desk;
};

} // namespace yizhan::desk
