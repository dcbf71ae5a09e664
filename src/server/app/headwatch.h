// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "jsonlog.h"
#include "scopestate.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace yizhan::server {

/// Looks whether a scope has moved, since an import is another process, and keeps the last state for
/// /metrics.
///
/// look() belongs to one thread, which owns the connection; metrics() may be called from any. When the
/// database cannot be read this is logged once, and again when it can; the connection is opened anew at each
/// look until then.
class HeadWatch
{
public:
    using Moved = std::function<void(const std::string &scope, qint64 head)>;

    HeadWatch(feed::ServerDatabaseLocation location, JsonLog &log, Moved moved);

    void look();

    /// Prometheus lines: head and live items of each scope, and whether the database answers.
    [[nodiscard]] std::string metrics() const;

private:
    [[nodiscard]] Result<std::vector<feed::ScopeState>> read();
    void setReachable(const Result<std::vector<feed::ScopeState>> &states);

    const feed::ServerDatabaseLocation m_location;
    JsonLog &m_log;
    const Moved m_moved;
    std::optional<storage::Database> m_database;
    mutable std::mutex m_mutex;
    std::map<std::string, std::pair<qint64, qint64>> m_scopes; ///< head, rows
    bool m_reachable = true;
};

} // namespace yizhan::server
