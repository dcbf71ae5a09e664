// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace yizhan::sync {

enum class SyncStep {
    Download, ///< bytes of a snapshot
    Install,  ///< percent of a snapshot
    Changes,  ///< changes of the feed since the engine started; the total is not known
};

/// Is told what a SyncEngine does. Called on the engine's thread; must not start or destroy the engine.
class SyncObserver
{
public:
    SyncObserver() = default;
    virtual ~SyncObserver() = default;
    SyncObserver(const SyncObserver &) = delete;
    SyncObserver &operator=(const SyncObserver &) = delete;

    /// The catalogue now shows something else.
    virtual void catalogueChanged(const QString &scope) = 0;
    /// The copy equals the server's, proved by the sum.
    virtual void reachedHead(const QString &scope) = 0;
    /// The server answers, or does not any more.
    virtual void onlineChanged(bool online) = 0;
    virtual void progressed(SyncStep step, qint64 done, qint64 total) = 0;
    /// The copy did not add up to the server's: a defect or a damaged disk. It is being repaired.
    virtual void diverged(const Error &error) = 0;
    /// Something came from the server's address that must not change the catalogue, see isRefusal(). The
    /// attempt failed, as the next call says.
    virtual void refused(const QString &scope, const Error &error) = 0;
    /// An attempt failed; the next one follows in `retryMs`.
    virtual void attemptFailed(const Error &error, qint64 retryMs) = 0;
    /// The engine ended after so many failures as its settings allow.
    virtual void gaveUp(const Error &error) = 0;
};

} // namespace yizhan::sync
