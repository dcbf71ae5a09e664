// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "feedreader.h"

#include <memory>

namespace yizhan::feed {

/// A connection and what keeps statements on it.
struct ReaderConnection
{
    ReaderConnection(storage::Database opened, database::FileIdentity openedFile)
        : database(std::move(opened)), reader(database), file(openedFile)
    {
    }
    storage::Database database;
    FeedReader reader;
    const database::FileIdentity file;
    qint64 dataVersion = -1; ///< SQLite: of what the owner last looked at
};

/// Gives every thread a reading connection of its own, as Qt SQL asks for, opened when the thread first needs
/// it and closed when the thread ends; opened anew when another file has taken the place of an SQLite
/// database, which an open connection would not notice. Any thread.
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
