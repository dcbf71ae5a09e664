// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityfilter.h"
#include "kiosksession.h"
#include "manualclock.h"
#include "sensitivitytoken.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = KioskSession::State;

namespace {

struct Kiosk
{
    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(0, 30), Qt::UTC)};
    session::Session parts;
    KioskSession session{parts, clock, {}};

    void pass(int seconds)
    {
        clock.advanceMs(seconds * 1000);
        session.tick();
    }
    void warn()
    {
        session.begin();
        pass(120);
    }
};

} // namespace

class TestKioskSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheFirstTap();
    void warnsAfterTheIdleTime();
    void activityPutsTheWarningOff();
    void warnsEarlierWhileAPhoneNumberStands();
    void countsDownSecondBySecond();
    void oneTapStays();
    void staysAsOftenAsAsked();
    void endsWhenTheCountdownEnds();
    void nothingOfASessionIsLeft();
    void aLanguageThatIsNotOfferedIsRefused();
    void oneBeginsInAnotherLanguageNotInAnotherScript();
    void timeInTheAttractScreenEndsNothing();
    void aClockSetBackEndsNothing();
    void everyKindOfInputIsActivity_data();
    void everyKindOfInputIsActivity();
    void aKeyAnswersTheWarning();
    void aTouchLeavesTheWarningToItsButtons();
    void theFilterSwallowsNothing();
};

void TestKioskSession::beginsAtTheFirstTap()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.session.state(), State::Attract);
    kiosk.session.begin();
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::warnsAfterTheIdleTime()
{
    Kiosk kiosk;
    kiosk.session.begin();
    kiosk.pass(119);
    QCOMPARE(kiosk.session.state(), State::Active);
    kiosk.pass(1);
    QCOMPARE(kiosk.session.state(), State::Warning);
}

void TestKioskSession::activityPutsTheWarningOff()
{
    Kiosk kiosk;
    kiosk.session.begin();
    kiosk.pass(100);
    kiosk.session.noteActivity();
    kiosk.pass(100);
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::warnsEarlierWhileAPhoneNumberStands()
{
    Kiosk kiosk;
    const session::SensitivityToken number(kiosk.parts);
    kiosk.session.begin();
    kiosk.pass(60);
    QCOMPARE(kiosk.session.state(), State::Warning);
}

void TestKioskSession::countsDownSecondBySecond()
{
    Kiosk kiosk;
    kiosk.warn();
    QCOMPARE(kiosk.session.secondsLeft(), 30);
    const QSignalSpy changes(&kiosk.session, &KioskSession::secondsLeftChanged);
    for (int second = 29; second > 0; --second) {
        kiosk.pass(1);
        QCOMPARE(kiosk.session.secondsLeft(), second);
    }
    QCOMPARE(changes.count(), 29);
}

void TestKioskSession::oneTapStays()
{
    Kiosk kiosk;
    kiosk.warn();
    kiosk.pass(20);
    kiosk.session.stay();
    QCOMPARE(kiosk.session.state(), State::Active);
    QCOMPARE(kiosk.session.secondsLeft(), 0);
    kiosk.pass(119);
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::staysAsOftenAsAsked()
{
    Kiosk kiosk;
    kiosk.session.begin();
    for (int round = 0; round < 12; ++round) {
        kiosk.pass(120);
        QCOMPARE(kiosk.session.state(), State::Warning);
        kiosk.session.stay();
    }
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::endsWhenTheCountdownEnds()
{
    Kiosk kiosk;
    kiosk.warn();
    const QSignalSpy ended(&kiosk.session, &KioskSession::ended);
    kiosk.pass(30);
    QCOMPARE(kiosk.session.state(), State::Attract);
    QCOMPARE(ended.count(), 1);
}

void TestKioskSession::nothingOfASessionIsLeft()
{
    Kiosk kiosk;
    kiosk.session.begin();
    kiosk.session.setLanguage(KioskSession::Language::English);
    kiosk.session.setTextSize(KioskSession::TextSize::Largest);
    kiosk.session.setHighContrast(true);
    kiosk.session.end();
    QCOMPARE(kiosk.session.language(), KioskSession::Language::Chinese);
    QCOMPARE(kiosk.session.textSize(), KioskSession::TextSize::Normal);
    QVERIFY(!kiosk.session.highContrast());
}

void TestKioskSession::aLanguageThatIsNotOfferedIsRefused()
{
    const fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(0, 30), Qt::UTC)};
    KioskSession::Settings settings;
    settings.languages = {KioskSession::Language::Chinese};
    session::Session parts;
    KioskSession session(parts, clock, settings);
    session.setLanguage(KioskSession::Language::English);
    QCOMPARE(session.language(), KioskSession::Language::Chinese);
    QCOMPARE(session.languages(), QList<int>{0});
}

void TestKioskSession::oneBeginsInAnotherLanguageNotInAnotherScript()
{
    using Language = KioskSession::Language;
    Kiosk kiosk;
    const QList<int> others{int(Language::Cantonese), int(Language::English)};
    QCOMPARE(kiosk.session.otherLanguages(), others);
    kiosk.session.setLanguage(Language::CantoneseTraditional);
    QCOMPARE(kiosk.session.language(), Language::CantoneseTraditional);

    KioskSession::Settings settings;
    settings.languages = {Language::Chinese, Language::CantoneseTraditional};
    const fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(0, 30), Qt::UTC)};
    session::Session parts;
    const KioskSession traditional(parts, clock, settings);
    QCOMPARE(traditional.otherLanguages(), QList<int>{int(Language::CantoneseTraditional)});
}

void TestKioskSession::timeInTheAttractScreenEndsNothing()
{
    Kiosk kiosk;
    const QSignalSpy ended(&kiosk.session, &KioskSession::ended);
    kiosk.pass(10'000);
    kiosk.session.end();
    QCOMPARE(ended.count(), 0);
}

void TestKioskSession::aClockSetBackEndsNothing()
{
    Kiosk kiosk;
    kiosk.session.begin();
    kiosk.clock.setWall(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    kiosk.session.tick();
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::everyKindOfInputIsActivity_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("touch") << int(QEvent::TouchBegin);
    QTest::newRow("press") << int(QEvent::MouseButtonPress);
    QTest::newRow("key, as a scanner types") << int(QEvent::KeyPress);
    QTest::newRow("wheel") << int(QEvent::Wheel);
}

void TestKioskSession::everyKindOfInputIsActivity()
{
    QFETCH(const int, type);
    Kiosk kiosk;
    ActivityFilter filter(kiosk.session);
    QObject receiver;
    receiver.installEventFilter(&filter);
    kiosk.session.begin();
    kiosk.pass(119);
    QEvent event(static_cast<QEvent::Type>(type));
    QCoreApplication::sendEvent(&receiver, &event);
    kiosk.pass(119);
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::aKeyAnswersTheWarning()
{
    Kiosk kiosk;
    ActivityFilter filter(kiosk.session);
    QObject receiver;
    receiver.installEventFilter(&filter);
    kiosk.warn();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier);
    QCoreApplication::sendEvent(&receiver, &key);
    QCOMPARE(kiosk.session.state(), State::Active);
}

void TestKioskSession::aTouchLeavesTheWarningToItsButtons()
{
    Kiosk kiosk;
    ActivityFilter filter(kiosk.session);
    QObject receiver;
    receiver.installEventFilter(&filter);
    kiosk.warn();
    QEvent touch(QEvent::TouchBegin);
    QCoreApplication::sendEvent(&receiver, &touch);
    QCOMPARE(kiosk.session.state(), State::Warning);
}

void TestKioskSession::theFilterSwallowsNothing()
{
    Kiosk kiosk;
    ActivityFilter filter(kiosk.session);
    QEvent touch(QEvent::TouchBegin);
    QVERIFY(!filter.eventFilter(&kiosk.session, &touch));
}

QTEST_GUILESS_MAIN(TestKioskSession)
#include "tst_kiosksession.moc"
