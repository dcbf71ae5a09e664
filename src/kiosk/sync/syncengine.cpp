// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yizhan::sync {

namespace {

/// A server, or a proxy before it, that answers a held poll at once with nothing is asked no more often than
/// this.
constexpr qint64 quickAnswerMs = 1000;
constexpr qint64 pollFloorMs = 5000;

/// For an answer that is kept in memory: a page of some 256 KiB takes half a minute on the slowest line.
constexpr qint64 answerMs = 5 * 60'000;

/// How often a kiosk that holds a catalogue asks for a snapshot that is not there before it reads the feed
/// from its beginning.
constexpr int patienceForASnapshot = 4;

constexpr int ok = 200;
constexpr int partOfIt = 206;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr int behindTheEnd = 416;

/// The server says, unsigned, that what is held cannot be continued, and offers what is older.
Error olderError()
{
    return {ErrorCode::NotFound, QStringLiteral("snapshot.older"),
            QStringLiteral("only what is older than the copy is offered")};
}

ExchangeTask pageTask(const store::ScopeStatus &after, int waitSeconds)
{
    ExchangeTask task;
    task.request = changesRequest(after, waitSeconds);
    task.contentType = protocol::feedContentType;
    task.maxBodyBytes = maxAnswerBytes;
    task.deadlineMs = answerMs;
    return task;
}

/// Trying the same file again may help: nothing is wrong with the file.
bool isOfThisMachine(const Error &error)
{
    return error.code == ErrorCode::Database || error.code == ErrorCode::Busy || error.code == ErrorCode::Io;
}

} // namespace

SyncEngine::SyncEngine(const SyncEnvironment &environment, SyncSettings settings,
                       std::unique_ptr<WakeTimer> timer, std::unique_ptr<WakeTimer> deadline,
                       SyncObserver &observer)
    : m_environment(environment), m_settings(std::move(settings)), m_timer(std::move(timer)),
      m_observer(observer), m_proof(environment.trust, environment.clock),
      m_retry(environment.random, m_settings.maxFailures), m_phase(m_settings.device),
      m_exchange(environment.transport, environment.clock, std::move(deadline)),
      m_download(m_settings.snapshotDir, [this](const QString &path) { return inspectDownload(path); })
{
}

SyncEngine::~SyncEngine()
{
    stop();
}

void SyncEngine::start()
{
    if (m_stage != Stage::Stopped)
        return;
    const auto held = store::readScopeStatus(m_environment.database, m_settings.scope);
    const bool nothing = held && held->epoch.isEmpty();
    nextIn(nothing ? 0 : m_phase.offsetMs(m_settings.startSpreadMs));
}

void SyncEngine::stop()
{
    m_timer->stop();
    m_exchange.stop();
    m_copy.reset();
    m_stage = Stage::Stopped;
    m_atHead = false;
}

void SyncEngine::pollNow()
{
    if (m_stage == Stage::Waiting)
        nextIn(0);
}

void SyncEngine::nextIn(qint64 ms)
{
    m_stage = Stage::Waiting;
    m_timer->start(ms, [this] { next(); });
}

void SyncEngine::next()
{
    const auto held = store::readScopeStatus(m_environment.database, m_settings.scope);
    if (!held)
        return failed(held.error());
    if (store::isSalvaged(*held))
        m_needsSnapshot = m_copyIsDamaged = true;
    if (m_copy)
        return askForCopy();
    if (m_needsSnapshot || (held->epoch.isEmpty() && m_snapshotsInARow == 0))
        return askForLatestSnapshot();
    askForChanges(*held);
}

void SyncEngine::send(ExchangeTask task, Conclude conclude)
{
    m_stage = Stage::Asking;
    m_exchange.start(std::move(task), [this, conclude](Exchange::Outcome outcome) {
        noteContact(outcome);
        if (!outcome)
            return failed(outcome.error().error, outcome.error().head.value_or(TransferHead()));
        (this->*conclude)(*outcome);
    });
}

void SyncEngine::askForChanges(const store::ScopeStatus &held)
{
    m_asked = held;
    m_heldPoll = m_atHead;
    send(pageTask(held, m_heldPoll ? m_settings.waitSeconds : 0), &SyncEngine::concludeChanges);
}

void SyncEngine::askForCopy()
{
    m_asked = m_copy->position();
    send(pageTask(m_asked, 0), &SyncEngine::concludeCopy);
}

void SyncEngine::askForLatestSnapshot()
{
    ExchangeTask task;
    task.request = latestSnapshotRequest(m_settings.scope);
    task.contentType = "application/json";
    task.deadlineMs = answerMs;
    send(std::move(task), &SyncEngine::concludeLatestSnapshot);
}

void SyncEngine::askForSnapshotFile(const LatestSnapshot &snapshot)
{
    const QString whole = QDir(m_settings.snapshotDir).filePath(snapshot.file);
    if (QFile::exists(whole)) // a process before this one ended between download and installation
        return install(whole);
    if (const auto opened = m_download.open(remoteFileOf(snapshot)); !opened)
        return snapshotFailed(opened.error());
    if (m_download.complete())
        return installDownload();
    ExchangeTask task;
    task.request = m_download.request();
    task.head = [this](const TransferHead &head) { return m_download.begin(head); };
    task.data = [this](QByteArrayView piece) { return m_download.append(piece); };
    task.progress = [this](qint64, qint64) {
        m_observer.progressed(SyncStep::Download, m_download.offset(), m_download.size());
    };
    m_stage = Stage::Asking;
    m_exchange.start(std::move(task),
                     [this](Exchange::Outcome outcome) { concludeSnapshotFile(std::move(outcome)); });
}

void SyncEngine::concludeLatestSnapshot(const Answer &answer)
{
    if (answer.head.status == notFound && problemCodeOf(answer.body) == "no_snapshot")
        return withoutSnapshot();
    if (answer.head.status != ok)
        return failed(statusError(answer.head, answer.body), answer.head);
    const auto latest = latestSnapshotOf(answer.body);
    if (!latest)
        return failed(latest.error());
    if (latest->scope != m_settings.scope) {
        return failed({ErrorCode::Protocol, QStringLiteral("snapshot.latest"),
                       QStringLiteral("a snapshot of another scope"), m_settings.scope});
    }
    m_missingSnapshots = 0;
    // What was begun is finished first, though there may be a newer one: on a slow line a server that makes
    // snapshots faster than they arrive would else never be reached. The feed brings the difference.
    const auto begun = unfinishedSnapshot(m_settings.snapshotDir, *latest);
    askForSnapshotFile(begun.value_or(*latest));
}

/// An old catalogue is better than half of a new one: the server is given time to make a snapshot, unless the
/// old one is damaged. Then the feed is read from its beginning, beside what is held.
void SyncEngine::withoutSnapshot()
{
    if (!m_needsSnapshot) {
        ++m_snapshotsInARow;
        return next();
    }
    if (!m_copyIsDamaged && ++m_missingSnapshots < patienceForASnapshot) {
        return failed({ErrorCode::NotFound, QStringLiteral("http.no_snapshot"),
                       QStringLiteral("the server has no snapshot at the moment"), m_settings.scope});
    }
    auto copy = store::FeedCopy::make(m_settings.snapshotDir, m_settings.scope);
    if (!copy)
        return failed(copy.error());
    m_copy.emplace(*std::move(copy));
    askForCopy();
}

void SyncEngine::concludeSnapshotFile(Exchange::Outcome outcome)
{
    noteContact(outcome);
    if (!outcome && !m_download.complete())
        return snapshotFailed(outcome.error().error, outcome.error().head.value_or(TransferHead()));
    if (outcome && outcome->head.status != ok && outcome->head.status != partOfIt) {
        const int status = outcome->head.status;
        if (status == notFound || status == gone || status == behindTheEnd)
            m_download.discard(); // the server keeps it no longer; the next attempt asks what the latest is
        return failed(statusError(outcome->head, outcome->body), outcome->head);
    }
    installDownload();
}

void SyncEngine::installDownload()
{
    const auto whole = m_download.finish();
    if (!whole)
        return snapshotFailed(whole.error());
    install(*whole);
}

store::InstallOptions SyncEngine::installOptions()
{
    store::InstallOptions options;
    options.scope = m_settings.scope;
    options.repair = m_copyIsDamaged;
    options.progress = [this](int percent) { m_observer.progressed(SyncStep::Install, percent, 100); };
    return options;
}

void SyncEngine::install(const QString &path)
{
    store::SnapshotInstaller installer(m_environment.database, m_environment.trust, m_settings.snapshotDir);
    const auto result = installer.install(path, installOptions(), m_environment.clock);
    if (result || !isOfThisMachine(result.error()))
        QFile::remove(path); // of no use any more
    installed(result);
}

void SyncEngine::installed(const Result<store::InstalledSnapshot> &result)
{
    m_missingSnapshots = 0;
    if (!result)
        return snapshotFailed(result.error());
    if (result->alreadyNewer)
        return snapshotFailed(olderError());
    m_needsSnapshot = false;
    m_copyIsDamaged = false;
    ++m_snapshotsInARow;
    m_observer.catalogueChanged(m_settings.scope);
    nextIn(0);
}

/// As soon as the head of a file has come it can be told whether the rest is worth fetching.
Result<bool> SyncEngine::inspectDownload(const QString &path)
{
    constexpr qint64 leastBytes = 12; // before them it cannot be told from another file
    if (QFileInfo(path).size() < leastBytes)
        return false;
    const auto head = protocol::readSnapshotHead(path);
    if (!head && head.error().reason == u"snapshot.cut")
        return false;
    if (!head)
        return fail(head.error());
    YIZHAN_TRY_LET(const bool wanted, store::mayInstall(m_environment.database, m_environment.trust, *head,
                                                        installOptions(), m_environment.clock));
    if (!wanted)
        return fail(olderError());
    return true;
}

void SyncEngine::concludeChanges(const Answer &answer)
{
    if (answer.head.status == gone)
        return takeNewSnapshot(statusError(answer.head));
    if (answer.head.status != ok)
        return failed(statusError(answer.head, answer.body), answer.head);
    const auto page = m_proof.prove(answer, m_asked);
    if (!page)
        return failed(page.error());
    const auto applied = store::applyFeedPage(m_environment.database, *page, m_environment.clock);
    if (applied) {
        m_changes += static_cast<qint64>(page->changes.size());
        return afterPage(*applied, *page, answer);
    }
    if (applied.error().code == ErrorCode::Corrupt) {
        m_copyIsDamaged = true;
        m_observer.diverged(applied.error());
        return takeNewSnapshot(applied.error());
    }
    if (applied.error().code == ErrorCode::Resnapshot)
        return takeNewSnapshot(applied.error());
    failed(applied.error());
}

void SyncEngine::concludeCopy(const Answer &answer)
{
    if (answer.head.status != ok) {
        if (answer.head.status == gone)
            m_copy.reset();
        return failed(statusError(answer.head, answer.body), answer.head);
    }
    const auto page = m_proof.prove(answer, m_asked);
    const auto whole = page ? m_copy->add(*page) : Result<bool>(fail(page.error()));
    if (!whole) {
        m_copy.reset(); // from the beginning, if at all
        return failed(whole.error());
    }
    if (!*whole)
        return nextIn(0);
    store::SnapshotInstaller installer(m_environment.database, m_environment.trust, m_settings.snapshotDir);
    const auto result = installer.installCopy(*m_copy, installOptions(), m_environment.clock);
    m_copy.reset();
    installed(result);
}

void SyncEngine::takeNewSnapshot(const Error &reason)
{
    m_needsSnapshot = true;
    m_atHead = false;
    // The first time at once; when even a fresh snapshot cannot be continued, less and less often.
    if (m_snapshotsInARow > 0)
        return failed(reason);
    nextIn(0);
}

void SyncEngine::afterPage(const store::AppliedPage &applied, const protocol::FeedPage &page,
                           const Answer &answer)
{
    if (applied.changed) {
        m_observer.progressed(SyncStep::Changes, m_changes, 0);
        m_observer.catalogueChanged(m_settings.scope);
    }
    if (!applied.atHead)
        return nextIn(0);
    if (m_proof.isStale(page, answer)) {
        return failed({ErrorCode::Protocol, QStringLiteral("feed.stale"),
                       QStringLiteral("a page of %1").arg(page.time.toString(Qt::ISODate)),
                       m_settings.scope});
    }
    m_atHead = m_settings.watch; // the next start asks afresh
    m_retry.succeeded();
    m_snapshotsInARow = 0;
    m_observer.reachedHead(m_settings.scope);
    if (!m_settings.watch) {
        m_stage = Stage::Stopped;
        return;
    }
    if (const qint64 interval = nextSyncMs(answer.head); interval > 0) {
        m_atHead = false; // asked in the server's rhythm, not held
        return nextIn(m_phase.delayMs(m_environment.clock.nowUtc(), interval));
    }
    nextIn(!applied.changed && answer.tookMs < quickAnswerMs && m_heldPoll ? pollFloorMs : 0);
}

/// What was offered in the place of the copy is refused. Whether the copy really cannot be continued is asked
/// again: whoever forges the one forges the other.
void SyncEngine::snapshotFailed(const Error &error, const TransferHead &head)
{
    if (isRefusal(error))
        m_needsSnapshot = false;
    failed(error, head);
}

void SyncEngine::failed(const Error &error, const TransferHead &head)
{
    m_atHead = false;
    if (isRefusal(error))
        m_observer.refused(m_settings.scope, error);
    const auto delay = m_retry.afterFailure(error, retryAfterMs(head, m_environment.clock.nowUtc()));
    if (!delay) {
        m_stage = Stage::Stopped;
        m_observer.gaveUp(error);
        return;
    }
    m_observer.attemptFailed(error, *delay);
    nextIn(*delay);
}

/// A login page that the network puts in the server's place is no contact with the server.
void SyncEngine::noteContact(const Exchange::Outcome &outcome)
{
    const bool online = outcome ? !isFromElsewhere(outcome->head)
                                : outcome.error().head && outcome.error().error.reason != u"http.content" &&
                                      !isFromElsewhere(*outcome.error().head);
    if (m_online == online)
        return;
    m_online = online;
    m_observer.onlineChanged(online);
}

} // namespace yizhan::sync
