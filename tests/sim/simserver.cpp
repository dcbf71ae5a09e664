// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

#include "devicesschema.h"
#include "feeddatabase.h"
#include "ledgerschema.h"
#include "opening.h"
#include "opsbatch.h"
#include "sealingkeys.h"
#include "seatkeeper.h"
#include "simseats.h"
#include "snapshotbuilder.h"
#include "ticketfeed.h"
#include "tombstones.h"
#include "transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

using protocol::Request;
using protocol::Response;

namespace {

/// What stands before this server says it for all pages: a poll that is held would cost a city much.
constexpr const char *nextSyncSeconds = "1800";
constexpr const char *newKind = "feedback";

} // namespace

SimServer::SimServer(fakes::VirtualTime &time, Random &random, SimDisk &disk, const QString &folder,
                     Oracle &oracle)
    : m_time(time), m_random(random), m_machine(folder), m_disk(disk), m_clock(time.clock()), m_oracle(oracle)
{
    QDir().mkpath(folder);
    m_disk.add(m_machine);
    open();
    useNewKey();
}

SimServer::~SimServer()
{
    close();
    m_disk.remove(m_machine);
}

QString SimServer::path(const char *name) const
{
    return QDir(m_machine.folder()).filePath(QLatin1String(name));
}

std::vector<const crypto::OpeningKey *> SimServer::openingKeys() const
{
    std::vector<const crypto::OpeningKey *> keys;
    for (const auto &key : m_opening)
        keys.push_back(key.get());
    return keys;
}

bool SimServer::check(const Result<void> &done, const char *what)
{
    if (!done && !m_machine.isDead() && !m_machine.hasTrouble())
        m_oracle.violated(u"the server could not %1: %2"_s.arg(QLatin1String(what), done.error().toString()));
    return done.has_value();
}

Result<storage::Database> SimServer::openLedger()
{
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase({m_machine.folder(), {}}, m_random));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY(ledger::prepareLedgerSchema(database));
    YIZHAN_TRY(database::pushCommits(database));
    return database;
}

void SimServer::open()
{
    m_clock.boot();
    auto database = openLedger();
    if (!database) {
        static_cast<void>(check(fail(database.error()), "open its database"));
        return;
    }
    m_database.emplace(*std::move(database));
    if (m_historyIsDue)
        beginHistory();
    if (m_database)
        addServices();
}

void SimServer::addServices()
{
    const feed::ServerDatabaseLocation location{m_machine.folder(), {}};
    m_writers =
        std::make_unique<database::ThreadConnections>(location, [this]() -> Result<storage::Database> {
            YIZHAN_TRY_LET(storage::Database opened, openLedger());
            YIZHAN_TRY(database::serveWrites(opened));
            return opened;
        });
    m_guard = std::make_unique<devices::DeviceGuard>(m_clock);
    m_readers = std::make_unique<devices::ReaderGuard>(*m_writers, *m_guard, m_clock);
    m_board = std::make_unique<feed::HeadBoard>();
    feed::CatalogueService::Options options;
    options.location = location;
    options.snapshotFolder = path("snapshots");
    options.cacheBytes = 1024 * 1024;
    m_catalogue = std::make_unique<feed::CatalogueService>(options, *m_board, m_key, m_clock);
    m_enrolment = std::make_unique<devices::EnrolmentService>(*m_writers, *m_guard, m_key, m_clock, m_random);
    m_ledger = std::make_unique<ledger::LedgerService>(*m_writers, *m_guard, m_key, m_clock,
                                                       [this](const char *event, const QJsonObject &) {
                                                           if (qstrcmp(event, "id_reuse") == 0)
                                                               m_oracle.violated(u"an alarm: id_reuse"_s);
                                                       });
    m_routes = {};
    m_catalogue->addRoutes(m_routes, {[this](const Request &request, const std::string &scope) {
                                          return m_readers->refusal(request, scope);
                                      },
                                      [this](const Request &request, const std::string &scope) {
                                          return m_readers->isKnown(request, scope);
                                      }});
    m_enrolment->addRoutes(m_routes);
    m_ledger->addRoutes(m_routes);
    m_watcher = std::make_unique<feed::HeadWatcher>(
        location, *m_board,
        [this](const std::string &scope, qint64 head) {
            m_catalogue->headMoved(QString::fromStdString(scope), head);
        },
        [this](const QString &epoch, qint64 number) { return endSetBack(epoch, number); });
}

bool SimServer::endSetBack(const QString &epoch, qint64 number)
{
    m_catalogue->forgetPages();
    const auto ended = feed::endEpoch(*m_database, m_random, epoch, number);
    return ended.has_value();
}

void SimServer::close()
{
    m_watcher.reset();
    m_routes = {};
    m_ledger.reset();
    m_enrolment.reset();
    m_catalogue.reset();
    m_board.reset();
    m_readers.reset();
    m_guard.reset();
    m_writers.reset();
    m_database.reset();
}

void SimServer::start(Loss loss)
{
    if (m_database)
        return;
    m_machine.revive(loss, m_random);
    open();
}

void SimServer::restart(Loss loss)
{
    if (loss != Loss::Nothing)
        m_machine.stop();
    close();
    start(loss);
}

std::optional<Response> SimServer::handle(const Request &request)
{
    if (!m_database)
        return std::nullopt;
    if (request.path == "/v1/changes")
        static_cast<void>(m_watcher->look());
    auto response = m_old ? oldAnswer(request) : std::nullopt;
    if (!response)
        response = m_routes.handle(request);
    if (m_machine.isDead())
        return std::nullopt;
    constexpr int ok = 200;
    if (request.path == "/v1/changes" && response->status == ok)
        response->fields.emplace_back("Yizhan-Next-Sync", nextSyncSeconds);
    note(request, *response);
    return response;
}

/// What a server of a former version says of a batch in which there is a kind that it does not know.
std::optional<Response> SimServer::oldAnswer(const Request &request)
{
    if (request.path != "/v1/ops")
        return std::nullopt;
    const auto batch =
        operations::decodeBatch({request.body.data(), static_cast<qsizetype>(request.body.size())});
    std::vector<QByteArray> verdicts;
    bool strange = false;
    for (const operations::SealedOperation &each :
         batch.value_or(std::vector<operations::SealedOperation>())) {
        const auto head = operations::decodeHead(each.head);
        operations::Verdict verdict;
        verdict.op = head ? head->op : QString();
        const bool isNew = head && head->type == QLatin1String(newKind);
        strange = strange || isNew;
        verdict.code = isNew ? operations::VerdictCode::UpgradeRequired : operations::VerdictCode::Retry;
        verdict.afterS = isNew ? 0 : 1;
        verdict.time = m_clock.nowUtc();
        verdicts.push_back(operations::encodeVerdict(verdict));
    }
    const auto key = devices::currentSealingKey(*m_database);
    const auto epoch = feed::currentEpoch(*m_database);
    if (!strange || !key || !*key || !epoch)
        return std::nullopt;
    if (auto device = m_guard->prove(*m_database, request); !device)
        return device.error();
    return Response::json(200, operations::encodeAnswer(verdicts, **key, *epoch, m_clock.nowUtc(),
                                                        QByteArray::fromStdString(request.bodySha256), m_key)
                                   .toStdString());
}

void SimServer::note(const Request &request, const Response &response)
{
    m_oracle.readable(QByteArray::fromStdString(request.body), u"a request"_s);
    if (request.path != "/v1/ops" || response.status != 200)
        return;
    const auto proved = operations::openAnswer(QByteArray::fromStdString(*response.body),
                                               QByteArray::fromStdString(request.bodySha256));
    if (!proved)
        return m_oracle.violated(u"an answer does not prove itself"_s);
    m_oracle.served(proved->answer);
    checkCapacity(*m_database, m_oracle);
}

feed::ScopeState SimServer::state(const QString &scope)
{
    const auto state = feed::scopeState(*m_database, scope);
    static_cast<void>(check(state ? Result<void>() : fail(state.error()), "tell its state"));
    return state.value_or(feed::ScopeState());
}

QString SimServer::epoch()
{
    return feed::epochOf(*m_database).value_or(QString());
}

void SimServer::backUp()
{
    if (!m_database || !check(m_database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), "checkpoint"))
        return;
    QFile::remove(path("backup.file"));
    m_hasBackup = QFile::copy(path("server.db"), path("backup.file"));
    m_oracle.backedUp();
}

void SimServer::restore()
{
    if (!m_database || !m_hasBackup)
        return;
    if (const auto epoch = feed::currentEpoch(*m_database))
        m_latestEpoch = std::max(m_latestEpoch, epoch->number);
    close();
    m_machine.revive(Loss::Nothing, m_random);
    for (const char *file : {"server.db", "server.db-wal", "server.db-shm"})
        QFile::remove(path(file));
    QFile::copy(path("backup.file"), path("server.db"));
    m_oracle.restored();
    m_historyIsDue = true;
    open();
}

/// As the operator is told to do after a restore, before anybody is served; again where it came to nothing.
void SimServer::beginHistory()
{
    const auto begun = feed::startNewEpoch(*m_database, m_random, m_latestEpoch);
    if (check(begun ? Result<void>() : fail(begun.error()), "begin a history"))
        m_historyIsDue = false;
    else
        m_database.reset();
}

QString SimServer::enrolmentCode(const QString &station)
{
    if (!m_database)
        return {};
    const auto code = devices::newEnrolmentCode(*m_database, station, m_random, m_clock.nowUtc());
    return code ? code->code : QString();
}

void SimServer::revoke(const QString &device)
{
    if (m_database)
        static_cast<void>(
            devices::setState(*m_database, device, devices::DeviceState::Revoked, m_clock.nowUtc()));
}

void SimServer::useNewKey()
{
    if (!m_database)
        return;
    m_opening.push_back(std::make_unique<crypto::OpeningKey>(crypto::OpeningKey::generate()));
    static_cast<void>(check(
        devices::useSealingKey(*m_database, m_opening.back()->sealingKey(), m_clock.nowUtc()), "use a key"));
}

void SimServer::publish(const std::function<void(feed::FeedWriter &)> &edit)
{
    if (!m_database)
        return;
    const auto publish = [&]() -> Result<void> {
        // As an import does, whose last commits a power cut may take: it can be run again.
        YIZHAN_TRY_LET(storage::Database database,
                       feed::openServerDatabase({m_machine.folder(), {}}, m_random));
        YIZHAN_TRY_LET(auto transaction,
                       storage::Transaction::begin(database, storage::Transaction::Kind::Write));
        feed::FeedWriter writer(database);
        edit(writer);
        YIZHAN_TRY(writer.publish(m_clock.nowUtc()));
        return transaction.commit();
    };
    static_cast<void>(check(publish(), "publish"));
}

void SimServer::buildSnapshot(const QString &scope)
{
    if (!m_database)
        return;
    const feed::SnapshotBuilder builder(path("snapshots"), m_key);
    const auto built = builder.build(*m_database, scope, m_clock.nowUtc());
    if (check(built ? Result<void>() : fail(built.error()), "build a snapshot"))
        builder.removeOld(m_catalogue->shelf(), 2);
}

void SimServer::keepSeats()
{
    if (!m_database)
        return;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.nowUtc().toSecsSinceEpoch(), Qt::UTC);
    const auto kept = ledger::keepSeats(*m_database, now, m_clock.today());
    if (check(kept ? Result<void>() : fail(kept.error()), "keep the places"))
        checkCapacity(*m_database, m_oracle);
}

void SimServer::tellTickets()
{
    if (!m_database)
        return;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.nowUtc().toSecsSinceEpoch(), Qt::UTC);
    const auto told = ledger::tellTickets(*m_database, m_publicKey, now, m_clock.today());
    static_cast<void>(check(told ? Result<void>() : fail(told.error()), "tell the tickets"));
}

void SimServer::sweep()
{
    if (!m_database)
        return;
    const auto swept = feed::sweepExpired(*m_database, toEpochDay(m_clock.today()), m_clock.nowUtc());
    static_cast<void>(check(swept ? Result<void>() : fail(swept.error()), "sweep"));
}

} // namespace yizhan::sim
