// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundtask.h"
#include "catalogueservice.h"
#include "clock.h"
#include "deviceguard.h"
#include "enrolment.h"
#include "feedproving.h"
#include "feedwatch.h"
#include "folderprobe.h"
#include "healthprobe.h"
#include "houseclaim.h"
#include "housekeeping.h"
#include "httpserver.h"
#include "instancelock.h"
#include "jsonlog.h"
#include "ledgerservice.h"
#include "openrosaservice.h"
#include "pageservice.h"
#include "random.h"
#include "readerguard.h"
#include "requestlog.h"
#include "requestmetrics.h"
#include "routetable.h"
#include "serveoptions.h"
#include "threadconnections.h"
#include "turns.h"

#include <memory>
#include <optional>

namespace yizhan::server {

/// The object graph of `yizhan-server serve`. Belongs to the main thread.
class CatalogueServer
{
public:
    /// At most `connections` are open at once. `clock` and `random` are asked by several threads at once, and
    /// like `log` outlive the server.
    CatalogueServer(ServeOptions options, int connections, const Clock &clock, Random &random, JsonLog &log);
    ~CatalogueServer();
    CatalogueServer(const CatalogueServer &) = delete;
    CatalogueServer &operator=(const CatalogueServer &) = delete;

    /// Prepares the folder and the database, listens, starts the background tasks; then logs "listening".
    /// Errors: Busy (`serve.running`), Io, those of claimFolder() and refuseEmptied(), of the database and of
    /// HttpServer::start().
    [[nodiscard]] Result<void> start();

    /// Answers what is under way, stops all threads, logs "stopped".
    void stop();

private:
    [[nodiscard]] Result<void> prepareDatabase();
    [[nodiscard]] Result<void> takeLock();
    [[nodiscard]] bool keepsHouse() const;
    [[nodiscard]] Result<void> prepareCatalogue(crypto::SigningKey key);
    void prepareLedger(const crypto::SigningKey &key);
    [[nodiscard]] std::vector<std::string> troubles() const;
    [[nodiscard]] transport::ServerOptions transportOptions() const;
    [[nodiscard]] std::unique_ptr<transport::HttpServer> makeHttpServer();
    void addRoutes();
    [[nodiscard]] feed::CatalogueService::Readers readers();
    [[nodiscard]] ledger::LedgerService::Guard receiptReaders();
    void startTasks();
    void headMoved(const std::string &scope, qint64 head);
    [[nodiscard]] bool databaseSetBack(const QString &epoch, qint64 number);
    void takeHouseOver();
    void logListening();
    void settleDatabase();

    const ServeOptions m_options;
    const int m_connections; ///< how many may be open
    const Clock &m_clock;
    Random &m_random;
    JsonLog &m_log;
    RequestLog m_requestLog;
    const std::shared_ptr<routing::Turns> m_turns;
    feed::HeadBoard m_board;
    std::unique_ptr<feed::CatalogueService> m_catalogue; ///< once there is a key to sign with
    database::ThreadConnections m_writers;               ///< of what kiosks send
    devices::DeviceGuard m_guard;
    devices::ReaderGuard m_readers;
    std::unique_ptr<devices::EnrolmentService> m_enrolment; ///< once there is a key
    std::unique_ptr<ledger::LedgerService> m_ledger;        ///< once there is a key
    std::unique_ptr<openrosa::OpenRosaService> m_openRosa;  ///< once there is a key
    pages::PageService m_pages;
    FeedWatch m_feedWatch;
    FeedProving m_proving;
    FolderProbe m_snapshotFolder;
    std::unique_ptr<Housekeeping> m_housekeeping; ///< once there is a key
    std::optional<InstanceLock> m_lock;           ///< of the server that keeps house; the others wait for it
    HouseClaim m_house;                           ///< the same, in PostgreSQL
    std::atomic<bool> m_keepsHouse = false;
    bool m_setBackTold = false; ///< that the epoch cannot be ended; of the watching thread
    HealthProbe m_health;
    routing::RouteTable m_routes;
    std::unique_ptr<RequestMetrics> m_metrics; ///< once the routes are known
    std::unique_ptr<transport::HttpServer> m_http;
    std::unique_ptr<BackgroundTask> m_watching;
    std::unique_ptr<BackgroundTask> m_provingNow;
    std::unique_ptr<BackgroundTask> m_tidying;
    std::unique_ptr<BackgroundTask> m_seats;
    std::unique_ptr<BackgroundTask> m_snapshots;
    std::unique_ptr<BackgroundTask> m_lookingAtFolder;
    std::unique_ptr<BackgroundTask> m_waitingForLock;
};

} // namespace yizhan::server
