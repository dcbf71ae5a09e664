// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headboard.h"
#include "headwatcher.h"
#include "jsonlog.h"

#include <atomic>
#include <optional>
#include <string>

namespace yizhan::server {

/// Runs the feed's HeadWatcher and says in the log when the database goes and comes back, once each.
class FeedWatch
{
public:
    FeedWatch(feed::ServerDatabaseLocation location, feed::HeadBoard &board, JsonLog &log,
              feed::HeadWatcher::Moved moved);

    /// Belongs to one thread, which calls it every few hundred milliseconds.
    void look();
    /// Closes the connection; on the thread of look(), after its last call.
    void close() { m_watcher.reset(); }

    /// Prometheus lines: head and live items of each scope, and whether the database answers. Any thread.
    [[nodiscard]] std::string metrics() const;

private:
    const feed::ServerDatabaseLocation m_location;
    feed::HeadBoard &m_board;
    JsonLog &m_log;
    const feed::HeadWatcher::Moved m_moved;
    std::optional<feed::HeadWatcher> m_watcher;
    std::atomic<bool> m_reachable = true;
};

} // namespace yizhan::server
