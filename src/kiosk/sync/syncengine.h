// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "catalogueapply.h"
#include "catalogueclient.h"
#include "clock.h"
#include "database.h"
#include "pollphase.h"
#include "random.h"
#include "servertrust.h"
#include "snapshotdownload.h"
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
    const Clock &clock;
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
/// fetched twice.
///
///     nothing held ──▶ latest snapshot ──▶ download ──▶ install ──┐
///     (none there) ─────────────────────────────────────────────▶ changes ──▶ at the head ──▶ held poll ──▶
///     changes …
///                 ▲                                                  │
///                 └────────── 410, new history, wrong sum ───────────┘
class SyncEngine final : private TransferSink
{
public:
    SyncEngine(const SyncEnvironment &environment, SyncSettings settings, std::unique_ptr<WakeTimer> timer,
               SyncObserver &observer);
    ~SyncEngine() override;

    void start();
    /// Stops where it stands; start() goes on. Never called from the observer.
    void stop();
    /// Asks at once instead of at the end of a wait: the network came back, or staff pressed a button.
    void pollNow();

private:
    enum class Stage { Stopped, Waiting, LatestSnapshot, SnapshotFile, Changes };

    bool head(const TransferHead &head) override;
    bool data(QByteArrayView piece) override;
    void ended(const std::optional<Error> &error) override;

    void begin(Stage stage, const TransferRequest &request);
    void askForLatestSnapshot();
    void askForSnapshotFile(const LatestSnapshot &snapshot);
    void askForChanges();
    void conclude();
    void concludeLatestSnapshot();
    void concludeSnapshotFile();
    void concludeChanges();
    void withoutSnapshot();
    void install(const QString &path);
    void afterPage(const store::AppliedPage &page);
    void takeNewSnapshot(const Error &reason);
    void waitThenAskForChanges(qint64 ms);
    void failed(const Error &error);
    void setOnline(bool online);
    [[nodiscard]] QDateTime serverNow() const;

    SyncEnvironment m_environment;
    SyncSettings m_settings;
    std::unique_ptr<WakeTimer> m_timer;
    SyncObserver &m_observer;
    Backoff m_backoff;
    PollPhase m_phase;
    SnapshotDownload m_download;

    Stage m_stage = Stage::Stopped;
    std::unique_ptr<Transfer> m_transfer;
    TransferHead m_head;
    QByteArray m_body;
    std::optional<Error> m_error; ///< why the transfer under way is of no use
    qint64 m_askedAtMs = 0;
    bool m_atHead = false;        ///< the next request for changes may be held
    bool m_heldPoll = false;      ///< the request under way may be held
    bool m_needsSnapshot = false; ///< what is held cannot be continued
    int m_snapshotsInARow = 0;    ///< since the head was reached last
    int m_missingSnapshots = 0;   ///< answers that there is none
    std::optional<bool> m_online;
    qint64 m_changes = 0;
};

} // namespace yizhan::sync
