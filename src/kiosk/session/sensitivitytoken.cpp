// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivitytoken.h"

namespace yizhan::session {

SensitivityToken::SensitivityToken(Session &session) : m_session(session)
{
    ++m_session.m_holders;
}

SensitivityToken::~SensitivityToken()
{
    --m_session.m_holders;
}

} // namespace yizhan::session
