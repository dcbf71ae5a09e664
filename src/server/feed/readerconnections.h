// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "feedreader.h"
#include "perthread.h"

namespace yizhan::feed {

/// A connection and what keeps statements on it.
struct ReaderConnection
{
    explicit ReaderConnection(storage::Database opened) : database(std::move(opened)), reader(database) {}
    storage::Database database;
    FeedReader reader;
    qint64 dataVersion = -1; ///< SQLite: of what the owner last looked at
};

/// A reading connection for each thread that answers requests.
class ReaderConnections : public database::PerThread<ReaderConnection>
{
public:
    /// As of PerThread. Errors of here(): also those of openServerReader().
    explicit ReaderConnections(const ServerDatabaseLocation &location);
};

} // namespace yizhan::feed
