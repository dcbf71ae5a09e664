// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace yizhan::words {

/// What a code that travels is called, in a table of a room's own: `text` is English, marked for translation
/// in the context that the room names when it asks.
struct CodeName
{
    const char *code;
    const char *text;
};

/// In the language of the installed translators; the code itself where the table has it not, as it is one of
/// a newer version. Any thread.
[[nodiscard]] QString nameOfCode(std::span<const CodeName> table, const QString &code, const char *context);

} // namespace yizhan::words
