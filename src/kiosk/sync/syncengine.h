// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "catalogueapply.h"
#include "catalogueclient.h"
#include "database.h"
#include "exchange.h"
#include "feedcopy.h"
#include "filedownload.h"
#include "pageproof.h"
#include "pollphase.h"
#include "random.h"
#include "retrypolicy.h"
#include "servertrust.h"
#include "snapshotinstaller.h"
#include "syncobserver.h"
#include "synctransport.h"
#include "waketimer.h"

#include <memory>
#include <optional>

namespace yizhan::sync {

/// What an engine works with. All of it outlives the engine and belongs to its thread.
struct SyncEnvironment
{
    storage::Database &database; ///< the catalogue, read-write
    device::ServerTrust &trust;  ///< whose word is taken
    SyncTransport &transport;
    AnchoredClock &clock; ///< is told the server's time
    Random &random;
};

struct SyncSettings
{
    QString scope = QStringLiteral("city");
    QString snapshotDir;      ///< takes downloads
    QString device;           ///< spreads the polls of many kiosks
    bool watch = false;       ///< go on after the head was reached
    int waitSeconds = 25;     ///< how long the server may hold a poll at the head
    qint64 startSpreadMs = 0; ///< the first request of a kiosk that has a catalogue is spread over this
    int maxFailures = 0;      ///< in a row before giving up; 0 = never
};

/// Keeps one scope of the catalogue equal to the server's: snapshot or feed pages first, then polls held by
/// the server. Whatever goes wrong it tries again, later and later; what has arrived is never lost and never
/// fetched twice; what is held stays on the screen until something newer, proved, takes its place in one
/// step.
///
///     nothing held ──▶ latest snapshot ──▶ download ──▶ install ──┐
///     (none there) ─────────────────────────────────────────────▶ changes ──▶ at the head ──▶ held poll ──▶
///     changes …
///                 ▲                                                  │
///                 └────────── 410, new history, wrong sum ───────────┘
///
/// Nothing that is not signed by the key that the kiosk trusts, or that belongs to an older history, changes
/// anything. A refusal of the server (410) is not signed: it makes the engine look, not believe.
class SyncEngine
{
public:
    /// Two timers: one for the waits between requests, one for what a request may take.
    SyncEngine(const SyncEnvironment &environment, SyncSettings settings, std::unique_ptr<WakeTimer> timer,
               std::unique_ptr<WakeTimer> deadline, SyncObserver &observer);
    ~SyncEngine();
    Q_DISABLE_COPY_MOVE(SyncEngine)

    void start();
    /// Stops where it stands; start() goes on. Never called from the observer.
    void stop();
    /// Asks at once instead of at the end of a wait: the network came back, or staff pressed a button.
    void pollNow();

private:
    enum class Stage { Stopped, Waiting, Asking };
    using Conclude = void (SyncEngine::*)(const Answer &);

    void send(ExchangeTask task, Conclude conclude);
    void next();
    void askForLatestSnapshot();
    void askForSnapshotFile(const LatestSnapshot &snapshot);
    void askForChanges(const store::ScopeStatus &held);
    void askForCopy();
    void concludeLatestSnapshot(const Answer &answer);
    void concludeSnapshotFile(Exchange::Outcome outcome);
    void concludeChanges(const Answer &answer);
    void concludeCopy(const Answer &answer);
    void withoutSnapshot();
    void installDownload();
    void install(const QString &path);
    void installed(const Result<store::InstalledSnapshot> &result);
    void afterPage(const store::AppliedPage &applied, const protocol::FeedPage &page, const Answer &answer);
    void takeNewSnapshot(const Error &reason);
    void nextIn(qint64 ms);
    void snapshotFailed(const Error &error, const TransferHead &head = {});
    void failed(const Error &error, const TransferHead &head = {});
    void noteContact(const Exchange::Outcome &outcome);
    [[nodiscard]] store::InstallOptions installOptions();
    [[nodiscard]] Result<bool> inspectDownload(const QString &path);

    SyncEnvironment m_environment;
    SyncSettings m_settings;
    std::unique_ptr<WakeTimer> m_timer;
    SyncObserver &m_observer;
    PageProof m_proof;
    RetryPolicy m_retry;
    PollPhase m_phase;
    Exchange m_exchange;
    FileDownload m_download;
    std::optional<store::FeedCopy> m_copy; ///< the scope from its beginning, beside what is held

    Stage m_stage = Stage::Stopped;
    store::ScopeStatus m_asked;   ///< where the request for changes under way begins
    bool m_atHead = false;        ///< the next request for changes may be held
    bool m_heldPoll = false;      ///< the request under way may be held
    bool m_needsSnapshot = false; ///< what is held cannot be continued
    bool m_copyIsDamaged = false; ///< what is held does not add up: an earlier state is better
    int m_snapshotsInARow = 0;    ///< since the head was reached last
    int m_missingSnapshots = 0;   ///< answers that there is none
    std::optional<bool> m_online;
    qint64 m_changes = 0;
};

} // namespace yizhan::sync
