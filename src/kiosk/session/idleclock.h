// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace yizhan::session {

/// When a session ends by itself, in seconds.
struct IdleTimes
{
    int idle = 120;         ///< without activity before the warning
    int sensitiveIdle = 60; ///< the same while the session is sensitive
    int staffIdle = 1800;   ///< while somebody of the staff is signed in, and waits for calls
    int warning = 30;       ///< length of the countdown (WCAG 2.2.1 asks for 20 at least)
};

/// Whether somebody is at the screen, by what is touched and by the time that passes. A clock that is set
/// back or forth changes nothing. Has no timer: look() is called from time to time.
class IdleClock
{
public:
    enum class State {
        Attract, ///< nobody is there
        Active,
        Warning, ///< nobody touched it for a while: the countdown runs
    };

    /// `clock` outlives this object.
    IdleClock(const Clock &clock, IdleTimes times) : m_clock(clock), m_times(times) {}

    [[nodiscard]] State state() const { return m_state; }
    /// Seconds to the end while in Warning, else 0; as of the last look().
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

    /// Attract → Active.
    void begin();
    /// Somebody is there: the idle time starts again. Does not leave Warning.
    void noteActivity();
    /// Warning → Active.
    void stay();
    /// → Attract.
    void end();
    /// Active → Warning → Attract, as the time has passed. `staff`: somebody of the staff is signed in.
    void look(bool sensitive, bool staff = false);

private:
    void activate();

    const Clock &m_clock;
    IdleTimes m_times;
    State m_state = State::Attract;
    int m_secondsLeft = 0;
    qint64 m_lastActivityMs = 0;
    qint64 m_warningSinceMs = 0;
};

} // namespace yizhan::session
