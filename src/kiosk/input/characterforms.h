// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputengine.h"

#include <QHash>

namespace yizhan::input {

/// The simplified and the traditional form of characters, by OpenCC's tables; where they are not installed
/// every character is its own form. Opens the tables once, 10 ms.
class CharacterForms
{
public:
    CharacterForms();

    /// `character` as that script writes it: 門 is 门 in simplified, 门 is 門 in traditional.
    [[nodiscard]] char16_t form(char16_t character, Script script) const;

private:
    QHash<char16_t, char16_t> m_simplified; ///< of those that differ
    QHash<char16_t, char16_t> m_traditional;
};

} // namespace yizhan::input
