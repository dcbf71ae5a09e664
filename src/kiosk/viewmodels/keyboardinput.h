// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputservice.h"
#include "sessionpart.h"

#include <QList>
#include <QQueue>
#include <QStringList>
#include <QVirtualKeyboardAbstractInputMethod>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// The input method behind the keyboard of ours: takes its keys and strokes, hands them to the engines, and
/// text to the field through Qt Virtual Keyboard. The way to write is chosen once and kept until forget().
/// Fields that ask for nothing predictive or hold something sensitive get plain keys: what is typed there
/// reaches no engine.
class KeyboardInput : public QVirtualKeyboardAbstractInputMethod, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int hints READ hints WRITE setHints NOTIFY pageChanged)
    Q_PROPERTY(bool wanted READ wanted NOTIFY wantedChanged)
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(Method method READ method NOTIFY pageChanged)
    Q_PROPERTY(QList<int> methods READ methods NOTIFY pageChanged)
    Q_PROPERTY(bool canChangeMethod READ canChangeMethod NOTIFY pageChanged)
    Q_PROPERTY(bool canToggleDigits READ canToggleDigits NOTIFY pageChanged)
    Q_PROPERTY(bool preparing READ preparing NOTIFY pageChanged)
    Q_PROPERTY(double progress READ progress NOTIFY pageChanged)
    Q_PROPERTY(QStringList candidates READ candidates NOTIFY compositionChanged)
    Q_PROPERTY(int strokeCount READ strokeCount NOTIFY compositionChanged)
    Q_PROPERTY(bool composing READ composing NOTIFY compositionChanged)

public:
    /// The first four as input::Method.
    enum class Method { Handwriting, Pinyin, Stroke, Jyutping, Letters };
    Q_ENUM(Method)
    /// What the keyboard shows.
    enum class Page {
        Choice,    ///< which way to write?
        Writing,   ///< the method at work
        PlainKeys, ///< letters that go straight into the field
        Digits,    ///< 0–9
        Identity,  ///< 0–9 and X, for identity numbers
    };
    Q_ENUM(Page)

    /// `session` and `service` outlive the input method.
    KeyboardInput(session::Session &session, input::InputService &service, QObject *parent = nullptr);

    /// Qt::InputMethodHints of the field. ImhDigitsOnly, ImhFormattedNumbersOnly or
    /// ImhDialableCharactersOnly: digits; ImhPreferNumbers with ImhUppercaseOnly: an identity number;
    /// ImhSensitiveData, ImhNoPredictiveText, ImhHiddenText or ImhLatinOnly: plain letters and digits;
    /// ImhPreferUppercase: somebody's name, whose characters come first.
    [[nodiscard]] int hints() const { return m_hints; }
    void setHints(int hints);
    /// A field has the focus and asks for the keyboard.
    [[nodiscard]] bool wanted() const;
    [[nodiscard]] Page page() const;
    /// The one that was chosen; where only one way to write Chinese is there, that one.
    [[nodiscard]] Method method() const;
    /// That can be chosen, those still preparing included.
    [[nodiscard]] QList<int> methods() const;
    [[nodiscard]] bool canChangeMethod() const;
    [[nodiscard]] bool canToggleDigits() const;
    /// The method at work is not ready yet.
    [[nodiscard]] bool preparing() const;
    [[nodiscard]] double progress() const { return m_service.progress(); }
    [[nodiscard]] QStringList candidates() const { return m_composition.candidates; }
    /// Strokes on the pad.
    [[nodiscard]] int strokeCount() const { return m_strokeCount; }
    /// Something is open: a key, a stroke.
    [[nodiscard]] bool composing() const;

    /// A step is not answered yet.
    [[nodiscard]] bool busy() const { return !m_answers.isEmpty(); }

    /// Reads the data of the methods; called once the screens stand.
    Q_INVOKABLE void prepare() { m_service.prepare(); }
    Q_INVOKABLE void choose(yizhan::viewmodels::KeyboardInput::Method method);
    /// Back to the choice. The part of what is open for which a candidate was taken goes into the field.
    Q_INVOKABLE void changeMethod();
    /// To the digits and back; keeps the same.
    Q_INVOKABLE void toggleDigits();
    Q_INVOKABLE void chooseCandidate(int candidate);
    /// A stroke on the pad, in pixels.
    Q_INVOKABLE void draw(const QList<QPointF> &stroke);
    /// One key, stroke or character less. While a finger holds the key that began in what is open, it ends
    /// there.
    Q_INVOKABLE void takeBack();
    /// A finger has come down on the key of takeBack(), or has left it.
    Q_INVOKABLE void holdTakingBack(bool held);
    /// What is open; if nothing is, all that stands in the field.
    Q_INVOKABLE void clearAll();
    /// The keyboard goes; a tap into the field brings it back.
    Q_INVOKABLE void putAway();
    /// No field asks for the keyboard any more: ink and letters that wait for a candidate are given up.
    Q_INVOKABLE void leave() { dropComposition(); }
    /// What is still open goes into the field as its first candidate, or where there is none, as its letters;
    /// the field is told that it is complete, the keyboard goes.
    Q_INVOKABLE void done();

    /// The way to write is asked for again, and the keyboard goes: it must not stand over the next one's
    /// screen.
    void forget() override;
    /// Its script, and whether letters come first.
    void speak(session::Language language) override;

    QList<QVirtualKeyboardInputEngine::InputMode> inputModes(const QString &locale) override;
    bool setInputMode(const QString &locale, QVirtualKeyboardInputEngine::InputMode inputMode) override;
    bool setTextCase(QVirtualKeyboardInputEngine::TextCase textCase) override;
    bool keyEvent(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers) override;
    void reset() override;
    void update() override {}

Q_SIGNALS:
    void pageChanged();
    void compositionChanged();
    void wantedChanged();

private:
    [[nodiscard]] bool direct() const;
    /// What to do once every step is answered.
    enum class Next { Nothing, Finish, ChangeMethod, ToggleDigits };

    [[nodiscard]] input::Method chinese() const { return static_cast<input::Method>(method()); }
    /// The only way to write Chinese, where letters are no other.
    [[nodiscard]] bool onlyOneWay() const;
    void tellPurpose();
    void whenAllIsAnswered(Next next);
    void goOn();
    void keepChosen();
    void follow(const QFuture<input::Composition> &answer);
    void takeAnswers();
    void show(const input::Composition &composition);
    void followReadiness();
    void finish();
    void dropComposition();

    input::InputService &m_service;
    int m_hints = 0;
    Method m_method = Method::Letters;
    bool m_chosen = false;
    bool m_choosing = false; ///< the resident asked for the choice
    bool m_lettersFirst = false;
    bool m_digits = false;
    input::Composition m_composition;
    int m_strokeCount = 0;
    QQueue<QFuture<input::Composition>> m_answers; ///< to steps that are not shown yet, in their order
    int m_conversation = 0;                        ///< answers of an earlier one are out of date
    Next m_next = Next::Nothing;
    bool m_heldInComposition = false; ///< see holdTakingBack()
    input::Purpose m_purpose = input::Purpose::Words;
    int m_piecesLeft = 0; ///< candidates that finishing takes at most
};

} // namespace yizhan::viewmodels
