// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "exchange.h"
#include "identityreader.h"
#include "outboxkeeper.h"
#include "random.h"
#include "retrypolicy.h"
#include "servertrust.h"
#include "synctransport.h"
#include "uplinkclient.h"
#include "uplinkobserver.h"
#include "waketimer.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace yizhan::sync {

/// What an uploader works with. All of it outlives the uploader and belongs to its thread.
struct UplinkEnvironment
{
    outbox::OutboxKeeper &keeper;
    SyncTransport &transport;
    AnchoredClock &clock; ///< is told the server's time
    Random &random;
    /// Gives up the connections that are kept open to the server. May be empty.
    std::function<void()> reconnect = {};
};

struct UplinkSettings
{
    std::optional<crypto::PublicKey> key; ///< the server's, which outranks the one that was pinned
    QString program;                      ///< this version: what another one put aside is tried again
    bool watch = false;                   ///< go on after everything was sent
    qint64 startSpreadMs = 0;             ///< the first attempt is spread over this
    /// How often it is looked whether the kiosk was enrolled meanwhile, or the server began another history.
    /// While nobody has written anything this reads no database.
    qint64 idleMs = 60'000;
    int maxFailures = 0; ///< in a row before giving up; 0 = never
    /// A server that asks for more time than this is given up (`uplink.later`); 0 = it gets its time.
    qint64 maxAskedMs = 0;
};

/// Brings what residents sent to the server, in batches, and writes down what it says of each.
///
/// A batch that the server refuses, or that does not come through, is halved until one operation is alone.
/// Then an empty batch tells whether the server takes anything at all: only if it does, the failure is the
/// operation's own. With the fifth one the operation is put aside; until then it waits, and keeps no other
/// from going.
///
/// A server to which many come at once says how soon a kiosk may send again (`Yizhan-Next-Sync` on its
/// answers), or that it has no time now (503 with `Retry-After`); kiosks spread themselves around that.
///
/// Nothing that is not signed by the key that this kiosk trusts, that answers another request, or that
/// belongs to an older history, changes anything. A server that begins another history is sent again what it
/// has answered within 30 days, whether the news comes with an answer or with the catalogue.
class Uploader
{
public:
    Uploader(const UplinkEnvironment &environment, UplinkSettings settings, std::unique_ptr<WakeTimer> timer,
             std::unique_ptr<WakeTimer> deadline, UplinkObserver &observer);
    ~Uploader();
    Q_DISABLE_COPY_MOVE(Uploader)

    void start();
    /// Stops where it stands; start() goes on. Never called from the observer.
    void stop();
    /// Something new waits: it goes at once, unless the last attempt failed, or the server has asked for
    /// time, and the next one is being waited for.
    void wake();
    /// The network is back: the next attempt comes within ten seconds. All kiosks of a street hear of it at
    /// once.
    void lookSoon();

private:
    enum class Stage { Stopped, Idle, Pacing, BackingOff, Asking };

    void next();
    [[nodiscard]] Result<bool> prepare();
    [[nodiscard]] bool isQuiet() const;
    void noteQuiet();
    [[nodiscard]] Result<bool> prepareOutbox(outbox::Outbox &outbox);
    [[nodiscard]] std::set<QString> skipped();
    void rest();
    void send();
    void conclude(const Exchange::Outcome &outcome);
    [[nodiscard]] Result<operations::VerdictAnswer> prove(const Answer &answer);
    void take(const operations::VerdictAnswer &answer);
    void pace(qint64 askedMs);
    void noteVerdicts(const std::vector<operations::Verdict> &verdicts);
    void proved();
    void failed(const UplinkFailure &failure);
    void failedInTheSuspect(const Error &error);
    void backOff(const Error &error, qint64 askedMs);
    void watchProgress(const Error &error);
    void nextIn(Stage stage, qint64 ms);

    UplinkEnvironment m_environment;
    UplinkSettings m_settings;
    std::unique_ptr<WakeTimer> m_timer;
    UplinkObserver &m_observer;
    RetryPolicy m_retry;
    Exchange m_exchange;

    Stage m_stage = Stage::Stopped;
    /// A look that found nothing to send holds until something changes.
    struct Quiet
    {
        quint64 uses = 0; ///< of the outbox
        qint64 untilMs = 0;
    };
    std::optional<Quiet> m_quiet;

    device::IdentityReader m_identities;
    std::optional<device::Identity> m_identity; ///< as the last attempt found it
    outbox::OutboxBatch m_batch;                ///< under way
    QByteArray m_requestSha256;
    std::size_t m_limit;              ///< operations of the next batch
    std::optional<Error> m_suspicion; ///< the batch was one operation and failed so; now the empty one goes
    std::optional<QString> m_suspect; ///< that operation
    std::map<QString, qint64> m_notBefore; ///< operations that wait until this, on the monotonic clock
    std::optional<qint64> m_aheadS; ///< by so much the server's clock is ahead of ours, as it said itself
    bool m_signedAgain = false;     ///< the batch under way was signed with the server's time
    bool m_rearmed = false;
    std::optional<qint64> m_purgedMs;
    qint64 m_pacedUntilMs = 0; ///< nothing is sent before, on the monotonic clock: the server asked for that
    qint64 m_progressMs = 0;   ///< when something was last answered, or began to wait
    std::optional<qint64> m_contactMs;
};

} // namespace yizhan::sync
