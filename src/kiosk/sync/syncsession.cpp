// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncsession.h"

#include "agreedtime.h"
#include "catalogueapply.h"
#include "cataloguehealing.h"
#include "cataloguestatus.h"
#include "serverwitness.h"
#include "synclock.h"

#include <QDir>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace yizhan::sync {

/// Turns what the engines tell into the session's signals.
class SyncSession::Observer final : public SyncObserver
{
public:
    explicit Observer(SyncSession &session) : m_session(session) {}

    void catalogueChanged(const QString &scope) override
    {
        m_session.m_documentsDue = true;
        Q_EMIT m_session.catalogueChanged(scope);
    }
    void reachedHead(const QString &scope) override
    {
        m_session.m_refusals->agreed(scope);
        Q_EMIT m_session.reachedHead(scope);
        m_session.wantDocuments();
        if (!m_session.m_settings.watch)
            m_session.engineEnded();
    }
    void onlineChanged(bool online) override { Q_EMIT m_session.onlineChanged(online); }
    void progressed(SyncStep step, qint64 done, qint64 total) override
    {
        Q_EMIT m_session.progressed(step, done, total);
    }
    void diverged(const Error &error) override
    {
        m_session.suspect(error);
        Q_EMIT m_session.diverged(error);
    }
    void refused(const QString &scope, const Error &error) override
    {
        m_session.m_refusals->note(scope, error);
    }
    void attemptFailed(const Error &error, qint64 retryMs) override
    {
        m_session.suspect(error);
        Q_EMIT m_session.attemptFailed(error, retryMs);
    }
    void gaveUp(const Error &error) override
    {
        Q_EMIT m_session.gaveUp(error);
        m_session.engineEnded();
    }

private:
    SyncSession &m_session;
};

namespace {

/// How often a document is asked for again that the server did not have, while nothing else changes.
constexpr qint64 documentsAgainMs = 3600LL * 1000;

/// How soon another attempt follows to heal a catalogue, where the disk refuses.
constexpr qint64 healAgainMs = 30'000;

Result<void> checkServer(const QUrl &server)
{
    const bool good =
        (server.scheme() == QLatin1String("http") || server.scheme() == QLatin1String("https")) &&
        !server.host().isEmpty();
    if (!good)
        return fail(ErrorCode::Invalid, "sync.server",
                    QStringLiteral("the server must look like http://host:8420"), server.toString());
    return {};
}

/// A station that has moved: what its settings do not name any more is shown no longer.
Result<void> clearOthers(storage::Database &database, const QStringList &named)
{
    YIZHAN_TRY_LET(const auto scopes, store::readScopes(database));
    for (const store::ScopeStatus &scope : scopes) {
        if (!named.contains(scope.scope))
            YIZHAN_TRY(store::clearScope(database, scope.scope));
    }
    return {};
}

} // namespace

SyncSession::SyncSession(SyncSessionSettings settings, AnchoredClock &clock, Random &random)
    : m_settings(std::move(settings)), m_configured(m_settings.scopes), m_identities(m_settings.dataDir),
      m_clock(clock), m_random(random), m_observer(std::make_unique<Observer>(*this))
{
    // One that goes on is proved once a day beside its work, and others in its process read the catalogue.
    if (!m_settings.watch)
        m_seal = std::make_unique<store::CatalogueSeal>(m_settings.dataDir, m_clock);
}

SyncSession::~SyncSession() = default;

Result<void> SyncSession::start()
{
    YIZHAN_TRY(checkServer(m_settings.server));
    // All or nothing: what an attempt took that fails half-way would stand in the way of the next.
    YIZHAN_TRY_LET(auto lock, lockCatalogue(m_settings.dataDir));
    YIZHAN_TRY_LET(auto identity,
                   device::Device::open(m_settings.dataDir, m_random,
                                        m_settings.key ? device::Device::KeyElsewhere::InTheSettings
                                                       : device::Device::KeyElsewhere::No));
    if (identity.found())
        Q_EMIT identityRenewed(*identity.found());
    if (m_settings.followEnrolment) // before it is decided which scopes are shown no longer
        m_settings.scopes = scopesNow();
    YIZHAN_TRY_LET(auto database, openDatabase(identity));
    m_lock = std::move(lock);
    m_device = std::make_unique<device::Device>(std::move(identity));
    trustServer();
    m_refusals = std::make_unique<RefusalLog>(m_settings.dataDir, m_clock);
    m_network = std::make_unique<NetworkTransport>(m_settings.server);
    m_transport = std::make_unique<PassTransport>(*m_network, m_settings.dataDir, m_clock, m_random);
    run(std::move(database));
    if (m_settings.followEnrolment)
        m_enrolledYet.start(m_settings.enrolledYetMs, [this] { lookForEnrolment(); });
    return {};
}

/// As the identity knows the server by now.
void SyncSession::trustServer()
{
    m_trust = device::ServerTrust(
        m_settings.key, m_device->server(),
        [this](const device::KnownServer &server) { return keepServer(server); }, &m_clock);
}

void SyncSession::enrol(const QString &code, const Enrolling::Done &done)
{
    if (m_enrolling)
        return done(fail(ErrorCode::Busy, "sync.enrolling", QStringLiteral("another code is being proved")));
    m_enrolling =
        std::make_unique<Enrolling>(*m_device, EnrolSettings{m_settings.server, code, m_settings.key},
                                    *m_network, m_clock, m_random, std::make_unique<EventLoopTimer>());
    m_enrolling->start([this, done](const Result<device::Enrolment> &outcome) {
        // What has called here is destroyed when it is over.
        QTimer::singleShot(0, this, [this] { m_enrolling.reset(); });
        if (outcome) {
            trustServer();
            lookForEnrolment();
        }
        done(outcome);
    });
}

/// What the settings name, and what the kiosk is enrolled for by now. What cannot be read changes nothing.
QStringList SyncSession::scopesNow()
{
    if (!m_identities.look())
        return m_settings.scopes;
    QStringList scopes = m_configured;
    if (const auto &identity = m_identities.identity(); identity && identity->enrolment)
        scopes += identity->enrolment->scopes;
    scopes.removeDuplicates();
    return scopes;
}

void SyncSession::lookForEnrolment()
{
    const QStringList before = std::exchange(m_settings.scopes, scopesNow());
    const bool moved = std::any_of(before.begin(), before.end(), [this](const QString &scope) {
        return !m_settings.scopes.contains(scope);
    });
    if (m_database && moved)
        moveOn();
    else if (m_database) { // else those of the settings are begun with it
        for (const QString &scope : std::as_const(m_settings.scopes)) {
            if (!before.contains(scope))
                startEngine(scope);
        }
    }
    m_enrolledYet.start(m_settings.enrolledYetMs, [this] { lookForEnrolment(); });
}

/// The kiosk is enrolled at another station: what the former one is told is nobody's business here, its
/// accounts least of all.
void SyncSession::moveOn()
{
    endEngines();
    m_transport = std::make_unique<PassTransport>(*m_network, m_settings.dataDir, m_clock, m_random);
    m_database.reset();
    runAgain();
}

void SyncSession::endEngines()
{
    m_engines.clear();
    m_ended = 0;
    m_documents.reset();
    m_documentsDue = true;
    m_documentsUnderWay = false;
}

/// In the identity and, as a second witness, in the catalogue that comes from this server.
Result<void> SyncSession::keepServer(const device::KnownServer &server)
{
    YIZHAN_TRY(m_device->pinServer(server));
    return device::writeWitness(*m_database, server);
}

Result<storage::Database> SyncSession::openDatabase(device::Device &device)
{
    YIZHAN_TRY_LET(auto catalogue, store::openSoundCatalogue(m_settings.dataDir, m_clock, m_seal.get()));
    if (catalogue.healing)
        Q_EMIT diverged(catalogue.healing->damage);
    YIZHAN_TRY(device::agreeOnServer(device, catalogue.database, m_settings.key.has_value()));
    if (m_settings.dropOtherScopes)
        YIZHAN_TRY(clearOthers(catalogue.database, m_settings.scopes));
    YIZHAN_TRY(store::tellTime(m_clock, catalogue.database));
    return std::move(catalogue.database);
}

void SyncSession::run(storage::Database database)
{
    m_database = std::make_unique<storage::Database>(std::move(database));
    startDocuments();
    for (const QString &scope : m_settings.scopes)
        startEngine(scope);
    m_guard = std::make_unique<CatalogueGuard>(CatalogueGuard::Watch{m_settings.dataDir, m_settings.guardMs},
                                               m_clock, std::make_unique<EventLoopTimer>(),
                                               [this](const Error &damage) { heal(damage); });
    m_guard->start();
}

/// A sign of damage that is no proof yet.
void SyncSession::suspect(const Error &error)
{
    if (m_guard && (error.reason == u"sql.corrupt" || error.reason == u"scope.sum"))
        m_guard->suspect();
}

/// Called by the guard's timer: no engine is at work.
void SyncSession::heal(const Error &damage)
{
    Q_EMIT diverged(damage);
    endEngines();
    if (m_seal)
        m_seal->forget();
    if (damage.reason == u"catalogue.replaced") {
        // What was opened is still whole in our hands; where it is not, what lies there now is healed.
        const auto restored = store::restoreFile(m_settings.dataDir, std::move(*m_database), m_clock);
        if (!restored)
            Q_EMIT attemptFailed(restored.error(), 0);
    }
    m_database.reset();
    runAgain();
}

void SyncSession::runAgain()
{
    auto database = openDatabase(*m_device);
    if (!database) {
        Q_EMIT attemptFailed(database.error(), healAgainMs);
        return m_again.start(healAgainMs, [this] { runAgain(); });
    }
    run(*std::move(database));
    for (const QString &scope : m_settings.scopes)
        Q_EMIT catalogueChanged(scope);
}

void SyncSession::startEngine(const QString &scope)
{
    SyncSettings settings;
    settings.scope = scope;
    settings.snapshotDir = QDir(m_settings.dataDir).filePath(QStringLiteral("snapshots"));
    settings.device = m_device->name();
    settings.watch = m_settings.watch;
    settings.startSpreadMs = m_settings.startSpreadMs;
    settings.maxFailures = m_settings.maxFailures;
    const SyncEnvironment environment{*m_database, m_trust, *m_transport, m_clock, m_random};
    m_engines.push_back(std::make_unique<SyncEngine>(environment, settings,
                                                     std::make_unique<EventLoopTimer>(),
                                                     std::make_unique<EventLoopTimer>(), *m_observer));
    m_engines.back()->start();
}

void SyncSession::startDocuments()
{
    const DocumentFetch::Environment environment{*m_transport, m_clock, m_random, m_settings.maxFailures};
    m_documents = std::make_unique<DocumentFetch>(
        environment, store::DocumentCache(m_settings.dataDir), std::make_unique<EventLoopTimer>(),
        std::make_unique<EventLoopTimer>(),
        DocumentFetch::Told{
            [this](const Error &error, qint64 retryMs) { Q_EMIT documentFailed(error, retryMs); },
            [this] {
                m_documentsUnderWay = false;
                finishWhenAllEnded();
            }});
}

/// Behind the catalogue: a line that is slow brings what can be read first.
void SyncSession::wantDocuments()
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_documentsDue && now - m_documentsWantedMs < documentsAgainMs)
        return;
    const auto documents = store::documentsNamed(*m_database);
    if (!documents) {
        Q_EMIT documentFailed(documents.error(), 0);
        return;
    }
    m_documentsDue = false;
    m_documentsWantedMs = now;
    m_documentsUnderWay = true;
    m_documents->want(*documents);
}

void SyncSession::pollNow()
{
    for (const auto &engine : m_engines)
        engine->pollNow();
    if (m_documents)
        m_documents->pollNow();
}

void SyncSession::engineEnded()
{
    ++m_ended;
    finishWhenAllEnded();
}

void SyncSession::finishWhenAllEnded()
{
    if (m_ended != m_engines.size() || m_documentsUnderWay)
        return;
    renewSeal();
    Q_EMIT finished();
}

void SyncSession::renewSeal()
{
    if (!m_seal)
        return;
    if (const auto renewed = m_seal->renew(*m_database); !renewed) // the next start proves again
        qWarning("%s", qUtf8Printable(renewed.error().toString()));
}

} // namespace yizhan::sync
