// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueserver.h"

#include "serverfolder.h"
#include "serverroutes.h"
#include "serverversion.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

// How late a long poll may hear of an import; a look costs one indexed read.
constexpr std::chrono::milliseconds watchInterval{500};
constexpr std::chrono::hours tidyInterval{1};
// An import of many files in a row then costs one snapshot, not one a file.
constexpr std::chrono::seconds snapshotInterval{20};

} // namespace

CatalogueServer::CatalogueServer(ServeOptions options, JsonLog &log)
    : m_options(std::move(options)), m_log(log), m_requestLog(log, m_options.accessLog),
      m_health(m_options.location, m_clock), m_pages(m_options.location, m_clock),
      m_feedWatch(m_options.location, m_board, log,
                  [this](const std::string &scope, qint64 head) { headMoved(scope, head); })
{
}

CatalogueServer::~CatalogueServer()
{
    stop();
}

Result<void> CatalogueServer::prepareDatabase()
{
    YIZHAN_TRY(makeServerFolder(m_options.location.dataDir));
    // Two processes must not tidy one folder. Servers over one PostgreSQL may share it: the first keeps
    // house.
    auto lock = InstanceLock::take(m_options.location.dataDir);
    if (lock)
        m_lock.emplace(*std::move(lock));
    else if (m_options.location.connectionString.isEmpty() || lock.error().code != ErrorCode::Busy)
        return fail(lock.error());
    SystemRandom random;
    const auto database = feed::openServerDatabase(m_options.location, random);
    if (!database)
        return fail(database.error());
    return {};
}

Result<void> CatalogueServer::prepareCatalogue()
{
    YIZHAN_TRY_LET(crypto::SigningKey key, snapshotKey(m_options.location.dataDir));
    m_catalogue = std::make_unique<feed::CatalogueService>(
        feed::CatalogueService::Options{.location = m_options.location,
                                        .snapshotFolder = snapshotFolder(m_options.location.dataDir),
                                        .documentFolder = documentFolder(m_options.location.dataDir)},
        m_board, key, m_clock);
    if (!m_lock)
        return {};
    m_housekeeping = std::make_unique<Housekeeping>(
        m_options.location, feed::SnapshotBuilder(m_catalogue->shelf().folder(), std::move(key)),
        m_catalogue->shelf(), m_clock, m_log);
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
    options.bodyFolder = m_options.location.dataDir;
    return options;
}

void CatalogueServer::addRoutes()
{
    m_catalogue->addRoutes(m_routes);
    m_pages.addRoutes(m_routes);
    addServerRoutes(m_routes, m_health,
                    [this] { return m_metrics->exposition(m_http->counts(), m_feedWatch.metrics()); });
    m_metrics = std::make_unique<RequestMetrics>(m_routes.names());
}

std::unique_ptr<transport::HttpServer> CatalogueServer::makeHttpServer()
{
    using protocol::Request;
    return std::make_unique<transport::HttpServer>(
        transportOptions(), [this](const Request &request) { return m_routes.handle(request); },
        [this](const Request &request) { return m_routes.handleFast(request); },
        [this](const transport::AccessRecord &record) {
            m_metrics->count(record);
            m_requestLog.write(record);
        },
        [this](const Request &head) { return m_routes.admit(head); },
        [this](const std::string &what) {
            m_log.write(LogLevel::Error, "no_more_connections",
                        {{QStringLiteral("detail"), QString::fromStdString(what)},
                         {QStringLiteral("connections"), m_http->counts().open}});
        });
}

Result<void> CatalogueServer::start()
{
    YIZHAN_TRY(prepareDatabase());
    YIZHAN_TRY(prepareCatalogue());
    addRoutes();
    m_http = makeHttpServer();
    startTasks();
    YIZHAN_TRY(m_http->start());
    logListening();
    return {};
}

void CatalogueServer::startTasks()
{
    if (m_housekeeping) {
        m_tidying = std::make_unique<BackgroundTask>(tidyInterval, [this] { m_housekeeping->tidy(); });
        m_snapshots =
            std::make_unique<BackgroundTask>(snapshotInterval, [this] { m_housekeeping->keepSnapshots(); });
        m_catalogue->onSnapshotMissing([this] { m_snapshots->hurry(); });
    }
    m_watching = std::make_unique<BackgroundTask>(
        watchInterval, [this] { m_feedWatch.look(); }, [this] { m_feedWatch.close(); });
}

void CatalogueServer::headMoved(const std::string &scope, qint64 head)
{
    m_catalogue->headMoved(QString::fromStdString(scope), head);
    m_http->notify(scope, head);
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
    if (m_housekeeping)
        m_housekeeping->stopSoon();
    m_http->stop(); // while the tasks stand: a request may still hurry one
    m_watching.reset();
    m_snapshots.reset();
    m_tidying.reset();
    m_http.reset();
    m_lock.reset();
    m_log.write(LogLevel::Info, "stopped");
}

} // namespace yizhan::server
