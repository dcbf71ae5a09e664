// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptforms.h"

namespace yizhan::input {

QString ScriptForms::simplified(const QString &word) const
{
    return m_toSimplified.of(word);
}

QString ScriptForms::traditional(const QString &word) const
{
    return m_toTraditional.of(word);
}

QString ScriptForms::hongKong(const QString &word) const
{
    return m_toHongKong.of(word);
}

} // namespace yizhan::input
