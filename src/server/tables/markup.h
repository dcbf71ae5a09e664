// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::tables {

/// The text that people mean: tags of HTML taken out (paragraphs and lists keep their lines, scripts go), its
/// entities resolved, also where they were written twice. A mere '<' or '&' stays. Returns `text` itself when
/// there is nothing to do.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace yizhan::tables
