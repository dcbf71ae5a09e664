// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace yizhan::viewmodels {

/// A thread and the one desk that works on it: a QObject with a slot close(), which ends there what was
/// opened there. Made, asked and ended on one other thread.
template <typename Desk>
class DeskThread
{
public:
    /// `name` is the thread's.
    DeskThread(std::unique_ptr<Desk> desk, const QString &name) : m_desk(std::move(desk))
    {
        m_desk->moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    /// Waits until everything posted is done.
    ~DeskThread()
    {
        QMetaObject::invokeMethod(m_desk.get(), &Desk::close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(DeskThread)

    /// Has `work` done with the desk on its thread, after what was posted before. The future finishes there.
    template <typename Work>
    [[nodiscard]] auto post(Work work)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_desk.get(),
            [desk = m_desk.get(), promise = std::move(promise), work = std::move(work)] {
                promise->addResult(work(*desk));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<Desk> m_desk; // lives on m_thread
};

} // namespace yizhan::viewmodels
