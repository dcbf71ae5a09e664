// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "feeddatabase.h"
#include "httpmessage.h"

#include <mutex>
#include <optional>

namespace yizhan::server {

/// Answers /v1/health: opens the database anew and reads its epoch, at most once a second however often it is
/// asked. 200 {"status":"ok","version","engine","epoch"} or 503 {"status":"database", …}. Any thread.
class HealthProbe
{
public:
    HealthProbe(feed::ServerDatabaseLocation location, const Clock &clock);

    [[nodiscard]] protocol::Response answer();

private:
    [[nodiscard]] protocol::Response look() const;

    const feed::ServerDatabaseLocation m_location;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::optional<protocol::Response> m_last;
    qint64 m_lastMs = 0;
};

} // namespace yizhan::server
