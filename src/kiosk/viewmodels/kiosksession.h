// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idleclock.h"
#include "sessionpart.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One resident at the screen: from the first tap to 完成 or to the end of the idle countdown. Nothing of one
/// session is left for the next: at the end every SessionPart forgets. Lives on the GUI thread.
class KioskSession : public QObject, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(Language language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(TextSize textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged)
    Q_PROPERTY(QList<int> languages READ languages CONSTANT)
    Q_PROPERTY(QList<int> otherLanguages READ otherLanguages NOTIFY languageChanged)

public:
    /// As session::IdleClock::State.
    enum class State { Attract, Active, Warning };
    Q_ENUM(State)
    /// As session::Language.
    enum class Language { Chinese, Cantonese, English, CantoneseTraditional };
    Q_ENUM(Language)
    enum class TextSize { Normal, Large, Largest };
    Q_ENUM(TextSize)

    struct Settings
    {
        session::IdleTimes times;
        QList<Language> languages = {Language::Chinese, Language::Cantonese, Language::CantoneseTraditional,
                                     Language::English};
        Language language = Language::Chinese; ///< that a session starts with
        TextSize textSize = TextSize::Normal;  ///< that a session starts with
    };

    /// Both outlive this object. What `settings` begin with is spoken at once.
    KioskSession(session::Session &session, const Clock &clock, Settings settings, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return static_cast<State>(m_idle.state()); }
    /// Seconds to the end while in Warning, else 0.
    [[nodiscard]] int secondsLeft() const { return m_idle.secondsLeft(); }
    [[nodiscard]] Language language() const { return static_cast<Language>(SessionPart::language()); }
    /// A language that the settings do not offer is refused.
    void setLanguage(Language language);
    [[nodiscard]] TextSize textSize() const { return m_textSize; }
    void setTextSize(TextSize size);
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);
    /// The languages offered, in their order on the screen.
    [[nodiscard]] QList<int> languages() const;
    /// What else than the language in force one can begin in. Traditional characters are no other language
    /// where the simplified ones of Cantonese are offered too: they are chosen among the languages.
    [[nodiscard]] QList<int> otherLanguages() const;

    /// Attract → Active.
    Q_INVOKABLE void begin();
    /// Somebody is there: the idle time starts again. Does not leave Warning, whose buttons ask to be tapped.
    void noteActivity();
    /// Warning → Active.
    Q_INVOKABLE void stay();
    /// Back to Attract; every part forgets, then ended() is sent.
    Q_INVOKABLE void end();

    /// Language, text size and contrast return to their defaults.
    void forget() override;
    void speak(session::Language language) override;

    /// Somebody of the staff is signed in: the session does not end while they wait for calls.
    void setStaff(bool staff) { m_staff = staff; }
    /// Staff have left the screen to those who come, and nobody's session is on it: it does not end by
    /// itself.
    void setLeft(bool left) { m_left = left; }

    /// Looks at the clock; called by the session's own timer, and by tests after they moved the clock.
    void tick();

Q_SIGNALS:
    void stateChanged();
    void secondsLeftChanged();
    void languageChanged();
    void textSizeChanged();
    void highContrastChanged();
    /// The session is over and forgotten.
    void ended();

private:
    void show();

    Settings m_settings;
    session::IdleClock m_idle;
    QTimer m_timer;
    State m_shownState = State::Attract;
    int m_shownSecondsLeft = 0;
    TextSize m_textSize;
    bool m_highContrast = false;
    bool m_staff = false;
    bool m_left = false;
};

} // namespace yizhan::viewmodels
