// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedwatch.h"

namespace yizhan::server {

namespace {

// How late a long poll may hear of an import where nobody tells; a look costs some indexed reads.
constexpr int waitMs = 500;
// A connection keeps the settings with which it was opened: whether an import could write is seen by a new
// one.
constexpr qint64 connectionMs = 20'000;

} // namespace

FeedWatch::FeedWatch(feed::ServerDatabaseLocation location, feed::HeadBoard &board, const Clock &clock,
                     JsonLog &log, feed::HeadWatcher::Moved moved, feed::HeadWatcher::SetBack setBack)
    : m_location(std::move(location)), m_board(board), m_clock(clock), m_log(log), m_moved(std::move(moved)),
      m_setBack(std::move(setBack))
{
}

void FeedWatch::lookAndWait()
{
    look();
    m_watcher->waitForNews(waitMs);
}

void FeedWatch::look()
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_watcher)
        m_watcher.emplace(m_location, m_board, m_moved, m_setBack);
    if (!m_connects || now - m_renewedMs >= connectionMs) {
        m_connects = m_watcher->renew();
        m_renewedMs = now;
    }
    const Result<void> looked = m_watcher->look();
    keep(looked ? m_watcher->isWritable() : Result<bool>(fail(looked.error())));
}

void FeedWatch::keep(const Result<bool> &writable)
{
    {
        const std::lock_guard lock(m_mutex);
        m_sight.reachable = writable.has_value();
        m_sight.writable = writable.value_or(false);
        m_sight.newer = !writable && writable.error().code == ErrorCode::NewerSchema;
        m_sight.connects = m_connects;
        if (writable)
            m_sight.epoch = m_watcher->epoch();
        m_sight.atMs = m_clock.monotonicMs();
    }
    if (std::exchange(m_told, writable.has_value()) == writable.has_value())
        return;
    if (writable)
        m_log.write(LogLevel::Info, "database_back");
    else
        m_log.write(LogLevel::Error, "database_gone",
                    {{QStringLiteral("reason"), writable.error().reason},
                     {QStringLiteral("detail"), writable.error().detail}});
}

DatabaseSight FeedWatch::sight() const
{
    const std::lock_guard lock(m_mutex);
    return m_sight;
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
    text.append("# HELP yizhan_catalogue_damaged Scopes whose rows are not what was published.\n"
                "# TYPE yizhan_catalogue_damaged gauge\nyizhan_catalogue_damaged ")
        .append(std::to_string(m_board.damaged().size()))
        .append("\n");
    text.append("# HELP yizhan_database_up Whether the database answers.\n# TYPE yizhan_database_up gauge\n");
    text.append("yizhan_database_up ").append(sight().reachable ? "1\n" : "0\n");
    return text;
}

} // namespace yizhan::server
