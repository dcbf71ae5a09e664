// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "headboard.h"
#include "headwatcher.h"
#include "jsonlog.h"

#include <mutex>
#include <optional>
#include <string>

namespace yizhan::server {

/// What the last look at the database showed.
struct DatabaseSight
{
    bool reachable = false; ///< a kiosk's page could be read
    bool writable = false;  ///< an import could write
    bool newer = false;     ///< a newer program has changed its form: this one does not understand it
    bool connects = true;   ///< it gives new connections
    QString epoch;
    qint64 atMs = 0; ///< on the monotonic clock
};

/// Runs the feed's HeadWatcher, keeps what it saw, and says in the log when the database goes and comes back,
/// once each.
class FeedWatch
{
public:
    FeedWatch(feed::ServerDatabaseLocation location, feed::HeadBoard &board, const Clock &clock, JsonLog &log,
              feed::HeadWatcher::Moved moved, feed::HeadWatcher::SetBack setBack);

    /// One look, and a wait until the next is due: up to 500 ms. Belongs to one thread, which calls it again
    /// and again.
    void lookAndWait();
    /// One look.
    void look();
    /// Closes the connection; on the thread of look(), after its last call.
    void close() { m_watcher.reset(); }

    /// Any thread.
    [[nodiscard]] DatabaseSight sight() const;
    /// Prometheus lines: head and live items of each scope, and whether the database answers. Any thread.
    [[nodiscard]] std::string metrics() const;

private:
    void keep(const Result<bool> &writable);

    const feed::ServerDatabaseLocation m_location;
    feed::HeadBoard &m_board;
    const Clock &m_clock;
    JsonLog &m_log;
    const feed::HeadWatcher::Moved m_moved;
    const feed::HeadWatcher::SetBack m_setBack;
    std::optional<feed::HeadWatcher> m_watcher;
    qint64 m_renewedMs = 0;
    bool m_connects = true;
    bool m_told = true; ///< what the log said last: it is there
    mutable std::mutex m_mutex;
    DatabaseSight m_sight;
};

} // namespace yizhan::server
