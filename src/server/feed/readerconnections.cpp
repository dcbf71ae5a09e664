// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerconnections.h"

#include <atomic>
#include <unordered_map>

namespace yizhan::feed {

namespace {

using Connections = std::unordered_map<quint64, std::unique_ptr<ReaderConnection>>;

Connections &connectionsOfThread()
{
    thread_local Connections connections;
    return connections;
}

quint64 nextOwner()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

ReaderConnections::ReaderConnections(ServerDatabaseLocation location)
    : m_location(std::move(location)), m_owner(nextOwner())
{
}

ReaderConnections::~ReaderConnections()
{
    drop();
}

Result<ReaderConnection *> ReaderConnections::here()
{
    auto &connection = connectionsOfThread()[m_owner];
    const database::FileIdentity file = database::fileOf(m_location);
    if (connection && connection->file != file)
        connection.reset();
    if (!connection) {
        YIZHAN_TRY_LET(storage::Database opened, openServerReader(m_location, database::Patience::Serve));
        connection = std::make_unique<ReaderConnection>(std::move(opened), file);
    }
    return connection.get();
}

void ReaderConnections::drop()
{
    connectionsOfThread().erase(m_owner);
}

} // namespace yizhan::feed
