// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputworker.h"

namespace yizhan::input {

InputWorker::InputWorker(InputPaths paths, QObject *parent)
    : InputService(parent), m_paths(std::move(paths)),
      m_keys(std::make_unique<KeyDesk>(), QStringLiteral("input keys")),
      m_words(std::make_unique<WordDesk>(m_paths), QStringLiteral("input words")),
      m_pad(std::make_unique<PadDesk>(), QStringLiteral("input pad"))
{
}

InputWorker::~InputWorker() = default;

void InputWorker::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    prepareKeys();
    setWords(m_told);
    preparePad();
}

void InputWorker::prepareKeys()
{
    m_keys.tell([this, paths = m_paths](KeyDesk &keys) {
        keys.open(paths, [this](int done, int all) {
            QMetaObject::invokeMethod(this, [this, done, all] { setProgress(double(done) / all); });
        });
        for (const RimeSchema &schema : rimeSchemas) {
            const bool ready = keys.engine(schema.method) != nullptr;
            QMetaObject::invokeMethod(this,
                                      [this, method = schema.method, ready] { setReadiness(method, ready); });
        }
    });
}

void InputWorker::preparePad()
{
    m_pad.tell([this, paths = m_paths](PadDesk &pad) {
        pad.open(paths);
        const bool ready = pad.engine() != nullptr;
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
    if (method == Method::Handwriting)
        return m_pad.ask([step](PadDesk &pad) { return pad.engine() ? step(*pad.engine()) : Composition(); });
    return m_keys.ask([method, step](KeyDesk &keys) {
        return keys.engine(method) ? step(*keys.engine(method)) : Composition();
    });
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
    m_keys.tell([script](KeyDesk &keys) { keys.setScript(script); });
    m_pad.tell([script](PadDesk &pad) { pad.setScript(script); });
}

void InputWorker::setPurpose(Purpose purpose)
{
    m_keys.tell([purpose](KeyDesk &keys) { keys.setPurpose(purpose); });
}

void InputWorker::setWords(const std::vector<WeightedWord> &words)
{
    m_told = words;
    if (!m_prepared)
        return; // nobody has touched the keyboard yet
    m_words.tell([this, words](WordDesk &desk) {
        desk.setWords(words);
        for (const Method method : soundMethods)
            m_keys.tell(
                [method, lists = desk.lists(method)](KeyDesk &keys) { keys.setWords(method, lists); });
    });
}

} // namespace yizhan::input
