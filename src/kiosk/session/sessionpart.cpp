// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionpart.h"

#include <algorithm>

namespace yizhan::session {

SessionPart::SessionPart(Session &session) : m_session(session)
{
    m_session.m_parts.push_back(this);
}

SessionPart::~SessionPart()
{
    auto &parts = m_session.m_parts;
    parts.erase(std::remove(parts.begin(), parts.end(), this), parts.end());
}

} // namespace yizhan::session
