// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace yizhan::console {

/// An error in words, in the language of the program.
struct ErrorWords
{
    QString problem; ///< what is wrong
    QString remedy;  ///< what to do about it: the error's own hint, else that of its reason; may be empty
};

/// Never empty: a reason without words of its own has those of its kind.
[[nodiscard]] ErrorWords wordsOf(const Error &error);

/// Whether a reason has words of its own.
[[nodiscard]] bool hasWords(const QString &reason);

/// One line for a person: place, what is wrong, what to do; the stable reason in parentheses at the end, for
/// searching and for scripts. The technical detail stands beside it where it is in the reader's language.
[[nodiscard]] QString explanationOf(const Error &error);

} // namespace yizhan::console
