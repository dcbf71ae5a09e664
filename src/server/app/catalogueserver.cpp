// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueserver.h"

#include "serverversion.h"
#include "tombstones.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace yizhan::server {

namespace {

// How late a long poll may hear of an import; a look costs one indexed read.
constexpr std::chrono::milliseconds watchInterval{500};
constexpr std::chrono::hours tidyInterval{1};

} // namespace

CatalogueServer::CatalogueServer(ServeOptions options, JsonLog &log)
    : m_options(std::move(options)), m_log(log), m_requestLog(log, m_options.accessLog),
      m_health(m_options.location, m_clock),
      m_headWatch(m_options.location, log,
                  [this](const std::string &scope, qint64 head) { m_http->notify(scope, head); })
{
}

CatalogueServer::~CatalogueServer()
{
    stop();
}

Result<void> CatalogueServer::prepareDatabase()
{
    const QString &folder = m_options.location.dataDir;
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, "data.folder", QStringLiteral("the folder cannot be made"), folder);
    // An embedded database must have one process that tidies it; PostgreSQL replicas may share a folder.
    if (m_options.location.connectionString.isEmpty()) {
        YIZHAN_TRY_LET(InstanceLock lock, InstanceLock::take(folder));
        m_lock.emplace(std::move(lock));
    }
    const auto database = feed::openServerDatabase(m_options.location);
    if (!database)
        return fail(database.error());
    return {};
}

transport::ServerOptions CatalogueServer::transportOptions() const
{
    transport::ServerOptions options;
    options.address = m_options.listen.host;
    options.port = m_options.listen.port;
    options.certificateFile = m_options.certificateFile;
    options.keyFile = m_options.keyFile;
    options.ioThreads = m_options.ioThreads;
    options.workers = m_options.workers;
    return options;
}

std::unique_ptr<transport::HttpServer> CatalogueServer::makeHttpServer()
{
    m_routes = std::make_unique<ServerRoutes>(ServerRoutes::Parts{
        m_health,
        [this] { return m_metrics.exposition(m_http->counts(), m_headWatch.metrics()); },
        [](const protocol::Request &) { return protocol::Response::problem(404, "not_found", "Not found"); },
        {},
    });
    return std::make_unique<transport::HttpServer>(
        transportOptions(), [this](const protocol::Request &request) { return m_routes->handle(request); },
        [this](const protocol::Request &request) { return m_routes->handleFast(request); },
        [this](const transport::AccessRecord &record) {
            m_metrics.count(record);
            m_requestLog.write(record);
        });
}

Result<void> CatalogueServer::start()
{
    YIZHAN_TRY(prepareDatabase());
    m_http = makeHttpServer();
    YIZHAN_TRY(m_http->start());
    startTasks();
    logListening();
    return {};
}

void CatalogueServer::startTasks()
{
    m_watching =
        std::make_unique<BackgroundTask>(watchInterval, [this] { return [this] { m_headWatch.look(); }; });
    m_tidying = std::make_unique<BackgroundTask>(tidyInterval, [this] {
        return [this] {
            auto database = feed::openServerDatabase(m_options.location);
            if (database)
                tidy(*database);
        };
    });
}

void CatalogueServer::tidy(storage::Database &database)
{
    const auto expired = feed::sweepExpired(database, toEpochDay(m_clock.today()), m_clock.nowUtc());
    const auto purged = feed::purgeTombstones(database, m_clock.nowUtc());
    if (!expired || !purged) {
        m_log.write(LogLevel::Warning, "tidy_failed",
                    {{QStringLiteral("reason"), expired ? purged.error().reason : expired.error().reason}});
        return;
    }
    m_log.write(LogLevel::Info, "tidied",
                {{QStringLiteral("expired"), *expired}, {QStringLiteral("purged"), *purged}});
}

void CatalogueServer::logListening()
{
    const bool tls = !m_options.certificateFile.isEmpty();
    const QString url = transport::urlOf({m_options.listen.host, m_http->port()}, tls);
    m_log.write(LogLevel::Info, "listening",
                {{QStringLiteral("url"), url},
                 {QStringLiteral("version"), QString::fromLatin1(serverVersion)},
                 {QStringLiteral("pid"), QCoreApplication::applicationPid()}});
}

void CatalogueServer::stop()
{
    if (!m_http)
        return;
    m_log.write(LogLevel::Info, "stopping");
    m_watching.reset();
    m_tidying.reset();
    m_http->stop();
    m_http.reset();
    m_lock.reset();
    m_log.write(LogLevel::Info, "stopped");
}

} // namespace yizhan::server
