// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncsession.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace yizhan::sync {

/// A SyncSession on a thread of its own: the thread that owns the worker never waits for disk or network.
/// The signals arrive on the thread of the receiver.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    /// `clock` is told the server's time, from the worker's thread. It and `random` outlive the worker.
    SyncWorker(SyncSessionSettings settings, AnchoredClock &clock, Random &random);
    /// Stops; waits for the end of what is being written, at most a few seconds.
    ~SyncWorker() override;

    /// Starts the thread. Where another process holds the catalogue, or the disk refuses, it tries again
    /// every half minute and tells why by attemptFailed().
    void start();
    /// Asks the server now: the network came back, or staff pressed a button.
    void pollNow();
    /// As SyncSession::enrol(); Busy (`sync.not_started`) while the session could not start. Cancelled where
    /// the worker ends before.
    [[nodiscard]] QFuture<Result<device::Enrolment>> enrol(const QString &code);

Q_SIGNALS:
    void catalogueChanged(const QString &scope);
    void reachedHead(const QString &scope);
    void onlineChanged(bool online);
    void diverged(const yizhan::Error &error);
    void documentFailed(const yizhan::Error &error, qint64 retryMs);
    void attemptFailed(const yizhan::Error &error, qint64 retryMs);

private:
    void startSession();

    SyncSessionSettings m_settings;
    AnchoredClock &m_clock;
    Random &m_random; ///< used on the thread
    QThread m_thread;
    QObject m_context;                      ///< lives on the thread
    std::unique_ptr<SyncSession> m_session; ///< made and destroyed on the thread
};

} // namespace yizhan::sync
