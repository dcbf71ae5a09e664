// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionlanguage.h"

#include <QtGlobal>

#include <vector>

namespace yizhan::session {

class SessionPart;

/// What belongs to the resident at the screen, and how it is forgotten: every part that holds something of a
/// person is registered here (see SessionPart), so that nobody has to remember whom to tell. Knows nothing of
/// screens and of time. Used on one thread; outlives its parts.
class Session
{
public:
    /// `language` is spoken until speak() says otherwise.
    explicit Session(Language language = Language::Chinese) : m_language(language) {}
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] Language language() const { return m_language; }
    /// Tells every part, in the order in which they were made, unless it is spoken already.
    void speak(Language language);
    /// The resident has left: every part forgets, in the order in which they were made.
    void forget();
    /// Whether anybody holds a SensitivityToken: something personal stands on the screen.
    [[nodiscard]] bool sensitive() const { return m_holders > 0; }
    /// In the order in which they were made.
    [[nodiscard]] const std::vector<SessionPart *> &parts() const { return m_parts; }

private:
    friend class SessionPart;
    friend class SensitivityToken;

    Language m_language;
    std::vector<SessionPart *> m_parts;
    int m_holders = 0;
};

} // namespace yizhan::session
