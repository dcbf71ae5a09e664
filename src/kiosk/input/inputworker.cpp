// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputworker.h"

#include "enginedesks.h"

#include <QPromise>

namespace yizhan::input {

InputWorker::InputWorker(InputPaths paths, QObject *parent)
    : InputDesk(parent), m_paths(std::move(paths)), m_keys(std::make_unique<KeyDesk>()),
      m_pad(std::make_unique<PadDesk>())
{
    m_keyThread.setObjectName(QStringLiteral("input keys"));
    m_padThread.setObjectName(QStringLiteral("input pad"));
    m_keys->moveToThread(&m_keyThread);
    m_pad->moveToThread(&m_padThread);
    m_keyThread.start();
    m_padThread.start();
}

InputWorker::~InputWorker()
{
    QMetaObject::invokeMethod(m_keys.get(), &KeyDesk::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_pad.get(), &PadDesk::close, Qt::BlockingQueuedConnection);
    m_keyThread.quit();
    m_padThread.quit();
    m_keyThread.wait();
    m_padThread.wait();
}

void InputWorker::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    prepareKeys();
    preparePad();
}

void InputWorker::prepareKeys()
{
    QMetaObject::invokeMethod(m_keys.get(), [this, keys = m_keys.get(), paths = m_paths] {
        keys->open(paths, [this](int done, int all) {
            QMetaObject::invokeMethod(this, [this, done, all] { setProgress(double(done) / all); });
        });
        for (const RimeSchema &schema : rimeSchemas) {
            const bool ready = keys->engine(schema.method) != nullptr;
            QMetaObject::invokeMethod(this,
                                      [this, method = schema.method, ready] { setReadiness(method, ready); });
        }
    });
}

void InputWorker::preparePad()
{
    QMetaObject::invokeMethod(m_pad.get(), [this, pad = m_pad.get(), paths = m_paths] {
        pad->open(paths);
        const bool ready = pad->engine() != nullptr;
        QMetaObject::invokeMethod(this, [this, ready] { setReadiness(Method::Handwriting, ready); });
    });
}

Readiness InputWorker::readiness(Method method) const
{
    return m_readiness.at(static_cast<std::size_t>(method));
}

void InputWorker::setReadiness(Method method, bool ready)
{
    m_readiness.at(static_cast<std::size_t>(method)) = ready ? Readiness::Ready : Readiness::Missing;
    Q_EMIT readinessChanged();
}

void InputWorker::setProgress(double progress)
{
    m_progress = progress;
    Q_EMIT readinessChanged();
}

template <typename Step>
QFuture<Composition> InputWorker::ask(Method method, Step step)
{
    auto promise = std::make_shared<QPromise<Composition>>();
    QFuture<Composition> future = promise->future();
    promise->start();
    const auto answer = [promise](Composition composition) {
        promise->addResult(std::move(composition));
        promise->finish();
    };
    if (method == Method::Handwriting) {
        QMetaObject::invokeMethod(m_pad.get(), [pad = m_pad.get(), step, answer] {
            answer(pad->engine() ? step(*pad->engine()) : Composition());
        });
    } else {
        QMetaObject::invokeMethod(m_keys.get(), [keys = m_keys.get(), method, step, answer] {
            answer(keys->engine(method) ? step(*keys->engine(method)) : Composition());
        });
    }
    return future;
}

QFuture<Composition> InputWorker::press(Method method, char key)
{
    return ask(method, [key](InputEngine &engine) {
        auto *keys = dynamic_cast<KeyEngine *>(&engine);
        return keys ? keys->press(key) : Composition();
    });
}

QFuture<Composition> InputWorker::draw(const PenStroke &stroke)
{
    return ask(Method::Handwriting, [stroke](InputEngine &engine) {
        auto *pad = dynamic_cast<StrokeEngine *>(&engine);
        return pad ? pad->draw(stroke) : Composition();
    });
}

QFuture<Composition> InputWorker::back(Method method)
{
    return ask(method, [](InputEngine &engine) { return engine.back(); });
}

QFuture<Composition> InputWorker::choose(Method method, int candidate)
{
    return ask(method, [candidate](InputEngine &engine) { return engine.choose(candidate); });
}

QFuture<Composition> InputWorker::clear(Method method)
{
    return ask(method, [](InputEngine &engine) { return engine.clear(); });
}

void InputWorker::setScript(Script script)
{
    QMetaObject::invokeMethod(m_keys.get(), [keys = m_keys.get(), script] { keys->setScript(script); });
}

} // namespace yizhan::input
