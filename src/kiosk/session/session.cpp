// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "sessionpart.h"

namespace yizhan::session {

Session::~Session()
{
    Q_ASSERT(m_parts.empty() && m_holders == 0); // they would tell it of their end
}

void Session::speak(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    for (SessionPart *part : m_parts)
        part->speak(language);
}

void Session::forget()
{
    for (SessionPart *part : m_parts)
        part->forget();
}

} // namespace yizhan::session
