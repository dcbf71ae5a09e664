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
/// and the names of what is wrong beside (`read_only`, `connections`, `snapshots`, `housekeeping`, `ledger`);
/// 503 with "status":"database" when pages cannot be read, or nobody has been able to look for 2 s, with
/// "status":"newer_schema" when a newer program has changed the database (update this one), and with
/// "status":"damaged" and their "scopes" when rows of scopes are not what was published. Any thread; never
/// waits.
class HealthProbe
{
public:
    using Troubles = std::function<std::vector<std::string>()>;

    /// `engine` is a name for the answer. `troubles` names what else is wrong, on any thread.
    HealthProbe(const FeedWatch &watch, const feed::HeadBoard &board, const Clock &clock, QString engine,
                Troubles troubles);

    [[nodiscard]] protocol::Response answer() const;

private:
    const FeedWatch &m_watch;
    const feed::HeadBoard &m_board;
    const Clock &m_clock;
    const QString m_engine;
    const Troubles m_troubles;
};

} // namespace yizhan::server
