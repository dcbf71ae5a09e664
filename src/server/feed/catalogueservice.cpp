// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"

#include "transaction.h"

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;
using storage::Transaction;

namespace {

// What waits for the database is given up in time; the kiosk asks again. Files are only looked up here.
constexpr routing::Limits readLimits{.answerTime = std::chrono::seconds(10), .lateCode = "database"};

constexpr std::string_view filePrefix = "/v1/snapshots/";

Response databaseGone()
{
    Response response = Response::problem(503, "database", "The database does not answer");
    response.fields.emplace_back("Retry-After", "5");
    return response;
}

} // namespace

CatalogueService::CatalogueService(Options options, HeadBoard &board, crypto::SigningKey key,
                                   const Clock &clock)
    : m_clock(clock), m_isSqlite(!options.location.isPostgres()), m_board(board), m_cache(options.cacheBytes),
      m_shelf(std::move(options.snapshotFolder), clock), m_connections(options.location),
      m_changes(m_connections, m_board, m_cache, std::move(key), clock), m_snapshots(m_board, m_shelf),
      m_documentFolder(std::move(options.documentFolder)), m_documents(m_documentFolder)
{
}

Result<void> CatalogueService::fillBoard()
{
    if (m_board.epoch())
        return {};
    YIZHAN_TRY_LET(ReaderConnection *const connection, m_connections.here());
    return lookAt(*connection);
}

Result<void> CatalogueService::lookAt(ReaderConnection &connection)
{
    storage::Database &database = connection.database;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    YIZHAN_TRY_LET(const QString epoch, epochOf(database));
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY(transaction.commit());
    m_board.report(epoch, states);
    return {};
}

/// An import has ended: the next request must see it, though the watcher has not looked yet. SQLite says in
/// some microseconds whether anybody has committed, so a look each millisecond costs nothing. What fails here
/// is found and told by the watcher.
void CatalogueService::lookForCommits()
{
    const qint64 now = m_clock.monotonicMs();
    qint64 last = m_lookedMs.load(std::memory_order_relaxed);
    if (!m_isSqlite || now == last || !m_lookedMs.compare_exchange_strong(last, now) || !m_board.epoch())
        return;
    const auto connection = m_connections.here();
    if (!connection)
        return;
    const auto version = (*connection)->database.scalar(QStringLiteral("PRAGMA data_version"));
    if (!version || *version == (*connection)->dataVersion)
        return;
    if (lookAt(**connection))
        (*connection)->dataVersion = *version;
}

void CatalogueService::addRoutes(routing::RouteTable &table, const Readers &readers)
{
    using routing::Call;
    using ScopeOf = std::function<std::string(const Request &)>;
    const auto add = [&](routing::Route route, const ScopeOf &scopeOf) {
        if (readers.guard)
            route.guard = [guard = readers.guard, scopeOf](const Request &request) {
                return guard(request, scopeOf(request));
            };
        if (readers.known)
            route.known = [known = readers.known, scopeOf](const Request &request) {
                return known(request, scopeOf(request));
            };
        table.add(std::move(route));
    };
    const ScopeOf named = [](const Request &request) { return request.queryValue("scope").value_or(""); };
    add({.name = "changes",
         .pattern = "/v1/changes",
         .limits = readLimits,
         .handler = [this](const Call &call) { return changes(call.request); },
         .fast =
             [this](const Call &call) {
                 lookForCommits();
                 return m_changes.fromMemory(call.request);
             }},
        named);
    add({.name = "snapshots",
         .pattern = "/v1/snapshots/latest",
         .limits = readLimits,
         .handler = [this](const Call &call) { return latestSnapshot(call.request); }},
        named);
    add({.name = "snapshots",
         .pattern = std::string(filePrefix) + "{}",
         .handler = [this](const Call &call) { return m_snapshots.file(call.request, call.place); }},
        [this](const Request &request) { return scopeOfFile(request); });
    add({.name = "documents",
         .pattern = "/v1/documents/{}",
         .handler = [this](const Call &call) { return m_documents.answer(call.request); }},
        [](const Request &) { return std::string(); });
}

std::string CatalogueService::scopeOfFile(const Request &request)
{
    const auto snapshot = m_shelf.find(QString::fromStdString(request.path.substr(filePrefix.size())));
    return snapshot ? snapshot->scope.toStdString() : std::string();
}

Response CatalogueService::changes(const Request &request)
{
    if (!fillBoard()) {
        m_connections.drop();
        return databaseGone();
    }
    return m_changes.answer(request);
}

Response CatalogueService::latestSnapshot(const Request &request)
{
    if (!fillBoard()) {
        m_connections.drop();
        return databaseGone();
    }
    Response response = m_snapshots.latest(request);
    if (response.status == 404 && m_snapshotMissing)
        m_snapshotMissing();
    return response;
}

void CatalogueService::headMoved(const QString &scope, qint64 head)
{
    if (const auto epoch = m_board.epoch())
        m_cache.headMoved(*epoch, scope, head);
}

} // namespace yizhan::feed
