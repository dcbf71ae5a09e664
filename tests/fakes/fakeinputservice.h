// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputservice.h"

#include <QPromise>

namespace yizhan::fakes {

/// Answers at once, knows no word, and shows what reached it.
class FakeInputService final : public input::InputService
{
public:
    QString reached;      ///< every key
    int strokes = 0;      ///< drawn
    bool written = false; ///< anything at all was asked
    input::Script script = input::Script::Simplified;
    input::Purpose purpose = input::Purpose::Words;
    std::vector<input::WeightedWord> wordsTold;
    std::array<input::Readiness, 4> state = {input::Readiness::Ready, input::Readiness::Ready,
                                             input::Readiness::Ready, input::Readiness::Ready};

    /// What is being written.
    [[nodiscard]] const input::Composition &composition() const { return m_open; }

    void prepare() override {}
    [[nodiscard]] input::Readiness readiness(input::Method method) const override
    {
        return state.at(static_cast<std::size_t>(method));
    }
    [[nodiscard]] double progress() const override { return 0.4; }
    [[nodiscard]] QFuture<input::Composition> press(input::Method /*method*/, char key) override
    {
        written = true;
        reached += QLatin1Char(key);
        m_open.preedit += QLatin1Char(key);
        m_open.typed = m_open.preedit;
        m_open.candidates = words();
        return now(m_open);
    }
    [[nodiscard]] QFuture<input::Composition> draw(const input::PenStroke & /*stroke*/) override
    {
        written = true;
        ++strokes;
        m_open.candidates = words();
        return now(m_open);
    }
    [[nodiscard]] QFuture<input::Composition> back(input::Method /*method*/) override
    {
        m_open.preedit.chop(1);
        m_open.typed = m_open.preedit;
        if (m_open.preedit.isEmpty())
            m_open = {};
        return now(m_open);
    }
    [[nodiscard]] QFuture<input::Composition> choose(input::Method /*method*/, int candidate) override
    {
        const QString word = m_open.candidates.value(candidate);
        m_open = {};
        input::Composition answer;
        answer.committed = word;
        return now(answer);
    }
    [[nodiscard]] QFuture<input::Composition> clear(input::Method /*method*/) override
    {
        m_open = {};
        return now(m_open);
    }
    void setScript(input::Script wanted) override { script = wanted; }
    void setPurpose(input::Purpose wanted) override { purpose = wanted; }
    void setWords(const std::vector<input::WeightedWord> &told) override { wordsTold = told; }

    static QStringList words()
    {
        return QStringLiteral("厨师 出事 初试 出师 处事 出使 初始 处世 楚 出 处 初 除 储 触 厨 锄 雏 础 橱")
            .split(u' ');
    }

private:
    static QFuture<input::Composition> now(const input::Composition &composition)
    {
        QPromise<input::Composition> promise;
        promise.start();
        promise.addResult(composition);
        promise.finish();
        return promise.future();
    }

    input::Composition m_open;
};

} // namespace yizhan::fakes
