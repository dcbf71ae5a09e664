// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

#include <QString>

namespace yizhan::operations {

/// A pickup code: 8 characters of Crockford's base 32 (no I, L, O, U), 40 random bits. Readable aloud, typed
/// on a pad of 32 keys.
[[nodiscard]] QString newReceiptCode(Random &random);
/// How a code is shown: "7K3M-Q9XD".
[[nodiscard]] QString shownCode(const QString &code);
/// A code as somebody typed it: blanks and hyphens away, capitals, O read as 0, I and L as 1. Empty when it
/// is none.
[[nodiscard]] QString readReceiptCode(const QString &typed);

/// Any number of characters of the same alphabet, for other codes that people copy.
[[nodiscard]] QString randomCode(Random &random, int characters);
/// The same reading as readReceiptCode(), for a code of so many characters.
[[nodiscard]] QString readCode(const QString &typed, int characters);

} // namespace yizhan::operations
