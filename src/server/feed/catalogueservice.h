// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesendpoint.h"
#include "documentendpoint.h"
#include "routetable.h"
#include "snapshotendpoint.h"

#include <atomic>
#include <functional>
#include <optional>

namespace yizhan::feed {

/// The way down of the protocol: /v1/changes, /v1/snapshots/latest, /v1/snapshots/<file>,
/// /v1/documents/<digest>.
///
/// Any thread: each thread that comes through a handler gets a database connection of its own (see
/// ReaderConnections), so call them from few threads that live long. A HeadWatcher over the same board keeps
/// both fresh; its callback should also call headMoved() and wake the parked requests.
class CatalogueService
{
public:
    struct Options
    {
        ServerDatabaseLocation location;
        QString snapshotFolder;
        std::size_t cacheBytes = 64 * 1024 * 1024; ///< encoded pages kept in memory
        QString documentFolder = {};
    };

    /// Pages are signed with `key` and bear the time of `clock`, which outlives the service.
    CatalogueService(Options options, HeadBoard &board, crypto::SigningKey key, const Clock &clock);

    /// Called, on any thread, when somebody asks for a snapshot that is not there. May be empty.
    void onSnapshotMissing(std::function<void()> called) { m_snapshotMissing = std::move(called); }

    /// Who may read; docs/formats/devices.md. `scope` is empty where a request names none, as for a document.
    struct Readers
    {
        /// As of routing::Route::guard; empty = everybody.
        std::function<std::optional<protocol::Response>(const protocol::Request &, const std::string &scope)>
            guard = {};
        /// As of routing::Route::known.
        std::function<bool(const protocol::Request &, const std::string &scope)> known = {};
    };

    /// Answers 200, 206, 304, 400 `bad_parameter`, 404 `not_found` or `no_snapshot`, 410 `resnapshot`, 416,
    /// 503 `database`; or asks to wait. The table must not outlive this.
    void addRoutes(routing::RouteTable &table, const Readers &readers);
    void addRoutes(routing::RouteTable &table) { addRoutes(table, Readers{}); }

    /// Lets go of pages that nobody will ask for.
    void headMoved(const QString &scope, qint64 head);
    /// The database was set back: pages that were built are of another history.
    void forgetPages() { m_cache.clear(); }

    [[nodiscard]] const PageCache &cache() const { return m_cache; }
    [[nodiscard]] SnapshotShelf &shelf() { return m_shelf; }

private:
    [[nodiscard]] protocol::Response changes(const protocol::Request &request);
    [[nodiscard]] protocol::Response latestSnapshot(const protocol::Request &request);
    [[nodiscard]] std::string scopeOfFile(const protocol::Request &request);
    [[nodiscard]] Result<void> fillBoard();
    void lookForCommits();
    [[nodiscard]] Result<void> lookAt(ReaderConnection &connection);

    const Clock &m_clock;
    const bool m_isSqlite;
    std::atomic<qint64> m_lookedMs = -1;
    HeadBoard &m_board;
    PageCache m_cache;
    SnapshotShelf m_shelf;
    ReaderConnections m_connections;
    ChangesEndpoint m_changes;
    SnapshotEndpoint m_snapshots;
    DocumentFolder m_documentFolder;
    DocumentEndpoint m_documents;
    std::function<void()> m_snapshotMissing;
};

} // namespace yizhan::feed
