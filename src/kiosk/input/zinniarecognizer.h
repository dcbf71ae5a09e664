// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "result.h"

#include <memory>

struct zinnia_recognizer_t;

namespace yizhan::input {

/// Reads handwriting, one character at a time. Knows the 6,763 characters of GB 2312, in print strokes rather
/// than cursive ones.
class ZinniaRecognizer final : public StrokeEngine
{
public:
    /// Opens a model; 20 ms. Errors: NotFound or Corrupt (`input.model`).
    [[nodiscard]] static Result<std::unique_ptr<ZinniaRecognizer>> open(const QString &model);
    ~ZinniaRecognizer() override;

    Composition draw(const PenStroke &stroke) override;
    /// Takes the last stroke back.
    Composition back() override;
    Composition choose(int candidate) override;
    Composition clear() override;

private:
    explicit ZinniaRecognizer(zinnia_recognizer_t *recognizer);
    [[nodiscard]] Composition classify();

    zinnia_recognizer_t *m_recognizer;
    QList<PenStroke> m_strokes;
    QStringList m_candidates;
};

} // namespace yizhan::input
