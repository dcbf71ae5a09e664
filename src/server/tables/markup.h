// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::tables {

/// The text that people mean: tags of HTML taken out (paragraphs and lists keep their lines, scripts go), its
/// entities resolved, also where they were written twice. A mere '<' or '&' stays. Returns `text` itself when
/// there is nothing to do.
[[nodiscard]] QString withoutMarkup(const QString &text);

/// The text without the quotes that stand around all of it ("岗位职责：…"), or the apostrophe that keeps a
/// number a text.
[[nodiscard]] QString withoutQuotes(QString text);

} // namespace yizhan::tables
