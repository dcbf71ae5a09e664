// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

#include <QPromise>
#include <QTimer>

namespace yizhan::sync {

namespace {

constexpr int restartMs = 30'000;

} // namespace

SyncWorker::SyncWorker(SyncSessionSettings settings, AnchoredClock &clock, Random &random)
    : m_settings(std::move(settings)), m_clock(clock), m_random(random)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_context.moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, &m_context, [this] { startSession(); });
    // Runs on the thread, as its last act: the connection closes where it was opened.
    connect(
        &m_thread, &QThread::finished, &m_context, [this] { m_session.reset(); }, Qt::DirectConnection);
}

SyncWorker::~SyncWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncWorker::start()
{
    m_thread.start(QThread::LowPriority);
}

void SyncWorker::pollNow()
{
    QMetaObject::invokeMethod(&m_context, [this] {
        if (m_session)
            m_session->pollNow();
    });
}

QFuture<Result<device::Enrolment>> SyncWorker::enrol(const QString &code)
{
    const auto promise = std::make_shared<QPromise<Result<device::Enrolment>>>();
    promise->start();
    const auto answer = [promise](const Result<device::Enrolment> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    QMetaObject::invokeMethod(&m_context, [this, code, answer] {
        if (m_session)
            m_session->enrol(code, answer);
        else
            answer(
                fail(ErrorCode::Busy, "sync.not_started", QStringLiteral("the catalogue is not open yet")));
    });
    return promise->future();
}

void SyncWorker::startSession()
{
    m_session = std::make_unique<SyncSession>(m_settings, m_clock, m_random);
    connect(m_session.get(), &SyncSession::catalogueChanged, this, &SyncWorker::catalogueChanged);
    connect(m_session.get(), &SyncSession::reachedHead, this, &SyncWorker::reachedHead);
    connect(m_session.get(), &SyncSession::onlineChanged, this, &SyncWorker::onlineChanged);
    connect(m_session.get(), &SyncSession::diverged, this, &SyncWorker::diverged);
    connect(m_session.get(), &SyncSession::identityRenewed, this, &SyncWorker::diverged);
    connect(m_session.get(), &SyncSession::attemptFailed, this, &SyncWorker::attemptFailed);
    connect(m_session.get(), &SyncSession::documentFailed, this, &SyncWorker::documentFailed);
    const auto started = m_session->start();
    if (started)
        return;
    m_session.reset();
    Q_EMIT attemptFailed(started.error(), restartMs);
    QTimer::singleShot(restartMs, &m_context, [this] { startSession(); });
}

} // namespace yizhan::sync
