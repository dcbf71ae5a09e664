// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"

#include "transaction.h"

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;
using storage::Transaction;

namespace {

constexpr std::string_view changesPath = "/v1/changes";
constexpr std::string_view latestPath = "/v1/snapshots/latest";
constexpr std::string_view snapshotsPrefix = "/v1/snapshots/";

bool isRead(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

Response methodNotAllowed()
{
    Response response = Response::problem(405, "method", "Only GET and HEAD are served here");
    response.fields.emplace_back("Allow", "GET, HEAD");
    return response;
}

Response databaseGone()
{
    Response response = Response::problem(503, "database", "The database does not answer");
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

} // namespace

CatalogueService::CatalogueService(Options options, HeadBoard &board, crypto::SigningKey key,
                                   const Clock &clock)
    : m_board(board), m_cache(options.cacheBytes), m_shelf(std::move(options.snapshotFolder)),
      m_connections(std::move(options.location)),
      m_changes(m_connections, m_board, m_cache, options.nextSyncSeconds, std::move(key), clock),
      m_snapshots(m_board, m_shelf)
{
}

Result<void> CatalogueService::fillBoard()
{
    if (m_board.epoch())
        return {};
    YIZHAN_TRY_LET(ReaderConnection *const connection, m_connections.here());
    storage::Database &database = connection->database;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    YIZHAN_TRY_LET(const QString epoch, epochOf(database));
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY(transaction.commit());
    m_board.report(epoch, states);
    return {};
}

Response CatalogueService::handle(const Request &request)
{
    const std::string_view path = request.path;
    const bool isSnapshot = path.substr(0, snapshotsPrefix.size()) == snapshotsPrefix;
    if (path != changesPath && !isSnapshot)
        return Response::problem(404, "not_found", "Not found");
    if (!isRead(request))
        return methodNotAllowed();
    if (path == changesPath || path == latestPath) {
        if (!fillBoard()) {
            m_connections.drop();
            return databaseGone();
        }
        return path == changesPath ? m_changes.answer(request) : latestSnapshot(request);
    }
    return m_snapshots.file(request, request.path.substr(snapshotsPrefix.size()));
}

Response CatalogueService::latestSnapshot(const Request &request)
{
    Response response = m_snapshots.latest(request);
    if (response.status == 404 && m_snapshotMissing)
        m_snapshotMissing();
    return response;
}

std::optional<Response> CatalogueService::handleFast(const Request &request) const
{
    if (request.path != changesPath)
        return std::nullopt;
    if (!isRead(request))
        return methodNotAllowed();
    return m_changes.fromMemory(request);
}

void CatalogueService::headMoved(const QString &scope, qint64 head)
{
    if (const auto epoch = m_board.epoch())
        m_cache.headMoved(*epoch, scope, head);
}

} // namespace yizhan::feed
