// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncengine.h"

#include "snapshotinstaller.h"

#include <QDir>
#include <QFile>

namespace yizhan::sync {

namespace {

/// A server, or a proxy before it, that answers a held poll at once with nothing is asked no more often than
/// this.
constexpr qint64 quickAnswerMs = 1000;
constexpr qint64 pollFloorMs = 5000;

/// How often a kiosk that holds a catalogue asks for a snapshot that is not there before it begins with
/// nothing.
constexpr int patienceForASnapshot = 4;

/// Trying again does not help as long as nobody changes something here.
bool needsAPerson(const Error &error)
{
    return error.code == ErrorCode::Untrusted || error.code == ErrorCode::Unsupported ||
           error.code == ErrorCode::Io || error.code == ErrorCode::NewerSchema;
}

} // namespace

SyncEngine::SyncEngine(const SyncEnvironment &environment, SyncSettings settings,
                       std::unique_ptr<WakeTimer> timer, SyncObserver &observer)
    : m_environment(environment), m_settings(std::move(settings)), m_timer(std::move(timer)),
      m_observer(observer), m_backoff(environment.random), m_phase(m_settings.device),
      m_download(m_settings.snapshotDir, m_settings.scope)
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
    waitThenAskForChanges(nothing ? 0 : m_phase.offsetMs(m_settings.startSpreadMs));
}

void SyncEngine::stop()
{
    m_timer->stop();
    m_transfer.reset();
    m_stage = Stage::Stopped;
    m_atHead = false;
}

void SyncEngine::pollNow()
{
    if (m_stage == Stage::Waiting)
        waitThenAskForChanges(0);
}

void SyncEngine::waitThenAskForChanges(qint64 ms)
{
    m_stage = Stage::Waiting;
    m_timer->start(ms, [this] { askForChanges(); });
}

void SyncEngine::begin(Stage stage, const TransferRequest &request)
{
    m_stage = stage;
    m_head = {};
    m_body.clear();
    m_error.reset();
    m_askedAtMs = m_environment.clock.monotonicMs();
    m_transfer = m_environment.transport.get(request, *this);
}

void SyncEngine::askForChanges()
{
    const auto held = store::readScopeStatus(m_environment.database, m_settings.scope);
    if (!held)
        return failed(held.error());
    if (m_needsSnapshot || (held->epoch.isEmpty() && m_snapshotsInARow == 0))
        return askForLatestSnapshot();
    m_heldPoll = m_atHead;
    begin(Stage::Changes, changesRequest(*held, m_heldPoll ? m_settings.waitSeconds : 0));
}

void SyncEngine::askForLatestSnapshot()
{
    begin(Stage::LatestSnapshot, latestSnapshotRequest(m_settings.scope));
}

void SyncEngine::askForSnapshotFile(const LatestSnapshot &snapshot)
{
    const QString whole = QDir(m_settings.snapshotDir).filePath(snapshot.file);
    if (QFile::exists(whole)) // a process before this one ended between download and installation
        return install(whole);
    if (const auto opened = m_download.open(snapshot); !opened)
        return failed(opened.error());
    if (m_download.complete())
        return concludeSnapshotFile();
    begin(Stage::SnapshotFile, m_download.request());
}

bool SyncEngine::head(const TransferHead &head)
{
    m_head = head;
    if (m_stage != Stage::SnapshotFile)
        return true;
    const auto begun = m_download.begin(head);
    if (!begun)
        m_error = begun.error();
    return begun.has_value();
}

bool SyncEngine::data(QByteArrayView piece)
{
    if (m_stage == Stage::SnapshotFile) {
        const auto appended = m_download.append(piece);
        if (!appended)
            m_error = appended.error();
        else
            m_observer.progressed(SyncStep::Download, m_download.offset(), m_download.size());
        return appended.has_value();
    }
    if (m_body.size() + piece.size() > maxAnswerBytes) {
        m_error = Error{ErrorCode::TooLarge, QStringLiteral("http.too_large"),
                        QStringLiteral("an answer of more than %1 bytes").arg(maxAnswerBytes)};
        return false;
    }
    m_body.append(piece);
    return true;
}

void SyncEngine::ended(const std::optional<Error> &error)
{
    if (!m_error)
        m_error = error;
    // The transfer is still on the stack: everything else happens after it.
    m_timer->start(0, [this] { conclude(); });
}

void SyncEngine::conclude()
{
    m_transfer.reset();
    setOnline(m_head.status != 0);
    if (m_stage == Stage::SnapshotFile)
        return concludeSnapshotFile();
    if (m_error)
        return failed(*m_error);
    if (m_stage == Stage::LatestSnapshot)
        return concludeLatestSnapshot();
    concludeChanges();
}

void SyncEngine::concludeLatestSnapshot()
{
    if (m_head.status == 404 && problemCodeOf(m_body) == "no_snapshot")
        return withoutSnapshot();
    if (m_head.status != 200)
        return failed(statusError(m_head));
    const auto latest = latestSnapshotOf(m_body);
    if (!latest)
        return failed(latest.error());
    if (latest->scope != m_settings.scope) {
        return failed({ErrorCode::Protocol, QStringLiteral("snapshot.latest"),
                       QStringLiteral("a snapshot of another scope")});
    }
    // What was begun is finished first, though there may be a newer one: on a slow line a server that makes
    // snapshots faster than they arrive would else never be reached. The feed brings the difference.
    const auto begun = m_download.unfinished();
    askForSnapshotFile(begun && begun->epoch == latest->epoch ? *begun : *latest);
}

void SyncEngine::withoutSnapshot()
{
    if (m_needsSnapshot) {
        // An old catalogue is better than half of a new one: the server is given time to make a snapshot.
        if (++m_missingSnapshots < patienceForASnapshot)
            return failed({ErrorCode::NotFound, QStringLiteral("http.no_snapshot"),
                           QStringLiteral("the server has no snapshot at the moment")});
        if (const auto cleared = store::clearScope(m_environment.database, m_settings.scope); !cleared)
            return failed(cleared.error());
        m_observer.catalogueChanged(m_settings.scope);
    }
    m_needsSnapshot = false;
    m_missingSnapshots = 0;
    ++m_snapshotsInARow;
    askForChanges();
}

void SyncEngine::concludeSnapshotFile()
{
    if (m_error && m_head.status != 200 && m_head.status != 206 && m_head.status != 0) {
        const bool gone = m_head.status == 404 || m_head.status == 410 || m_head.status == 416;
        if (gone) // the server keeps it no longer; the next attempt asks what the latest is
            m_download.discard();
        return failed(*m_error);
    }
    if (m_error && !m_download.complete())
        return failed(*m_error);
    const auto whole = m_download.finish();
    if (!whole)
        return failed(whole.error());
    install(*whole);
}

void SyncEngine::install(const QString &path)
{
    store::InstallOptions options;
    options.scope = m_settings.scope;
    options.allowOlder = true; // asked for because what is held cannot be continued
    options.progress = [this](int percent) { m_observer.progressed(SyncStep::Install, percent, 100); };
    store::SnapshotInstaller installer(m_environment.database, m_environment.trust, m_settings.snapshotDir);
    const auto installed = installer.install(path, options);
    if (!installed) {
        const ErrorCode code = installed.error().code;
        if (code != ErrorCode::Database && code != ErrorCode::Busy && code != ErrorCode::Io)
            QFile::remove(path); // no use trying the same file again
        return failed(installed.error());
    }
    QFile::remove(path);
    m_needsSnapshot = false;
    ++m_snapshotsInARow;
    m_observer.catalogueChanged(m_settings.scope);
    waitThenAskForChanges(0);
}

void SyncEngine::concludeChanges()
{
    if (m_head.status == 410)
        return takeNewSnapshot(statusError(m_head));
    if (m_head.status != 200)
        return failed(statusError(m_head));
    const auto page = feedPageOf(m_head, m_body);
    if (!page)
        return failed(page.error());
    if (page->scope != m_settings.scope || (!page->head && page->next == page->after)) {
        return failed({ErrorCode::Protocol, QStringLiteral("feed.header"),
                       QStringLiteral("a page that does not answer the request")});
    }
    const auto applied = store::applyFeedPage(m_environment.database, *page, serverNow());
    if (applied) {
        m_changes += static_cast<qint64>(page->changes.size());
        return afterPage(*applied);
    }
    if (applied.error().code == ErrorCode::Corrupt) {
        m_observer.diverged(applied.error());
        return takeNewSnapshot(applied.error());
    }
    if (applied.error().code == ErrorCode::Resnapshot)
        return takeNewSnapshot(applied.error());
    failed(applied.error());
}

void SyncEngine::takeNewSnapshot(const Error &reason)
{
    m_needsSnapshot = true;
    m_atHead = false;
    // The first time at once; when even a fresh snapshot cannot be continued, the server is asked less and
    // less often.
    if (m_snapshotsInARow > 0)
        return failed(reason);
    waitThenAskForChanges(0);
}

void SyncEngine::afterPage(const store::AppliedPage &page)
{
    if (page.changed) {
        m_observer.progressed(SyncStep::Changes, m_changes, 0);
        m_observer.catalogueChanged(m_settings.scope);
    }
    m_atHead = page.atHead;
    if (!page.atHead)
        return waitThenAskForChanges(0);
    m_backoff.reset();
    m_snapshotsInARow = 0;
    m_observer.reachedHead(m_settings.scope);
    if (!m_settings.watch) {
        m_stage = Stage::Stopped;
        return;
    }
    const qint64 took = m_environment.clock.monotonicMs() - m_askedAtMs;
    if (const qint64 interval = nextSyncMs(m_head); interval > 0) {
        m_atHead = false; // asked in the server's rhythm, not held
        waitThenAskForChanges(m_phase.delayMs(m_environment.clock.nowUtc(), interval));
    } else {
        waitThenAskForChanges(!page.changed && took < quickAnswerMs && m_heldPoll ? pollFloorMs : 0);
    }
}

void SyncEngine::failed(const Error &error)
{
    m_atHead = false;
    const qint64 asked = retryAfterMs(m_head, m_environment.clock.nowUtc());
    const qint64 delay = std::max(m_backoff.nextDelayMs(), asked);
    const bool enough =
        m_settings.maxFailures > 0 && (m_backoff.failures() >= m_settings.maxFailures || needsAPerson(error));
    if (enough) {
        m_stage = Stage::Stopped;
        m_observer.gaveUp(error);
        return;
    }
    m_observer.attemptFailed(error, delay);
    waitThenAskForChanges(delay);
}

void SyncEngine::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    m_observer.onlineChanged(online);
}

QDateTime SyncEngine::serverNow() const
{
    return serverTimeOf(m_head).value_or(m_environment.clock.nowUtc());
}

} // namespace yizhan::sync
