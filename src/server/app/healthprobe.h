// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "feedwatch.h"
#include "httpmessage.h"

#include <functional>
#include <string>
#include <vector>

namespace yizhan::server {

/// Answers /v1/health out of memory: whether a kiosk can be served now. 200 with "status":"ok", or "degraded"
/// and the names of what is wrong beside (`read_only`, `snapshots`, `housekeeping`); 503 with
/// "status":"database" when pages cannot be read, or nobody has been able to look for 2 s. Any thread; never
/// waits.
class HealthProbe
{
public:
    using Troubles = std::function<std::vector<std::string>()>;

    /// `engine` is a name for the answer. `troubles` names what else is wrong, on any thread.
    HealthProbe(const FeedWatch &watch, const Clock &clock, QString engine, Troubles troubles);

    [[nodiscard]] protocol::Response answer() const;

private:
    const FeedWatch &m_watch;
    const Clock &m_clock;
    const QString m_engine;
    const Troubles m_troubles;
};

} // namespace yizhan::server
