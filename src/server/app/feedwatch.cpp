// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedwatch.h"

namespace yizhan::server {

FeedWatch::FeedWatch(feed::ServerDatabaseLocation location, feed::HeadBoard &board, JsonLog &log,
                     feed::HeadWatcher::Moved moved)
    : m_location(std::move(location)), m_board(board), m_log(log), m_moved(std::move(moved))
{
}

void FeedWatch::look()
{
    if (!m_watcher)
        m_watcher.emplace(m_location, m_board, m_moved);
    const Result<void> looked = m_watcher->look();
    if (m_reachable.exchange(looked.has_value()) == looked.has_value())
        return;
    if (looked)
        m_log.write(LogLevel::Info, "database_back");
    else
        m_log.write(LogLevel::Error, "database_gone", {{QStringLiteral("reason"), looked.error().reason}});
}

std::string FeedWatch::metrics() const
{
    std::string heads =
        "# HELP yizhan_feed_head Last sequence number of a scope.\n# TYPE yizhan_feed_head gauge\n";
    std::string items = "# HELP yizhan_feed_items Live items of a scope.\n# TYPE yizhan_feed_items gauge\n";
    for (const feed::ScopeState &state : m_board.states()) {
        const std::string label = "{scope=\"" + state.scope.toStdString() + "\"} ";
        heads.append("yizhan_feed_head").append(label).append(std::to_string(state.head)).append("\n");
        items.append("yizhan_feed_items").append(label).append(std::to_string(state.rows)).append("\n");
    }
    std::string text = heads + items;
    text.append("# HELP yizhan_database_up Whether the database answers.\n# TYPE yizhan_database_up gauge\n");
    text.append("yizhan_database_up ").append(m_reachable ? "1\n" : "0\n");
    return text;
}

} // namespace yizhan::server
