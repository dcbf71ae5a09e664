// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"
#include "scriptforms.h"

#include <unicode/uniset.h>

namespace yizhan::input {

/// The characters that people write: those of GB 2312 (6,763) for the simplified forms, of Big5 (13,000) for
/// the traditional ones. The dictionary of strokes holds 80,000, and rare ones would stand before common
/// ones. The sets come from ICU's converters. With them the forms of words in both scripts, which belong to
/// the thread that uses them.
class CommonCharacters
{
public:
    CommonCharacters();

    /// Every character of `text` is one of them.
    [[nodiscard]] bool contains(const QString &text, Script script) const;
    /// No character of `text` lies beyond the basic plane, where fonts have holes.
    [[nodiscard]] static bool isDisplayable(const QString &text);

    [[nodiscard]] const ScriptForms &forms() const { return m_forms; }

private:
    ScriptForms m_forms;
    icu::UnicodeSet m_simplified;
    icu::UnicodeSet m_traditional;
};

} // namespace yizhan::input
