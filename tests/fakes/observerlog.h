// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncobserver.h"

#include <QStringList>

#include <functional>

namespace yizhan::fakes {

/// Counts what an engine tells.
class ObserverLog final : public sync::SyncObserver
{
public:
    void catalogueChanged(const QString &) override { ++changes; }
    void reachedHead(const QString &) override
    {
        ++heads;
        if (onHead)
            onHead();
    }
    void onlineChanged(bool now) override { online = now; }
    void progressed(sync::SyncStep step, qint64 done, qint64) override
    {
        lastStep = step;
        lastDone = done;
    }
    void diverged(const Error &error) override { alarms.append(error.reason); }
    void refused(const QString &, const Error &error) override
    {
        if (refusals.isEmpty() || refusals.last() != error.reason)
            refusals.append(error.reason);
    }
    void attemptFailed(const Error &error, qint64 retryMs) override
    {
        failures.append(error.code == ErrorCode::Database ? error.toString() : error.reason);
        delays.append(retryMs);
        if (onFailure)
            onFailure(error);
    }
    void gaveUp(const Error &error) override { givenUp = error.reason; }

    std::function<void()> onHead;
    std::function<void(const Error &)> onFailure; ///< of an attempt
    int changes = 0;
    int heads = 0;
    bool online = false;
    sync::SyncStep lastStep = sync::SyncStep::Changes;
    qint64 lastDone = 0; ///< of that step
    QStringList alarms;
    QStringList refusals; ///< the same one after another once
    QStringList failures;
    QList<qint64> delays;
    QString givenUp;
};

} // namespace yizhan::fakes
