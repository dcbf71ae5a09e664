// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "result.h"

#include <QByteArray>

namespace yizhan::input {

/// A character that somebody wrote, and what it is called in the file.
struct PenCharacter
{
    QByteArray id;
    QList<PenStroke> strokes;
};

inline constexpr qint64 mostPenLine = 1'000'000; ///< bytes

/// One line `id<TAB>x,y x,y …;x,y …`: strokes by semicolons, x to the right, y down, whole numbers or
/// decimals in any unit; they come back in thousandths of the character's longer side. Errors: Invalid
/// (`input.pen`).
[[nodiscard]] Result<PenCharacter> parsePenLine(const QByteArray &line, const QString &place);

} // namespace yizhan::input
