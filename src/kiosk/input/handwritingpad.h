// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inkmatcher.h"
#include "inputengine.h"
#include "inputmethod.h"
#include "result.h"
#include "scriptforms.h"
#include "zinniarecognizer.h"

#include <memory>

namespace yizhan::input {

/// Reads handwriting, one character at a time: by the strokes of our data where they are here, which order
/// and joined strokes do not disturb, else by zinnia's model in several orders.
class HandwritingPad final : public StrokeEngine
{
public:
    /// Opens what is here, 0.3 s. Errors: NotFound or Corrupt (`input.model`) when there is neither.
    [[nodiscard]] static Result<std::unique_ptr<HandwritingPad>> open(const InputPaths &paths);

    Composition draw(const PenStroke &stroke) override;
    /// Takes the last stroke back.
    Composition back() override;
    Composition choose(int candidate) override;
    Composition clear() override;
    void setScript(Script script) override { m_script = script; }

    /// What a whole character may be, likeliest first; changes nothing that is open.
    [[nodiscard]] QStringList read(const QList<PenStroke> &strokes) const;

private:
    HandwritingPad() = default;
    [[nodiscard]] Composition answer();
    /// Of each character the form of the script, and after it what was written where that is another.
    [[nodiscard]] QStringList inScript(const QStringList &found) const;

    std::unique_ptr<InkMatcher> m_matcher; // one of the two is there
    std::unique_ptr<ZinniaRecognizer> m_zinnia;
    ScriptForms m_forms;
    Script m_script = Script::Simplified;
    QList<PenStroke> m_strokes;
    QStringList m_candidates;
};

} // namespace yizhan::input
