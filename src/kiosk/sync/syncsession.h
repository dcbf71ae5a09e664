// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "catalogueguard.h"
#include "catalogueseal.h"
#include "device.h"
#include "documentfetch.h"
#include "enrolling.h"
#include "identityreader.h"
#include "networktransport.h"
#include "passtransport.h"
#include "random.h"
#include "refusallog.h"
#include "signing.h"
#include "syncengine.h"

#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yizhan::sync {

struct SyncSessionSettings
{
    QString dataDir;
    QUrl server; ///< http or https
    QStringList scopes = {QStringLiteral("city")};
    /// Follow also what the server has enrolled the kiosk for, now or later; what it was enrolled for before
    /// is followed no longer.
    bool followEnrolment = false;
    std::optional<crypto::PublicKey> key; ///< the server's; none = trust on first use
    /// False: end at the head. Its process then has no other connection to the catalogue that outlives it.
    bool watch = true;
    qint64 startSpreadMs = 0;
    int maxFailures = 0; ///< per scope, in a row; 0 = never give up
    /// Forget the scopes that are not named here: a kiosk's settings are all that it shows.
    bool dropOtherScopes = false;
    qint64 enrolledYetMs = 60'000; ///< how often it is looked whether the kiosk was enrolled meanwhile
    qint64 guardMs = 30'000;       ///< how often it is looked whether the catalogue's file is still ours
};

/// The writing side of a kiosk's catalogue: holds `sync.lock` and the one writing connection, runs an engine
/// for each scope. A catalogue that is damaged, deleted or exchanged, at the start or under the running
/// session, is healed (store::openSoundCatalogue()). Lives on one thread with an event loop.
class SyncSession final : public QObject
{
    Q_OBJECT

public:
    /// `clock` is told the server's time. It and `random` outlive the session.
    SyncSession(SyncSessionSettings settings, AnchoredClock &clock, Random &random);
    ~SyncSession() override;

    /// Takes the lock, opens the device's identity and the catalogue, and starts. Errors: those of
    /// lockCatalogue(), device::Device::open(), store::openSoundCatalogue() and device::agreeOnServer(),
    /// Invalid (`sync.server`). May be called again after an error.
    [[nodiscard]] Result<void> start();
    void pollNow();

    /// Makes this kiosk known to the server by a code that `yizhan-server enrol` prints, as
    /// EnrolSettings::code; what it is enrolled for is followed at once. `done` is called once, from the
    /// event loop, unless the session ends before. Errors: those of Enrolling::start(); Busy
    /// (`sync.enrolling`: another is under way). After a start() that succeeded.
    void enrol(const QString &code, const Enrolling::Done &done);

Q_SIGNALS:
    /// The catalogue now shows something else in `scope`.
    void catalogueChanged(const QString &scope);
    /// `scope` equals the server's.
    void reachedHead(const QString &scope);
    void onlineChanged(bool online);
    void progressed(yizhan::sync::SyncStep step, qint64 done, qint64 total);
    /// The catalogue did not add up to the server's, or was found damaged: it is being repaired.
    void diverged(const yizhan::Error &error);
    /// The identity was gone or damaged and has been made anew, with the server's key from elsewhere.
    void identityRenewed(const yizhan::Error &error);
    /// A document that the catalogue names could not be had; the next attempt follows in `retryMs`, 0 = with
    /// the next change of the catalogue.
    void documentFailed(const yizhan::Error &error, qint64 retryMs);
    void attemptFailed(const yizhan::Error &error, qint64 retryMs);
    /// Every scope is at the head or was given up, and so are the documents; never in watch mode without
    /// `maxFailures`.
    void finished();
    /// A scope was given up; finished() follows when it was the last.
    void gaveUp(const yizhan::Error &error);

private:
    class Observer;

    [[nodiscard]] Result<storage::Database> openDatabase(device::Device &device);
    [[nodiscard]] Result<void> keepServer(const device::KnownServer &server);
    void run(storage::Database database);
    void heal(const Error &damage);
    void runAgain();
    void suspect(const Error &error);
    void startEngine(const QString &scope);
    [[nodiscard]] QStringList scopesNow();
    void lookForEnrolment();
    void trustServer();
    void moveOn();
    void endEngines();
    void startDocuments();
    void wantDocuments();
    void engineEnded();
    void finishWhenAllEnded();
    void renewSeal();

    SyncSessionSettings m_settings;
    const QStringList m_configured; ///< the scopes that the settings named
    device::IdentityReader m_identities;
    AnchoredClock &m_clock;
    Random &m_random;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<device::Device> m_device;
    device::ServerTrust m_trust;
    std::unique_ptr<store::CatalogueSeal> m_seal; ///< of one that ends at the head; outlives the connection
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<NetworkTransport> m_network;
    std::unique_ptr<PassTransport> m_transport;
    std::unique_ptr<RefusalLog> m_refusals;
    std::unique_ptr<Observer> m_observer;
    std::unique_ptr<DocumentFetch> m_documents;
    bool m_documentsDue = true; ///< the catalogue changed since they were looked for
    bool m_documentsUnderWay = false;
    qint64 m_documentsWantedMs = 0;
    std::vector<std::unique_ptr<SyncEngine>> m_engines;
    std::unique_ptr<Enrolling> m_enrolling; ///< while one is under way
    std::unique_ptr<CatalogueGuard> m_guard;
    EventLoopTimer m_enrolledYet; ///< it is looked again for what the kiosk was enrolled for
    EventLoopTimer m_again;       ///< the next attempt to open a catalogue that could not be healed
    std::size_t m_ended = 0;
};

} // namespace yizhan::sync
