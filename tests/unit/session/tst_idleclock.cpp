// SPDX-License-Identifier: GPL-3.0-or-later
#include "idleclock.h"
#include "manualclock.h"

#include <QTest>

using namespace yizhan;
using session::IdleClock;
using State = IdleClock::State;

namespace {

struct Screen
{
    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(0, 30), Qt::UTC)};
    IdleClock idle{clock, {.idle = 100, .sensitiveIdle = 40, .warning = 20}};

    void pass(int seconds, bool sensitive = false)
    {
        clock.advanceMs(seconds * 1000);
        idle.look(sensitive);
    }
};

} // namespace

class TestIdleClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByItselfAfterWarningAndCountdown();
    void warnsEarlierWhileSensitive();
    void whatIsNoLongerSensitiveHasTheLongerTime();
    void activityDuringTheCountdownChangesNothing();
    void stayingStartsTheTimeAgain();
    void aNewSessionStartsItsOwnTime();
};

void TestIdleClock::endsByItselfAfterWarningAndCountdown()
{
    Screen screen;
    screen.idle.begin();
    screen.pass(100);
    QCOMPARE(screen.idle.state(), State::Warning);
    QCOMPARE(screen.idle.secondsLeft(), 20);
    screen.pass(19);
    QCOMPARE(screen.idle.secondsLeft(), 1);
    screen.pass(1);
    QCOMPARE(screen.idle.state(), State::Attract);
    QCOMPARE(screen.idle.secondsLeft(), 0);
}

void TestIdleClock::warnsEarlierWhileSensitive()
{
    Screen screen;
    screen.idle.begin();
    screen.pass(40, true);
    QCOMPARE(screen.idle.state(), State::Warning);
}

void TestIdleClock::whatIsNoLongerSensitiveHasTheLongerTime()
{
    Screen screen;
    screen.idle.begin();
    screen.pass(39, true);
    screen.pass(60, false);
    QCOMPARE(screen.idle.state(), State::Active);
}

void TestIdleClock::activityDuringTheCountdownChangesNothing()
{
    Screen screen;
    screen.idle.begin();
    screen.pass(100);
    screen.idle.noteActivity();
    screen.pass(20);
    QCOMPARE(screen.idle.state(), State::Attract);
}

void TestIdleClock::stayingStartsTheTimeAgain()
{
    Screen screen;
    screen.idle.begin();
    screen.pass(110);
    screen.idle.stay();
    screen.pass(99);
    QCOMPARE(screen.idle.state(), State::Active);
}

void TestIdleClock::aNewSessionStartsItsOwnTime()
{
    Screen screen;
    screen.idle.begin();
    screen.idle.end();
    screen.pass(1000);
    screen.idle.begin();
    screen.pass(99);
    QCOMPARE(screen.idle.state(), State::Active);
}

QTEST_GUILESS_MAIN(TestIdleClock)
#include "tst_idleclock.moc"
