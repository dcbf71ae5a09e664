// SPDX-License-Identifier: GPL-3.0-or-later
#include "headwatch.h"

namespace yizhan::server {

HeadWatch::HeadWatch(feed::ServerDatabaseLocation location, JsonLog &log, Moved moved)
    : m_location(std::move(location)), m_log(log), m_moved(std::move(moved))
{
}

Result<std::vector<feed::ScopeState>> HeadWatch::read()
{
    if (!m_database) {
        YIZHAN_TRY_LET(m_database, feed::openServerReader(m_location));
    }
    auto states = feed::scopeStates(*m_database);
    if (!states)
        m_database.reset();
    return states;
}

void HeadWatch::look()
{
    const auto states = read();
    setReachable(states);
    if (!states)
        return;
    for (const feed::ScopeState &state : *states) {
        const std::string scope = state.scope.toStdString();
        bool hasMoved = false;
        {
            const std::lock_guard lock(m_mutex);
            auto &[head, rows] = m_scopes[scope];
            hasMoved = head != state.head;
            head = state.head;
            rows = state.rows;
        }
        if (hasMoved)
            m_moved(scope, state.head);
    }
}

void HeadWatch::setReachable(const Result<std::vector<feed::ScopeState>> &states)
{
    const bool reachable = states.has_value();
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_reachable, reachable) == reachable)
            return;
    }
    if (reachable)
        m_log.write(LogLevel::Info, "database_back");
    else
        m_log.write(LogLevel::Error, "database_gone", {{QStringLiteral("reason"), states.error().reason}});
}

std::string HeadWatch::metrics() const
{
    const std::lock_guard lock(m_mutex);
    std::string heads =
        "# HELP yizhan_feed_head Last sequence number of a scope.\n# TYPE yizhan_feed_head gauge\n";
    std::string items = "# HELP yizhan_feed_items Live items of a scope.\n# TYPE yizhan_feed_items gauge\n";
    for (const auto &[scope, state] : m_scopes) {
        heads += "yizhan_feed_head{scope=\"" + scope + "\"} " + std::to_string(state.first) + "\n";
        items += "yizhan_feed_items{scope=\"" + scope + "\"} " + std::to_string(state.second) + "\n";
    }
    return heads + items +
           "# HELP yizhan_database_up Whether the database answers.\n# TYPE yizhan_database_up gauge\n" +
           "yizhan_database_up " + (m_reachable ? "1\n" : "0\n");
}

} // namespace yizhan::server
