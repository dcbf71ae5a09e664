// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripttable.h"

#include <QString>

namespace yizhan::input {

/// The same word in simplified characters and in the traditional ones that are written in Hong Kong. Where
/// OpenCC's tables are missing, a word comes back as it is. Any thread.
class ScriptForms
{
public:
    /// Of a word in either script.
    [[nodiscard]] QString simplified(const QString &word) const;
    /// Of a word in simplified characters.
    [[nodiscard]] QString traditional(const QString &word) const;
    /// Of a word that already stands in traditional characters: as Hong Kong writes it.
    [[nodiscard]] QString hongKong(const QString &word) const;

private:
    chinese::ScriptTable m_toSimplified{"t2s.json"};
    chinese::ScriptTable m_toTraditional{"s2hk.json"};
    chinese::ScriptTable m_toHongKong{"t2hk.json"};
};

} // namespace yizhan::input
