// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "feedreader.h"

#include <memory>

namespace yizhan::feed {

/// A connection and what keeps statements on it.
struct ReaderConnection
{
    explicit ReaderConnection(storage::Database opened) : database(std::move(opened)), reader(database) {}
    storage::Database database;
    FeedReader reader;
};

/// Gives every thread a reading connection of its own, as Qt SQL asks for, opened when the thread first needs
/// it and closed when the thread ends. Any thread.
class ReaderConnections
{
public:
    explicit ReaderConnections(ServerDatabaseLocation location);
    ~ReaderConnections();
    Q_DISABLE_COPY_MOVE(ReaderConnections)

    /// The connection of the calling thread. Errors: those of openServerReader().
    [[nodiscard]] Result<ReaderConnection *> here();
    /// Closes the connection of the calling thread: after an error the next request opens it anew.
    void drop();

private:
    const ServerDatabaseLocation m_location;
    const quint64 m_owner;
};

} // namespace yizhan::feed
