// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace yizhan {

/// Calls `use` with the answer of `future` on the thread of `context`, which is the calling one: at once
/// where the answer is there, else when the event loop comes to it, and never after `context` is gone or
/// where the asking was cancelled. QFuture::then(context, …) of Qt 6.4 does not keep the last: an answer that
/// comes after its context fails an assertion, and one that comes at the same moment uses what is being
/// destroyed.
template <typename Answer, typename Use>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Use use)
{
    if (future.isFinished()) {
        if (future.resultCount() > 0)
            use(future.result());
        return;
    }
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace yizhan
