// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeinputservice.h"
#include "keyboardinput.h"

#include <QTest>

using namespace yizhan;
using fakes::FakeInputService;
using viewmodels::KeyboardInput;

/// What the keyboard shows, and what it lets through. Text in a field is tested where there are fields, in
/// tests/qml.
class TestKeyboardInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayToWriteIsAskedOnce();
    void theNextSessionIsAskedAgain();
    void englishBeginsWithLetters();
    void pages_data();
    void pages();
    void strokesOpenAndClear();
    void aMissingMethodIsNotOffered();
    void withoutAnyMethodThereAreLetters();
    void preparingIsShown();
    void traditionalCantoneseWritesTraditionalForms();
    void simplifiedCantoneseOffersBothForms();
    void handwritingAloneIsTheWayToWrite();
    void aNameFieldAsksForNames();
    void whatIsOpenEndsWithTheKeyboard();
};

void TestKeyboardInput::theWayToWriteIsAskedOnce()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Choice);
    keyboard.choose(KeyboardInput::Method::Stroke);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Writing);
    keyboard.setHints(Qt::ImhDigitsOnly);
    keyboard.setHints(0);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Writing);
    QCOMPARE(keyboard.method(), KeyboardInput::Method::Stroke);
    keyboard.changeMethod();
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Choice);
}

void TestKeyboardInput::theNextSessionIsAskedAgain()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Pinyin);
    keyboard.forget();
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Choice);
}

void TestKeyboardInput::englishBeginsWithLetters()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    session.speak(session::Language::English);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::PlainKeys);
    keyboard.changeMethod();
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Choice);
    QVERIFY(keyboard.methods().contains(static_cast<int>(KeyboardInput::Method::Letters)));
}

void TestKeyboardInput::pages_data()
{
    QTest::addColumn<int>("hints");
    QTest::addColumn<KeyboardInput::Page>("page");
    using Page = KeyboardInput::Page;
    QTest::newRow("words") << int(Qt::ImhNone) << Page::Writing;
    QTest::newRow("digits") << int(Qt::ImhDigitsOnly) << Page::Digits;
    QTest::newRow("telephone") << int(Qt::ImhDialableCharactersOnly | Qt::ImhSensitiveData) << Page::Digits;
    QTest::newRow("identity number") << int(Qt::ImhPreferNumbers | Qt::ImhUppercaseOnly |
                                            Qt::ImhSensitiveData)
                                     << Page::Identity;
    QTest::newRow("sensitive") << int(Qt::ImhSensitiveData) << Page::PlainKeys;
    QTest::newRow("not predictive") << int(Qt::ImhNoPredictiveText) << Page::PlainKeys;
    QTest::newRow("password") << int(Qt::ImhHiddenText) << Page::PlainKeys;
}

void TestKeyboardInput::pages()
{
    QFETCH(int, hints);
    QFETCH(KeyboardInput::Page, page);
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Pinyin);
    keyboard.setHints(hints);
    QCOMPARE(keyboard.page(), page);
    // Nothing of a field other than the first reaches an engine.
    keyboard.keyEvent(Qt::Key_unknown, QStringLiteral("n"), Qt::NoModifier);
    keyboard.draw({QPointF(1, 1)});
    QCOMPARE(service.strokes, page == KeyboardInput::Page::Writing ? 1 : 0);
    if (page != KeyboardInput::Page::Writing)
        QVERIFY(!service.written);
}

void TestKeyboardInput::strokesOpenAndClear()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Handwriting);
    keyboard.draw({QPointF(1, 1)});
    keyboard.draw({QPointF(2, 2)});
    QCOMPARE(keyboard.strokeCount(), 2);
    QTRY_COMPARE(keyboard.candidates(), FakeInputService::words());
    keyboard.takeBack();
    QCOMPARE(keyboard.strokeCount(), 1);
    keyboard.clearAll();
    QVERIFY(!keyboard.composing());
}

void TestKeyboardInput::aMissingMethodIsNotOffered()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Handwriting);
    service.state.front() = input::Readiness::Missing;
    Q_EMIT service.readinessChanged();
    QVERIFY(!keyboard.methods().contains(static_cast<int>(KeyboardInput::Method::Handwriting)));
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Choice);
}

void TestKeyboardInput::withoutAnyMethodThereAreLetters()
{
    FakeInputService service;
    service.state.fill(input::Readiness::Missing);
    session::Session session;
    KeyboardInput keyboard(session, service);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::PlainKeys);
    QVERIFY(!keyboard.canChangeMethod());
}

void TestKeyboardInput::preparingIsShown()
{
    FakeInputService service;
    service.state.fill(input::Readiness::Preparing);
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Pinyin);
    QVERIFY(keyboard.preparing());
    service.state.fill(input::Readiness::Ready);
    Q_EMIT service.readinessChanged();
    QVERIFY(!keyboard.preparing());
}

void TestKeyboardInput::traditionalCantoneseWritesTraditionalForms()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    session.speak(session::Language::CantoneseTraditional);
    QCOMPARE(service.script, input::Script::Traditional);
    session.speak(session::Language::Chinese);
    QCOMPARE(service.script, input::Script::Simplified);
}

void TestKeyboardInput::simplifiedCantoneseOffersBothForms()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    session.speak(session::Language::Cantonese);
    QCOMPARE(service.script, input::Script::Both);
}

void TestKeyboardInput::handwritingAloneIsTheWayToWrite()
{
    FakeInputService service;
    service.state.fill(input::Readiness::Missing);
    service.state.front() = input::Readiness::Ready;
    session::Session session;
    KeyboardInput keyboard(session, service);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Writing);
    QCOMPARE(keyboard.method(), KeyboardInput::Method::Handwriting);
    QVERIFY(!keyboard.canChangeMethod());
    keyboard.draw({QPointF(1, 1)});
    QCOMPARE(service.strokes, 1);
}

void TestKeyboardInput::aNameFieldAsksForNames()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Pinyin);
    keyboard.setHints(Qt::ImhPreferUppercase);
    QCOMPARE(keyboard.page(), KeyboardInput::Page::Writing);
    QCOMPARE(service.purpose, input::Purpose::Surname);
    keyboard.setHints(Qt::ImhNone);
    QCOMPARE(service.purpose, input::Purpose::Words);
}

void TestKeyboardInput::whatIsOpenEndsWithTheKeyboard()
{
    FakeInputService service;
    session::Session session;
    KeyboardInput keyboard(session, service);
    keyboard.choose(KeyboardInput::Method::Handwriting);
    keyboard.draw({QPointF(1, 1)});
    QVERIFY(keyboard.composing());
    keyboard.leave();
    QVERIFY(!keyboard.composing());
    QCOMPARE(keyboard.strokeCount(), 0);
    QVERIFY(!service.composition().open());
}

QTEST_MAIN(TestKeyboardInput)
#include "tst_keyboardinput.moc"
