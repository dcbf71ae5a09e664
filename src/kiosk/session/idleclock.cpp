// SPDX-License-Identifier: GPL-3.0-or-later
#include "idleclock.h"

namespace yizhan::session {

namespace {

constexpr qint64 msPerSecond = 1000;

} // namespace

void IdleClock::begin()
{
    if (m_state == State::Attract)
        activate();
}

void IdleClock::noteActivity()
{
    if (m_state == State::Active)
        m_lastActivityMs = m_clock.monotonicMs();
}

void IdleClock::stay()
{
    if (m_state == State::Warning)
        activate();
}

void IdleClock::end()
{
    m_state = State::Attract;
    m_secondsLeft = 0;
}

void IdleClock::look(bool sensitive, bool staff)
{
    const qint64 now = m_clock.monotonicMs();
    const int idle = staff ? m_times.staffIdle : sensitive ? m_times.sensitiveIdle : m_times.idle;
    if (m_state == State::Active && now - m_lastActivityMs >= idle * msPerSecond) {
        m_state = State::Warning;
        m_warningSinceMs = now;
    }
    if (m_state != State::Warning)
        return;
    const qint64 left = m_times.warning * msPerSecond - (now - m_warningSinceMs);
    if (left <= 0)
        end();
    else
        m_secondsLeft = static_cast<int>((left + msPerSecond - 1) / msPerSecond);
}

void IdleClock::activate()
{
    m_state = State::Active;
    m_secondsLeft = 0;
    m_lastActivityMs = m_clock.monotonicMs();
}

} // namespace yizhan::session
