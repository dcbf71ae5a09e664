// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"

namespace yizhan::viewmodels {

namespace {

constexpr int tickMs = 200; // fine enough for a countdown that never shows a second twice as long as another

static_assert(int(KioskSession::State::Active) == int(session::IdleClock::State::Active));
static_assert(int(KioskSession::State::Warning) == int(session::IdleClock::State::Warning));
static_assert(int(KioskSession::Language::Cantonese) == int(session::Language::Cantonese));
static_assert(int(KioskSession::Language::English) == int(session::Language::English));
static_assert(int(KioskSession::Language::CantoneseTraditional) ==
              int(session::Language::CantoneseTraditional));

} // namespace

KioskSession::KioskSession(session::Session &session, const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent), SessionPart(session), m_settings(std::move(settings)), m_idle(clock, m_settings.times),
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

QList<int> KioskSession::otherLanguages() const
{
    const bool simplified = m_settings.languages.contains(Language::Cantonese);
    QList<int> list;
    for (const Language other : m_settings.languages) {
        if (other != language() && !(other == Language::CantoneseTraditional && simplified))
            list.append(static_cast<int>(other));
    }
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
    m_idle.begin();
    show();
}

void KioskSession::noteActivity()
{
    m_idle.noteActivity();
}

void KioskSession::stay()
{
    m_idle.stay();
    show();
}

void KioskSession::end()
{
    m_idle.end();
    show();
}

void KioskSession::tick()
{
    if (m_left)
        noteActivity();
    m_idle.look(session().sensitive(), m_staff);
    show();
}

void KioskSession::forget()
{
    session().speak(static_cast<session::Language>(m_settings.language));
    setTextSize(m_settings.textSize);
    setHighContrast(false);
}

void KioskSession::show()
{
    if (m_shownSecondsLeft != secondsLeft()) {
        m_shownSecondsLeft = secondsLeft();
        Q_EMIT secondsLeftChanged();
    }
    if (m_shownState == state())
        return;
    m_shownState = state();
    if (m_shownState == State::Attract)
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT stateChanged();
    if (m_shownState != State::Attract)
        return;
    session().forget();
    Q_EMIT ended();
}

} // namespace yizhan::viewmodels
