// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploader.h"

#include "catalogueclient.h"
#include "opsbatch.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace yizhan::sync {

using outbox::Outbox;

namespace {

constexpr int ok = 200;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 soonMs = 10'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 withoutProgressMs = 10 * minuteMs;
/// For the whole exchange: 640 KiB take 75 seconds on the slowest line.
constexpr qint64 answerMs = 5 * minuteMs;
/// The header is not signed: whoever writes it may not stop a kiosk for long.
constexpr qint64 longestPaceMs = 10 * minuteMs;
/// An operation that failed alone makes way for so long before it is tried again.
constexpr qint64 suspectMs = minuteMs;

Error unfittingAnswer()
{
    return {ErrorCode::Protocol, QStringLiteral("answer.format"),
            QStringLiteral("not the verdicts of the operations that were sent")};
}

/// What came cannot be proved, or the server does not take us for whom we say we are.
bool isUplinkRefusal(const Error &error)
{
    return error.code == ErrorCode::Untrusted || error.reason.startsWith(u"answer.");
}

Error askedForLater(qint64 askedMs)
{
    const qint64 minutes = (askedMs + minuteMs - 1) / minuteMs;
    Hint hint{QT_TRANSLATE_NOOP("ErrorHint", "what waits is kept: send it in %1 minutes or later"),
              {QString::number(minutes)}};
    const QString detail = hint.english();
    return {ErrorCode::Busy, QStringLiteral("uplink.later"), detail, {}, std::move(hint)};
}

/// A sealed answer that does not name what was sent: there was something in the batch that the server could
/// not read.
Blame blameOfAnswer(const Error &error)
{
    return error.reason == u"answer.format" ? Blame::Batch : Blame::Server;
}

Result<void> noteTurnedAway(Outbox &outbox)
{
    return outbox.noteTurnedAway();
}

/// The history that began last.
protocol::Epoch later(const protocol::Epoch &one, const protocol::Epoch &other)
{
    return other.number > one.number ? other : one;
}

} // namespace

Uploader::Uploader(const UplinkEnvironment &environment, UplinkSettings settings,
                   std::unique_ptr<WakeTimer> timer, std::unique_ptr<WakeTimer> deadline,
                   UplinkObserver &observer)
    : m_environment(environment), m_settings(std::move(settings)), m_timer(std::move(timer)),
      m_observer(observer), m_retry(environment.random, m_settings.maxFailures),
      m_exchange(environment.transport, environment.clock, std::move(deadline)),
      m_identities(environment.keeper.dataDir()), m_limit(operations::maxBatchOperations)
{
}

Uploader::~Uploader()
{
    stop();
}

void Uploader::start()
{
    if (m_stage != Stage::Stopped)
        return;
    m_progressMs = m_environment.clock.monotonicMs();
    const auto spread = static_cast<std::uint64_t>(m_settings.startSpreadMs);
    nextIn(Stage::Idle, static_cast<qint64>(m_environment.random.below(spread + 1)));
}

void Uploader::stop()
{
    m_timer->stop();
    m_exchange.stop();
    m_stage = Stage::Stopped;
}

void Uploader::wake()
{
    if (m_stage == Stage::Idle)
        nextIn(Stage::Idle, 0);
}

void Uploader::lookSoon()
{
    if (m_stage == Stage::Idle || m_stage == Stage::BackingOff)
        nextIn(m_stage, static_cast<qint64>(m_environment.random.below(soonMs)));
}

void Uploader::nextIn(Stage stage, qint64 ms)
{
    m_stage = stage;
    m_timer->start(ms, [this] { next(); });
}

void Uploader::next()
{
    const auto ready = prepare();
    if (!ready)
        return backOff(ready.error(), 0);
    if (!*ready)
        return rest();
    if (const qint64 left = m_pacedUntilMs - m_environment.clock.monotonicMs(); left > 0) {
        if (m_settings.maxAskedMs == 0 || left <= m_settings.maxAskedMs)
            return nextIn(Stage::Pacing, left);
        m_stage = Stage::Stopped;
        return m_observer.gaveUp(askedForLater(left));
    }
    send();
}

/// Kiosks that are told the same do not all come back at once, and on the average as often as they were told.
void Uploader::pace(qint64 askedMs)
{
    const qint64 asked = std::min(askedMs, longestPaceMs);
    const auto spread = static_cast<std::uint64_t>(asked);
    m_pacedUntilMs = m_environment.clock.monotonicMs() + asked / 2 +
                     static_cast<qint64>(asked > 0 ? m_environment.random.below(spread) : 0);
}

/// Nothing may be sent at this moment. Sleeps until the first of what was put off is due, at most `idleMs`;
/// an operation that is handed in meanwhile calls wake(). Ends where nobody wants to watch.
void Uploader::rest()
{
    qint64 due = m_settings.idleMs;
    const qint64 now = m_environment.clock.monotonicMs();
    for (const auto &[op, atMs] : m_notBefore)
        due = std::min(due, std::max<qint64>(atMs - now, 0));
    if (m_notBefore.empty())
        m_progressMs = now;
    if (m_settings.watch)
        nextIn(Stage::Idle, due);
    else
        m_stage = Stage::Stopped;
    m_observer.drained();
}

/// Whether there is something to send, and by whom.
Result<bool> Uploader::prepare()
{
    m_batch = {};
    m_signedAgain = false;
    YIZHAN_TRY_LET(const bool isAnew, m_identities.look());
    if (!isAnew && isQuiet())
        return false;
    m_quiet.reset();
    m_identity = m_identities.identity();
    if (!m_identity || !m_identity->enrolment)
        return false;
    YIZHAN_TRY_LET(const bool ready,
                   m_environment.keeper.with([this](Outbox &outbox) { return prepareOutbox(outbox); }));
    if (!ready)
        noteQuiet();
    return ready;
}

bool Uploader::isQuiet() const
{
    return m_quiet && m_quiet->uses == m_environment.keeper.uses() &&
           m_environment.clock.monotonicMs() < m_quiet->untilMs;
}

/// What depends on the time alone is seen at the end of the hour: what is too old to be asked again or to be
/// kept, also after a clock was set.
void Uploader::noteQuiet()
{
    m_quiet = {m_environment.keeper.uses(), m_environment.clock.monotonicMs() + hourMs};
    for (const auto &[op, atMs] : m_notBefore)
        m_quiet->untilMs = std::min(m_quiet->untilMs, atMs);
}

Result<bool> Uploader::prepareOutbox(Outbox &outbox)
{
    YIZHAN_TRY(outbox.serve(*m_identity));
    if (m_identity->server && m_identity->server->epoch.number > outbox.mark().epoch.number)
        YIZHAN_TRY(outbox.follow(m_identity->server->epoch));
    if (!m_rearmed) {
        YIZHAN_TRY(outbox.rearmAfterUpgrade(m_settings.program));
        m_rearmed = true;
    }
    const qint64 now = m_environment.clock.monotonicMs();
    // By a clock that nobody has confirmed nothing is forgotten.
    if (m_environment.clock.isAnchored() && (!m_purgedMs || now - *m_purgedMs >= dayMs)) {
        YIZHAN_TRY(outbox.purge({m_environment.clock.nowUtc(), m_environment.clock.wallUtc()}));
        m_purgedMs = now;
    }
    if (m_suspect) // the empty batch, which tells whether the server takes anything
        return true;
    YIZHAN_TRY_LET(m_batch, outbox.nextBatch(m_limit, skipped(), m_identity->signingKey.publicKey()));
    // An empty one tells as well whether a kiosk that was turned away is welcome again.
    return !m_batch.ops.empty() || outbox.mark().turnedAway;
}

std::set<QString> Uploader::skipped()
{
    const qint64 now = m_environment.clock.monotonicMs();
    std::set<QString> ops;
    for (auto each = m_notBefore.begin(); each != m_notBefore.end();) {
        if (each->second <= now) {
            each = m_notBefore.erase(each);
        } else {
            ops.insert(each->first);
            ++each;
        }
    }
    return ops;
}

void Uploader::send()
{
    ExchangeTask task;
    task.request = opsRequest(operations::encodeBatch(m_batch.operations));
    m_requestSha256 = digestOf(task.request.body);
    const qint64 createdS = m_environment.clock.nowUtc().toSecsSinceEpoch() + m_aheadS.value_or(0);
    sign(task.request, {m_identity->signingKey, m_identity->enrolment->device, createdS},
         m_environment.random);
    task.contentType = "application/json";
    task.deadlineMs = answerMs;
    m_stage = Stage::Asking;
    m_exchange.start(std::move(task), [this](const Exchange::Outcome &outcome) { conclude(outcome); });
}

void Uploader::conclude(const Exchange::Outcome &outcome)
{
    const QDateTime now = m_environment.clock.nowUtc();
    if (!outcome)
        return failed(failureOf(outcome.error(), now));
    if (outcome->head.status != ok) {
        const UplinkFailure failure = failureOf(*outcome, now);
        if (failure.serverTimeS && !m_signedAgain) {
            m_signedAgain = true;
            m_aheadS = *failure.serverTimeS - now.toSecsSinceEpoch();
            return send();
        }
        return failed(failure);
    }
    const auto answer = prove(*outcome);
    if (!answer)
        return failed({answer.error(), blameOfAnswer(answer.error()), 0, std::nullopt});
    pace(nextSyncMs(outcome->head));
    take(*answer);
}

/// The history is written down before what it says.
Result<operations::VerdictAnswer> Uploader::prove(const Answer &answer)
{
    YIZHAN_TRY_LET(operations::ProvedAnswer proved, operations::openAnswer(answer.body, m_requestSha256));
    const auto &verdicts = proved.answer.verdicts;
    const bool fits = std::equal(verdicts.begin(), verdicts.end(), m_batch.ops.begin(), m_batch.ops.end(),
                                 [](const auto &verdict, const QString &op) { return verdict.op == op; });
    if (!fits)
        return fail(unfittingAnswer());
    YIZHAN_TRY(m_environment.keeper.with([&](Outbox &outbox) -> Result<void> {
        auto pinned = m_identity->server;
        if (pinned)
            pinned->epoch = later(pinned->epoch, outbox.mark().epoch);
        device::ServerTrust trust(
            m_settings.key, pinned,
            [&outbox](const device::KnownServer &server) { return outbox.follow(server.epoch); },
            &m_environment.clock);
        return trust.accept(proved.signer, proved.answer.epoch);
    }));
    m_environment.clock.report(proved.answer.time);
    return std::move(proved.answer);
}

void Uploader::take(const operations::VerdictAnswer &answer)
{
    const auto recorded = m_environment.keeper.with([&answer](Outbox &outbox) {
        return outbox.record({answer.verdicts, answer.sealingKey, answer.epoch});
    });
    if (!recorded)
        return backOff(recorded.error(), 0);
    m_contactMs = m_environment.clock.monotonicMs();
    m_aheadS.reset();
    m_retry.succeeded();
    if (m_suspect)
        return failedInTheSuspect(*std::exchange(m_suspicion, std::nullopt));
    noteVerdicts(answer.verdicts);
    m_limit = std::min(m_limit * 2, operations::maxBatchOperations);
    m_observer.answered(answer.verdicts);
    nextIn(Stage::Idle, 0);
}

/// What is not final makes way until it is worth asking again.
void Uploader::noteVerdicts(const std::vector<operations::Verdict> &verdicts)
{
    const qint64 now = m_environment.clock.monotonicMs();
    for (const operations::Verdict &verdict : verdicts) {
        if (operations::isFinal(verdict.code)) {
            m_progressMs = now;
            continue;
        }
        const bool later = verdict.code == operations::VerdictCode::UpgradeRequired;
        const qint64 asked = later ? hourMs : std::max<qint64>(verdict.afterS, 1) * 1000;
        const auto jitter = static_cast<std::uint64_t>(asked);
        m_notBefore[verdict.op] = now + asked + static_cast<qint64>(m_environment.random.below(jitter));
    }
}

void Uploader::failedInTheSuspect(const Error &error)
{
    const QString op = *std::exchange(m_suspect, std::nullopt);
    const auto aside = m_environment.keeper.with(
        [&](Outbox &outbox) { return outbox.failedAlone(op, error, m_settings.program); });
    if (!aside)
        return backOff(aside.error(), 0);
    if (*aside)
        m_observer.setAside(op, error);
    else
        m_notBefore[op] = m_environment.clock.monotonicMs() + suspectMs;
    m_progressMs = m_environment.clock.monotonicMs(); // one that is known to fail holds up no other
    nextIn(Stage::Idle, 0);
}

void Uploader::failed(const UplinkFailure &failure)
{
    if (failure.blame != Blame::Line)
        m_contactMs = m_environment.clock.monotonicMs();
    if (isUplinkRefusal(failure.error))
        m_observer.refused(failure.error);
    const bool somethingWaits = m_suspect || !m_batch.ops.empty();
    if (m_suspect) { // nothing comes through at all: that says nothing about the one
        m_suspect.reset();
        m_suspicion.reset();
    } else if (failure.blame == Blame::Batch && m_batch.ops.size() > 1) {
        m_limit = std::max<std::size_t>(m_batch.ops.size() / 2, 1);
    } else if (failure.blame == Blame::Batch && !m_batch.ops.empty()) {
        m_suspect = m_batch.ops.front();
        m_suspicion = failure.error;
    }
    if (asksForEnrolment(failure.error)) {
        if (const auto noted = m_environment.keeper.with(noteTurnedAway); !noted)
            return backOff(noted.error(), failure.retryAfterMs);
    }
    if (somethingWaits)
        watchProgress(failure.error);
    backOff(failure.error, failure.retryAfterMs);
}

/// The server is there, something waits, and for a long time nothing came of it.
void Uploader::watchProgress(const Error &error)
{
    const qint64 now = m_environment.clock.monotonicMs();
    const bool online = m_contactMs && now - *m_contactMs < withoutProgressMs;
    if (!online || now - m_progressMs < withoutProgressMs)
        return;
    m_progressMs = now;
    m_limit = 1;
    if (m_environment.reconnect)
        m_environment.reconnect();
    m_observer.stuck(error);
}

void Uploader::backOff(const Error &error, qint64 askedMs)
{
    if (m_settings.maxAskedMs > 0 && askedMs > m_settings.maxAskedMs) {
        m_stage = Stage::Stopped;
        m_observer.gaveUp(askedForLater(askedMs));
        return;
    }
    // Kiosks that are told the same time do not all come back at it.
    const auto jitter = static_cast<std::uint64_t>(askedMs);
    const qint64 asked = askedMs + static_cast<qint64>(m_environment.random.below(jitter));
    const auto delay = m_retry.afterFailure(error, asked);
    if (!delay) {
        m_stage = Stage::Stopped;
        m_observer.gaveUp(error);
        return;
    }
    m_observer.attemptFailed(error, *delay);
    nextIn(Stage::BackingOff, *delay);
}

} // namespace yizhan::sync
