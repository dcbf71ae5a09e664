// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace yizhan {

/// An object that works on a thread of its own, one thing after another, and that thread (the pattern of this
/// name). The object needs no lock: nothing else touches it once it was handed over, and it is destroyed on
/// its thread, where connections and the like must end. Made, asked and destroyed on one other thread.
template <typename Object>
class ActiveObject
{
public:
    /// `name` is the thread's.
    ActiveObject(std::unique_ptr<Object> object, const QString &name) : m_object(std::move(object))
    {
        m_mailbox.moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    /// Waits until everything posted is done.
    ~ActiveObject()
    {
        QMetaObject::invokeMethod(
            &m_mailbox, [this] { m_object.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ActiveObject)

    /// Has `work` done with the object on its thread, after what was posted before. The future finishes
    /// there.
    template <typename Work>
    [[nodiscard]] auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Object &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        tell([promise = std::move(promise), work = std::move(work)](Object &object) {
            promise->addResult(work(object));
            promise->finish();
        });
        return future;
    }

    /// The same for work that has no answer. May also be called on the object's own thread: then the work
    /// comes after everything that waits.
    template <typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(
            &m_mailbox,
            [this, work = std::move(work)] {
                if (m_object) // what the last work posted from its own thread comes too late
                    work(*m_object);
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_mailbox; // lives on m_thread, as does *m_object
    std::unique_ptr<Object> m_object;
};

} // namespace yizhan
