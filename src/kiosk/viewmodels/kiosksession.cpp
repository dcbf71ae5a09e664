// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"

namespace yizhan::viewmodels {

namespace {

constexpr int tickMs = 200; // fine enough for a countdown that never shows a second twice as long as another
constexpr qint64 msPerSecond = 1000;

static_assert(int(KioskSession::Language::Cantonese) == int(session::Language::Cantonese));
static_assert(int(KioskSession::Language::English) == int(session::Language::English));

} // namespace

KioskSession::KioskSession(session::Session &session, const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent), SessionPart(session), m_clock(clock), m_settings(std::move(settings)),
      m_textSize(m_settings.textSize)
{
    session.speak(static_cast<session::Language>(m_settings.language));
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &KioskSession::tick);
}

QList<int> KioskSession::languages() const
{
    QList<int> list;
    for (const Language language : m_settings.languages)
        list.append(static_cast<int>(language));
    return list;
}

void KioskSession::setLanguage(Language language)
{
    if (m_settings.languages.contains(language))
        session().speak(static_cast<session::Language>(language));
}

void KioskSession::speak(session::Language /*language*/)
{
    Q_EMIT languageChanged();
}

void KioskSession::setTextSize(TextSize size)
{
    if (m_textSize == size)
        return;
    m_textSize = size;
    Q_EMIT textSizeChanged();
}

void KioskSession::setHighContrast(bool on)
{
    if (m_highContrast == on)
        return;
    m_highContrast = on;
    Q_EMIT highContrastChanged();
}

void KioskSession::begin()
{
    if (m_state != State::Attract)
        return;
    m_lastActivityMs = m_clock.monotonicMs();
    setState(State::Active);
}

void KioskSession::noteActivity()
{
    if (m_state == State::Active)
        m_lastActivityMs = m_clock.monotonicMs();
}

void KioskSession::stay()
{
    if (m_state != State::Warning)
        return;
    m_lastActivityMs = m_clock.monotonicMs();
    setState(State::Active);
}

void KioskSession::end()
{
    if (m_state == State::Attract)
        return;
    setState(State::Attract);
    session().forget();
    Q_EMIT ended();
}

void KioskSession::forget()
{
    session().speak(static_cast<session::Language>(m_settings.language));
    setTextSize(m_settings.textSize);
    setHighContrast(false);
}

void KioskSession::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_state == State::Active) {
        const int idle = session().sensitive() ? m_settings.sensitiveIdleSeconds : m_settings.idleSeconds;
        if (now - m_lastActivityMs < idle * msPerSecond)
            return;
        m_warningSinceMs = now;
        setState(State::Warning);
        return;
    }
    if (m_state != State::Warning)
        return;
    const qint64 left = m_settings.warningSeconds * msPerSecond - (now - m_warningSinceMs);
    if (left <= 0)
        end();
    else
        setSecondsLeft(static_cast<int>((left + msPerSecond - 1) / msPerSecond));
}

void KioskSession::setState(State state)
{
    m_state = state;
    if (state == State::Attract)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    setSecondsLeft(state == State::Warning ? m_settings.warningSeconds : 0);
    Q_EMIT stateChanged();
}

void KioskSession::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
}

} // namespace yizhan::viewmodels
