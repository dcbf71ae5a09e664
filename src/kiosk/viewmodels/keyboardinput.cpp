// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardinput.h"
#include "whenanswered.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QVirtualKeyboardInputContext>

#include <algorithm>
#include <tuple>
#include <utility>

namespace yizhan::viewmodels {

namespace {

constexpr int digitHints = Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhDialableCharactersOnly;
constexpr int identityHints = Qt::ImhPreferNumbers | Qt::ImhUppercaseOnly;
constexpr int nameHints = Qt::ImhPreferUppercase;
constexpr int directHints =
    Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText | Qt::ImhLatinOnly;

} // namespace

KeyboardInput::KeyboardInput(session::Session &session, input::InputService &service, QObject *parent)
    : QVirtualKeyboardAbstractInputMethod(parent), SessionPart(session), m_service(service)
{
    connect(&m_service, &input::InputService::readinessChanged, this, &KeyboardInput::followReadiness);
    connect(QGuiApplication::inputMethod(), &QInputMethod::visibleChanged, this,
            &KeyboardInput::wantedChanged);
    KeyboardInput::speak(language());
}

bool KeyboardInput::wanted() const
{
    return QGuiApplication::inputMethod()->isVisible();
}

void KeyboardInput::putAway()
{
    QGuiApplication::inputMethod()->hide();
}

void KeyboardInput::setHints(int hints)
{
    if (m_hints == hints)
        return;
    m_hints = hints;
    m_digits = (hints & Qt::ImhPreferNumbers) != 0;
    dropComposition();
    tellPurpose();
    Q_EMIT pageChanged();
}

bool KeyboardInput::direct() const
{
    return (m_hints & directHints) != 0;
}

KeyboardInput::Page KeyboardInput::page() const
{
    if ((m_hints & digitHints) != 0)
        return Page::Digits;
    if ((m_hints & identityHints) == identityHints)
        return Page::Identity;
    if (m_digits)
        return Page::Digits;
    if (direct())
        return Page::PlainKeys;
    if (onlyOneWay())
        return Page::Writing;
    if (!m_chosen)
        return (m_lettersFirst && !m_choosing) || methods().size() == 1 ? Page::PlainKeys : Page::Choice;
    return m_method == Method::Letters ? Page::PlainKeys : Page::Writing;
}

KeyboardInput::Method KeyboardInput::method() const
{
    return onlyOneWay() ? static_cast<Method>(methods().front()) : m_method;
}

bool KeyboardInput::onlyOneWay() const
{
    const QList<int> all = methods();
    return all.size() == 1 && all.front() != static_cast<int>(Method::Letters);
}

QList<int> KeyboardInput::methods() const
{
    QList<int> usable;
    for (const input::Method method : input::methods) {
        if (m_service.readiness(method) != input::Readiness::Missing)
            usable.append(static_cast<int>(method));
    }
    if (m_lettersFirst || usable.isEmpty())
        usable.append(static_cast<int>(Method::Letters));
    return usable;
}

bool KeyboardInput::canChangeMethod() const
{
    const Page shown = page();
    return !direct() && methods().size() > 1 && (shown == Page::Writing || shown == Page::PlainKeys);
}

bool KeyboardInput::canToggleDigits() const
{
    return (m_hints & digitHints) == 0 && (m_hints & identityHints) != identityHints &&
           page() != Page::Choice;
}

bool KeyboardInput::preparing() const
{
    return page() == Page::Writing && m_service.readiness(chinese()) == input::Readiness::Preparing;
}

bool KeyboardInput::composing() const
{
    return !m_answers.isEmpty() || m_strokeCount > 0 || m_composition.open();
}

void KeyboardInput::choose(Method method)
{
    dropComposition();
    m_method = method;
    m_chosen = true;
    m_choosing = false;
    m_digits = false;
    Q_EMIT pageChanged();
}

void KeyboardInput::changeMethod()
{
    whenAllIsAnswered(Next::ChangeMethod);
}

void KeyboardInput::toggleDigits()
{
    whenAllIsAnswered(Next::ToggleDigits);
}

void KeyboardInput::whenAllIsAnswered(Next next)
{
    m_next = next;
    takeAnswers();
}

void KeyboardInput::goOn()
{
    if (m_next == Next::Finish) {
        finish();
        return;
    }
    if (std::exchange(m_next, Next::Nothing) == Next::ChangeMethod) {
        keepChosen();
        m_chosen = false;
        m_choosing = true;
    } else {
        keepChosen();
        m_digits = !m_digits;
    }
    Q_EMIT pageChanged();
}

void KeyboardInput::keepChosen()
{
    const QString chosen = m_composition.chosen;
    dropComposition();
    if (!chosen.isEmpty() && inputContext() != nullptr)
        inputContext()->commit(chosen);
}

bool KeyboardInput::keyEvent(Qt::Key key, const QString &text, Qt::KeyboardModifiers /*modifiers*/)
{
    if (key == Qt::Key_Backspace) {
        takeBack();
        return true;
    }
    if (text.isEmpty() || inputContext() == nullptr)
        return false;
    if (page() == Page::Writing && text.size() == 1) {
        tellPurpose();
        follow(m_service.press(chinese(), text.front().toLatin1()));
    } else {
        inputContext()->commit(text);
    }
    return true;
}

void KeyboardInput::tellPurpose()
{
    input::Purpose purpose = input::Purpose::Words;
    if ((m_hints & nameHints) != 0) {
        const bool begun = inputContext() != nullptr && inputContext()->cursorPosition() > 0;
        purpose = begun ? input::Purpose::GivenName : input::Purpose::Surname;
    }
    if (std::exchange(m_purpose, purpose) != purpose)
        m_service.setPurpose(purpose);
}

void KeyboardInput::draw(const QList<QPointF> &stroke)
{
    if (page() != Page::Writing || m_strokeCount >= input::maxStrokes)
        return;
    input::PenStroke points;
    for (const QPointF &point : stroke)
        points.append(point.toPoint());
    ++m_strokeCount;
    follow(m_service.draw(points));
}

void KeyboardInput::chooseCandidate(int candidate)
{
    // While an answer is on its way the list on the screen is about to change.
    if (m_answers.isEmpty())
        follow(m_service.choose(chinese(), candidate));
}

void KeyboardInput::takeBack()
{
    if (composing()) {
        m_strokeCount = std::max(0, m_strokeCount - 1);
        follow(m_service.back(chinese()));
    } else if (inputContext() != nullptr && !m_heldInComposition) {
        inputContext()->sendKeyClick(Qt::Key_Backspace, {});
    }
}

void KeyboardInput::holdTakingBack(bool held)
{
    if (held)
        m_heldInComposition = composing();
    else // behind the tap that the end of holding is as well
        QMetaObject::invokeMethod(
            this, [this] { m_heldInComposition = false; }, Qt::QueuedConnection);
}

void KeyboardInput::clearAll()
{
    if (composing())
        dropComposition();
    else if (inputContext() != nullptr && inputContext()->inputItem() != nullptr)
        QMetaObject::invokeMethod(inputContext()->inputItem(), "clear"); // of TextInput and TextEdit
}

void KeyboardInput::done()
{
    constexpr int mostPieces = 20; // an engine that never came to an end would keep the keyboard
    m_piecesLeft = mostPieces;
    whenAllIsAnswered(Next::Finish);
}

void KeyboardInput::finish()
{
    if (!m_composition.candidates.isEmpty() && m_piecesLeft-- > 0) {
        // As by a tap. Its answer leads here again: a candidate may stand for the first syllables only.
        follow(m_service.choose(chinese(), 0));
        return;
    }
    m_next = Next::Nothing;
    const QString letters = m_composition.typed;
    dropComposition();
    if (inputContext() == nullptr)
        return;
    if (!letters.isEmpty())
        inputContext()->commit(letters);
    inputContext()->sendKeyClick(Qt::Key_Return, QStringLiteral("\r"));
    putAway();
}

void KeyboardInput::follow(const QFuture<input::Composition> &answer)
{
    m_answers.enqueue(answer);
    Q_EMIT compositionChanged();
    whenAnswered(answer, this,
                 [this, conversation = m_conversation](const input::Composition & /*composition*/) {
                     if (conversation == m_conversation)
                         takeAnswers();
                 });
}

void KeyboardInput::takeAnswers()
{
    // A continuation may overtake an earlier one; the answers themselves stand in the order of the steps.
    while (!m_answers.isEmpty() && m_answers.head().isFinished())
        show(m_answers.dequeue().result());
    if (m_next != Next::Nothing && m_answers.isEmpty())
        goOn();
}

void KeyboardInput::show(const input::Composition &composition)
{
    m_composition = composition;
    if (!composition.committed.isEmpty() && !composition.open())
        m_strokeCount = 0;
    if (inputContext() != nullptr) {
        if (!composition.committed.isEmpty())
            inputContext()->commit(composition.committed);
        inputContext()->setPreeditText(composition.preedit);
    }
    Q_EMIT compositionChanged();
}

void KeyboardInput::dropComposition()
{
    ++m_conversation;
    m_next = Next::Nothing;
    const bool open = composing();
    m_answers.clear();
    m_strokeCount = 0;
    m_composition = {};
    if (!open)
        return;
    std::ignore = m_service.clear(chinese()); // nobody waits for it
    if (inputContext() != nullptr)
        inputContext()->setPreeditText({});
    Q_EMIT compositionChanged();
}

void KeyboardInput::followReadiness()
{
    if (m_chosen && !methods().contains(static_cast<int>(m_method)))
        m_chosen = false;
    Q_EMIT pageChanged();
}

void KeyboardInput::speak(session::Language language)
{
    m_lettersFirst = language == session::Language::English;
    m_service.setScript(language == session::Language::CantoneseTraditional ? input::Script::Traditional
                        : language == session::Language::Cantonese          ? input::Script::Both
                                                                            : input::Script::Simplified);
    dropComposition();
    Q_EMIT pageChanged();
}

void KeyboardInput::forget()
{
    dropComposition();
    m_chosen = false;
    m_choosing = false;
    m_digits = false;
    m_method = Method::Letters;
    putAway();
    Q_EMIT pageChanged();
}

QList<QVirtualKeyboardInputEngine::InputMode> KeyboardInput::inputModes(const QString & /*locale*/)
{
    return {QVirtualKeyboardInputEngine::InputMode::Pinyin};
}

bool KeyboardInput::setInputMode(const QString & /*locale*/, QVirtualKeyboardInputEngine::InputMode /*mode*/)
{
    return true;
}

bool KeyboardInput::setTextCase(QVirtualKeyboardInputEngine::TextCase /*textCase*/)
{
    return true;
}

void KeyboardInput::reset()
{
    dropComposition();
}

} // namespace yizhan::viewmodels
