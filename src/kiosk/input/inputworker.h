// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "enginedesks.h"
#include "inputservice.h"

#include <array>

namespace yizhan::input {

/// The input of the kiosk: one thread for what RIME does, another for handwriting, so that a hand can write
/// while dictionaries are compiled, and one that puts words in order. Only one worker may live in a process,
/// since RIME is one.
class InputWorker final : public InputService
{
    Q_OBJECT

public:
    explicit InputWorker(InputPaths paths, QObject *parent = nullptr);
    /// Waits until every step asked for is answered.
    ~InputWorker() override;

    void prepare() override;
    [[nodiscard]] Readiness readiness(Method method) const override;
    [[nodiscard]] double progress() const override { return m_progress; }
    [[nodiscard]] QFuture<Composition> press(Method method, char key) override;
    [[nodiscard]] QFuture<Composition> draw(const PenStroke &stroke) override;
    [[nodiscard]] QFuture<Composition> back(Method method) override;
    [[nodiscard]] QFuture<Composition> choose(Method method, int candidate) override;
    [[nodiscard]] QFuture<Composition> clear(Method method) override;
    void setScript(Script script) override;
    void setPurpose(Purpose purpose) override;
    void setWords(const std::vector<WeightedWord> &words) override;

private:
    void prepareKeys();
    void preparePad();
    void setReadiness(Method method, bool ready);
    void setProgress(double progress);

    template <typename Step>
    QFuture<Composition> ask(Method method, Step step);

    InputPaths m_paths;
    std::array<Readiness, methods.size()> m_readiness = {};
    double m_progress = 0;
    bool m_prepared = false;
    std::vector<WeightedWord> m_told;
    ActiveObject<KeyDesk> m_keys;   // the threads end before anything they report to
    ActiveObject<WordDesk> m_words; // tells the keys
    ActiveObject<PadDesk> m_pad;
};

} // namespace yizhan::input
