// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace yizhan::session {

/// Held by whoever has something personal on the screen, as long as it stands there: the session is sensitive
/// while anybody holds one. The session outlives it.
class [[nodiscard]] SensitivityToken
{
public:
    explicit SensitivityToken(Session &session);
    ~SensitivityToken();
    Q_DISABLE_COPY_MOVE(SensitivityToken)

private:
    Session &m_session;
};

} // namespace yizhan::session
