// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "result.h"

#include <memory>

struct zinnia_recognizer_t;

namespace yizhan::input {

/// Reads handwriting by zinnia's model. It knows the 6,763 characters of GB 2312, in print strokes rather
/// than cursive ones, each in the order in which one person wrote it; strokes are therefore tried in several
/// orders.
class ZinniaRecognizer
{
public:
    /// Opens a model; 20 ms. Errors: NotFound or Corrupt (`input.model`).
    [[nodiscard]] static Result<std::unique_ptr<ZinniaRecognizer>> open(const QString &model);
    ~ZinniaRecognizer();
    Q_DISABLE_COPY_MOVE(ZinniaRecognizer)

    /// The likeliest characters first, at most `limit`; nothing where nothing was written. Of at most
    /// maxStrokes strokes, whose coordinates lie within 100,000.
    [[nodiscard]] QStringList rank(const QList<PenStroke> &strokes, std::size_t limit) const;
    /// The same for the strokes in the order in which they were written alone.
    [[nodiscard]] QStringList rankAsWritten(const QList<PenStroke> &strokes, std::size_t limit) const;

private:
    explicit ZinniaRecognizer(zinnia_recognizer_t *recognizer);

    zinnia_recognizer_t *m_recognizer;
};

} // namespace yizhan::input
