// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesendpoint.h"
#include "snapshotendpoint.h"

#include <functional>
#include <optional>

namespace yizhan::feed {

/// The way down of the protocol: /v1/changes, /v1/snapshots/latest, /v1/snapshots/<file>, for GET and HEAD.
///
/// Any thread: each thread that comes through handle() gets a database connection of its own (see
/// ReaderConnections), so call it from few threads that live long. handleFast() needs none and never waits. A
/// HeadWatcher over the same board keeps both fresh; its callback should also call headMoved() and wake the
/// parked requests.
class CatalogueService
{
public:
    struct Options
    {
        ServerDatabaseLocation location;
        QString snapshotFolder;
        /// Yizhan-Next-Sync: kiosks ask again after so long instead of holding a poll. 0 = they hold polls.
        int nextSyncSeconds = 0;
        std::size_t cacheBytes = 64 * 1024 * 1024; ///< encoded pages kept in memory
    };

    /// Pages are signed with `key` and bear the time of `clock`, which outlives the service.
    CatalogueService(Options options, HeadBoard &board, crypto::SigningKey key, const Clock &clock);

    /// Called, on any thread, when somebody asks for a snapshot that is not there. May be empty.
    void onSnapshotMissing(std::function<void()> called) { m_snapshotMissing = std::move(called); }

    /// 200, 206, 304, 400 `bad_parameter`, 404 `not_found` or `no_snapshot`, 405, 410 `resnapshot`, 416, 503
    /// `database`; or a response with `park`.
    [[nodiscard]] protocol::Response handle(const protocol::Request &request);
    /// What memory knows, else nothing: then handle() has to do it.
    [[nodiscard]] std::optional<protocol::Response> handleFast(const protocol::Request &request) const;

    /// Lets go of pages that nobody will ask for.
    void headMoved(const QString &scope, qint64 head);

    [[nodiscard]] const PageCache &cache() const { return m_cache; }
    [[nodiscard]] SnapshotShelf &shelf() { return m_shelf; }

private:
    [[nodiscard]] protocol::Response latestSnapshot(const protocol::Request &request);
    [[nodiscard]] Result<void> fillBoard();

    HeadBoard &m_board;
    PageCache m_cache;
    SnapshotShelf m_shelf;
    ReaderConnections m_connections;
    ChangesEndpoint m_changes;
    SnapshotEndpoint m_snapshots;
    std::function<void()> m_snapshotMissing;
};

} // namespace yizhan::feed
