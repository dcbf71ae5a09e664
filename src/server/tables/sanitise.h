// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::tables {

/// One line: control and zero-width characters gone, every kind of blank and line break one space, none at
/// the ends. Returns `text` itself, unshared data and all, when there is nothing to do.
[[nodiscard]] QString oneLine(const QString &text);

/// Several lines: as oneLine() within each line; line breaks become '\n', at most one empty line between two
/// others.
[[nodiscard]] QString paragraphs(const QString &text);

/// Everything as it stands, but for control, direction and zero-width characters; line feeds and tabs stay.
[[nodiscard]] QString withoutControls(QString text);

/// The first `limit` characters, never half a surrogate pair. `cut` is set to true when something was left
/// out.
[[nodiscard]] QString bounded(QString text, qsizetype limit, bool &cut);

/// Half width, without blanks, in capitals: the form in which numbers and code words are read.
[[nodiscard]] QString folded(QStringView text);

} // namespace yizhan::tables
