// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace yizhan::session {

/// A part of what the screen holds that belongs to the resident, or follows the language that the resident
/// chose. Whatever is one registers itself when it is made and leaves when it is destroyed; there is no other
/// way to belong to a session, and none to be left out. Parts neither make nor destroy others while they are
/// told something.
class SessionPart
{
public:
    virtual ~SessionPart();
    Q_DISABLE_COPY_MOVE(SessionPart)

    /// The resident has left: nothing that was chosen, written or seen stays, as if the part were new. An
    /// answer that is still under way to a question of this resident must not be shown either.
    virtual void forget() = 0;
    /// `language` is spoken from now on. A new part asks for language() itself: nobody tells it.
    virtual void speak([[maybe_unused]] Language language) {}

protected:
    explicit SessionPart(Session &session);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Language language() const { return m_session.language(); }

private:
    Session &m_session;
};

} // namespace yizhan::session
