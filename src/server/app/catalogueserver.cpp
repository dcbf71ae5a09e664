// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueserver.h"

#include "ledgerdatabase.h"
#include "opening.h"
#include "serverfolder.h"
#include "serverroutes.h"
#include "serverversion.h"

#include <QCoreApplication>

#include <algorithm>

namespace yizhan::server {

namespace {

constexpr std::chrono::hours tidyInterval{1};
constexpr std::chrono::seconds lockInterval{5};
constexpr std::chrono::seconds provingInterval{1};
// Health tells within 2 s what is wrong.
constexpr std::chrono::seconds folderInterval{1};
// An import of many files in a row then costs one snapshot, not one a file.
constexpr std::chrono::seconds snapshotInterval{20};

// Longer than requests ever wait on a day on which all kiosks are there.
constexpr qint64 pressedMs = 250;

// A resident who looks up a place in the list sees one that is so old at most.
constexpr std::chrono::seconds seatInterval{10};

/// What residents send, what the catalogue is told and what is tidied up is written by several threads.
ServeOptions withTurns(ServeOptions options)
{
    options.location.turns = std::make_shared<storage::WriteTurns>();
    return options;
}

} // namespace

CatalogueServer::CatalogueServer(ServeOptions options, int connections, const Clock &clock, Random &random,
                                 JsonLog &log)
    : m_options(withTurns(std::move(options))), m_connections(connections), m_clock(clock), m_random(random),
      m_log(log), m_requestLog(log, m_options.accessLog),
      m_turns(std::make_shared<routing::Turns>(m_options.workers)),
      m_writers(m_options.location, [this] { return openServingLedger(m_options.location, m_random); }),
      m_guard(m_clock), m_readers(m_writers, m_guard, m_clock), m_pages(m_options.location, m_clock),
      m_feedWatch(
          m_options.location, m_board, m_clock, log,
          [this](const std::string &scope, qint64 head) { headMoved(scope, head); },
          [this](const QString &epoch, qint64 number) { return databaseSetBack(epoch, number); }),
      m_proving(m_options.location, m_board, m_clock, log),
      m_snapshotFolder(snapshotFolder(m_options.location.dataDir), log, [this] { m_snapshots->hurry(); }),
      m_house(m_options.location, log),
      m_health(m_feedWatch, m_board, m_clock,
               m_options.location.isPostgres() ? QStringLiteral("postgresql") : QStringLiteral("sqlite"),
               [this] { return troubles(); })
{
}

CatalogueServer::~CatalogueServer()
{
    stop();
}

/// Two processes must not tidy one folder. Servers over one PostgreSQL share it: the first keeps house, and
/// when it ends another one does.
Result<void> CatalogueServer::takeLock()
{
    auto lock = InstanceLock::take(m_options.location.dataDir);
    if (lock)
        m_lock.emplace(*std::move(lock));
    else if (!m_options.location.isPostgres() || lock.error().code != ErrorCode::Busy)
        return fail(lock.error());
    m_keepsHouse = m_lock.has_value();
    return {};
}

bool CatalogueServer::keepsHouse() const
{
    return m_keepsHouse && (!m_options.location.isPostgres() || m_house.isHeld());
}

Result<void> CatalogueServer::prepareDatabase()
{
    const feed::ServerDatabaseLocation &location = m_options.location;
    YIZHAN_TRY(makeServerFolder(location.dataDir));
    YIZHAN_TRY(takeLock());
    feed::SnapshotShelf shelf(snapshotFolder(location.dataDir), m_clock);
    YIZHAN_TRY(refuseLost(location, shelf, hasSnapshotKey(location.dataDir), m_options.meant));
    YIZHAN_TRY_LET(storage::Database database, openLedger(location, m_random));
    YIZHAN_TRY(refuseEmptied(database, shelf, m_options.meant));
    YIZHAN_TRY_LET(crypto::SigningKey key, signingKey(database, location, m_options.meant));
    YIZHAN_TRY(claimFolder(database, location, crypto::signerOf(key), m_options.meant, m_random));
    if (m_keepsHouse && location.isPostgres())
        YIZHAN_TRY(m_house.take());
    YIZHAN_TRY_LET(const Backwards backwards, isBehindShelf(database, shelf));
    if (backwards.is) {
        YIZHAN_TRY_LET(const QString epoch, feed::startNewEpoch(database, m_random, backwards.number));
        m_log.write(LogLevel::Warning, "epoch_ended", {{QStringLiteral("epoch"), epoch}});
    }
    prepareLedger(key);
    return prepareCatalogue(std::move(key));
}

void CatalogueServer::prepareLedger(const crypto::SigningKey &key)
{
    m_enrolment = std::make_unique<devices::EnrolmentService>(m_writers, m_guard, key, m_clock, m_random);
    m_ledger = std::make_unique<ledger::LedgerService>(
        m_writers, m_guard, key, m_clock,
        [this](const char *event, const QJsonObject &values) {
            m_log.write(LogLevel::Warning, event, values);
        },
        m_turns);
    m_openRosa = std::make_unique<openrosa::OpenRosaService>(
        m_writers, openrosa::Reach{!m_options.certificateFile.isEmpty(), m_options.tlsProxy},
        feed::DocumentFolder(documentFolder(m_options.location.dataDir)),
        openrosa::AttachmentFolder(attachmentFolder(m_options.location.dataDir)), key, m_clock, m_random,
        [this](const char *event, const QJsonObject &values) {
            m_log.write(LogLevel::Warning, event, values);
        });
    m_pages.issueTickets(key);
}

std::vector<std::string> CatalogueServer::troubles() const
{
    std::vector<std::string> names = m_housekeeping ? m_housekeeping->troubles() : std::vector<std::string>();
    if (m_snapshotFolder.fails() && std::find(names.begin(), names.end(), "snapshots") == names.end())
        names.emplace_back("snapshots");
    if (m_house.isElsewhere())
        names.emplace_back("copied_folder");
    if (m_ledger && m_ledger->fails())
        names.emplace_back("ledger");
    return names;
}

Result<void> CatalogueServer::prepareCatalogue(crypto::SigningKey key)
{
    m_catalogue = std::make_unique<feed::CatalogueService>(
        feed::CatalogueService::Options{.location = m_options.location,
                                        .snapshotFolder = snapshotFolder(m_options.location.dataDir),
                                        .documentFolder = documentFolder(m_options.location.dataDir)},
        m_board, key, m_clock);
    const crypto::PublicKey city = key.publicKey();
    m_housekeeping = std::make_unique<Housekeeping>(
        m_options.location, feed::SnapshotBuilder(m_catalogue->shelf().folder(), std::move(key)),
        m_catalogue->shelf(), city, m_clock, m_random, m_log,
        [this] { return m_turns->waitMs() > pressedMs; });
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
    options.turns = m_turns;
    options.bodyFolder = m_options.location.dataDir;
    options.maxConnections = m_connections;
    options.connectionsPerAddress = m_options.connectionsPerAddress > 0 ? m_options.connectionsPerAddress
                                                                        : std::max(1, m_connections / 4);
    return options;
}

feed::CatalogueService::Readers CatalogueServer::readers()
{
    using protocol::Request;
    if (m_options.openCatalogue) {
        m_log.write(LogLevel::Warning, "open_catalogue");
        return {};
    }
    return {[this](const Request &request, const std::string &scope) {
                return m_readers.refusal(request, scope);
            },
            [this](const Request &request, const std::string &scope) {
                return m_readers.isKnown(request, scope);
            }};
}

/// Phones have a page for it; what is for programs is for those of enrolled kiosks.
ledger::LedgerService::Guard CatalogueServer::receiptReaders()
{
    if (m_options.openCatalogue)
        return {};
    return [this](const protocol::Request &request) { return m_readers.refusal(request, {}); };
}

void CatalogueServer::addRoutes()
{
    m_catalogue->addRoutes(m_routes, readers());
    m_enrolment->addRoutes(m_routes);
    m_ledger->addRoutes(m_routes, receiptReaders());
    m_openRosa->addRoutes(m_routes);
    m_pages.addRoutes(m_routes);
    addServerRoutes(m_routes, m_health, [this] {
        return m_metrics->exposition(m_http->counts(),
                                     m_feedWatch.metrics() + m_ledger->metrics() + m_openRosa->metrics());
    });
    m_metrics = std::make_unique<RequestMetrics>(m_routes.names());
}

std::unique_ptr<transport::HttpServer> CatalogueServer::makeHttpServer()
{
    using protocol::Request;
    return std::make_unique<transport::HttpServer>(
        m_clock, transportOptions(), [this](const Request &request) { return m_routes.handle(request); },
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
    addRoutes();
    m_http = makeHttpServer();
    startTasks();
    YIZHAN_TRY(m_http->start());
    logListening();
    return {};
}

void CatalogueServer::startTasks()
{
    if (m_keepsHouse)
        m_housekeeping->takeOver();
    m_tidying = std::make_unique<BackgroundTask>(tidyInterval, [this] {
        if (keepsHouse())
            m_housekeeping->tidy();
    });
    m_snapshots = std::make_unique<BackgroundTask>(snapshotInterval, [this] {
        if (keepsHouse())
            m_housekeeping->keepSnapshots();
    });
    m_seats = std::make_unique<BackgroundTask>(seatInterval, [this] {
        if (keepsHouse())
            m_housekeeping->keepSeats();
    });
    m_catalogue->onSnapshotMissing([this] { m_snapshots->hurry(); });
    if (!m_keepsHouse)
        m_waitingForLock = std::make_unique<BackgroundTask>(lockInterval, [this] { takeHouseOver(); });
    // The first look is made here, so that the first answer of /v1/health is of the database and not of the
    // start.
    m_feedWatch.look();
    m_feedWatch.close();
    m_proving.prove(); // what is damaged is not served, from the first answer on
    m_proving.close();
    m_snapshotFolder.look();
    m_lookingAtFolder = std::make_unique<BackgroundTask>(folderInterval, [this] { m_snapshotFolder.look(); });
    m_provingNow = std::make_unique<BackgroundTask>(
        provingInterval, [this] { m_proving.proveWhenDue(); }, [this] { m_proving.close(); });
    m_watching = std::make_unique<BackgroundTask>(
        std::chrono::milliseconds(1), [this] { m_feedWatch.lookAndWait(); }, [this] { m_feedWatch.close(); });
}

void CatalogueServer::takeHouseOver()
{
    if (m_keepsHouse)
        return;
    auto lock = InstanceLock::take(m_options.location.dataDir);
    if (!lock)
        return;
    if (!m_house.take()) // it is asked again; health names a copied folder meanwhile
        return;
    m_lock.emplace(*std::move(lock));
    m_log.write(LogLevel::Info, "keeps_house");
    m_housekeeping->takeOver();
    m_keepsHouse = true;
    m_tidying->hurry();
    m_snapshots->hurry();
}

/// A backup took the place of the database. What kiosks hold may now bear numbers that mean something else:
/// they start afresh, as after `new-epoch`. False while the restore is under way, or nobody may write.
bool CatalogueServer::databaseSetBack(const QString &epoch, qint64 number)
{
    m_catalogue->forgetPages();
    auto database = feed::openServerDatabase(m_options.location, m_random);
    const auto ended =
        database ? feed::endEpoch(*database, m_random, epoch, number) : Result<bool>(fail(database.error()));
    if (!ended && !std::exchange(m_setBackTold, true)) {
        m_log.write(LogLevel::Error, "database_set_back",
                    {{QStringLiteral("reason"), ended.error().reason},
                     {QStringLiteral("advice"),
                      QStringLiteral("tried again; if it lasts, run yizhan-server new-epoch")}});
    }
    if (!ended)
        return false;
    m_setBackTold = false;
    if (*ended)
        m_log.write(LogLevel::Warning, "epoch_ended", {{QStringLiteral("epoch"), epoch}});
    return true;
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

/// So that whoever copies server.db has all of it. A command that is at work settles what it leaves.
void CatalogueServer::settleDatabase()
{
    const auto settled = database::settle(m_options.location);
    if (!settled)
        m_log.write(
            LogLevel::Warning, "log_left",
            {{QStringLiteral("reason"), settled.error().reason},
             {QStringLiteral("advice"), QStringLiteral("copy server.db and server.db-wal together")}});
}

void CatalogueServer::stop()
{
    if (!m_http)
        return;
    m_log.write(LogLevel::Info, "stopping");
    m_housekeeping->stopSoon();
    m_http->stop(); // while the tasks stand: a request may still hurry one
    m_watching.reset();
    m_provingNow.reset();
    m_lookingAtFolder.reset();
    m_waitingForLock.reset();
    m_snapshots.reset();
    m_seats.reset();
    m_tidying.reset();
    m_http.reset();
    settleDatabase();
    m_lock.reset();
    m_log.write(LogLevel::Info, "stopped");
}

} // namespace yizhan::server
