// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "inputmethod.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace yizhan::input {

/// A word, and how much stands for it: the more, the earlier it is offered.
struct WeightedWord
{
    QString text;
    int weight = 1;
};

/// Takes steps of writing and answers later, one after another. The futures may finish on another thread;
/// take them with `then(context, …)`. Call from one thread. A method that is not Ready answers with an empty
/// composition.
class InputService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to read, and where needed to compile, the data. Further calls do nothing.
    virtual void prepare() = 0;
    [[nodiscard]] virtual Readiness readiness(Method method) const = 0;
    /// Of compiling, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;

    /// A key of Pinyin, Stroke or Jyutping; see KeyEngine::press.
    [[nodiscard]] virtual QFuture<Composition> press(Method method, char key) = 0;
    /// A stroke of Handwriting.
    [[nodiscard]] virtual QFuture<Composition> draw(const PenStroke &stroke) = 0;
    [[nodiscard]] virtual QFuture<Composition> back(Method method) = 0;
    [[nodiscard]] virtual QFuture<Composition> choose(Method method, int candidate) = 0;
    [[nodiscard]] virtual QFuture<Composition> clear(Method method) = 0;
    virtual void setScript(Script script) = 0;
    /// What is written from now on.
    virtual void setPurpose(Purpose purpose) = 0;
    /// Words of the trade, in place of those told before: offered before others that sound alike. They come
    /// from the catalogue, never from what residents write.
    virtual void setWords(const std::vector<WeightedWord> &words) = 0;

Q_SIGNALS:
    void readinessChanged();
};

} // namespace yizhan::input
