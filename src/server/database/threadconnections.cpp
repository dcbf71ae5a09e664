// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadconnections.h"

#include "opening.h"

#include <atomic>
#include <memory>
#include <unordered_map>

namespace yizhan::database {

namespace {

struct Connection
{
    storage::Database database;
    FileIdentity file;
};

using Connections = std::unordered_map<quint64, std::unique_ptr<Connection>>;

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

ThreadConnections::ThreadConnections(Location location, Open open)
    : m_location(std::move(location)), m_open(std::move(open)), m_owner(nextOwner())
{
}

ThreadConnections::~ThreadConnections()
{
    drop();
}

Result<storage::Database *> ThreadConnections::here()
{
    auto &connection = connectionsOfThread()[m_owner];
    const FileIdentity file = fileOf(m_location);
    if (connection && connection->file != file)
        connection.reset();
    if (!connection) {
        if (!m_location.isPostgres() && file == FileIdentity())
            return fail(ErrorCode::NotFound, "sqlite.missing", QStringLiteral("the database is gone"),
                        m_location.sqlitePath());
        YIZHAN_TRY_LET(storage::Database opened, m_open());
        connection = std::make_unique<Connection>(Connection{std::move(opened), file});
    }
    return &connection->database;
}

void ThreadConnections::drop()
{
    connectionsOfThread().erase(m_owner);
}

} // namespace yizhan::database
