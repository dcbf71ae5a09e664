// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "documentcache.h"
#include "exchange.h"
#include "filedownload.h"
#include "retrypolicy.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace yizhan::sync {

/// Brings the documents that the catalogue names into the kiosk's cache, one after another, behind everything
/// else: the catalogue does not wait for them. Each is verified by its digest, goes on where it was cut off,
/// and is proved once more in the life of a process, because disks err. One thread.
class DocumentFetch
{
public:
    struct Told
    {
        std::function<void(const Error &, qint64 retryMs)> failed; ///< may be empty
        /// Nothing is left to do until the next want(), or it gave up. May be empty.
        std::function<void()> settled;
    };

    struct Environment
    {
        SyncTransport &transport;
        const Clock &clock;
        Random &random;
        int maxFailures = 0; ///< in a row before giving up; 0 = never
    };

    /// What `environment` refers to outlives it. Two timers: one for waits, one for what a request may take.
    DocumentFetch(const Environment &environment, store::DocumentCache cache,
                  std::unique_ptr<WakeTimer> timer, std::unique_ptr<WakeTimer> deadline, Told told);
    ~DocumentFetch();
    Q_DISABLE_COPY_MOVE(DocumentFetch)

    /// From now on these are wanted, in this order; what is wanted no longer is let go in time. A document
    /// that could not be had is asked for again.
    void want(const std::vector<catalogue::DocumentRef> &documents);
    void stop();
    /// Tries at once instead of at the end of a wait.
    void pollNow();

private:
    void next();
    void nextIn(qint64 ms);
    void fetch(const catalogue::DocumentRef &document);
    void conclude(Exchange::Outcome outcome);
    void finish();
    void failed(const Error &error, const TransferHead &head = {});

    const Clock &m_clock;
    const store::DocumentCache m_cache;
    std::unique_ptr<WakeTimer> m_timer;
    Told m_told;
    RetryPolicy m_retry;
    Exchange m_exchange;
    FileDownload m_download;
    std::vector<catalogue::DocumentRef> m_wanted;
    catalogue::DocumentRef m_current;
    QSet<QString> m_proved;  ///< in the life of this object
    QSet<QString> m_missing; ///< the server does not have them; until the next want()
};

} // namespace yizhan::sync
