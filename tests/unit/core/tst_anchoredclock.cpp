// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchoredclock.h"
#include "manualclock.h"

#include <QTest>
#include <QTimeZone>

using namespace yizhan;

class TestAnchoredClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAReportTheWallClockCounts();
    void withoutAReportItIsNeverBeforeWhatWasKnown();
    void reportIsCarriedOnByTheMonotonicClock();
    void wallClockAheadByYearsIsNotBelieved();
    void wallClockInThePastIsNotBelieved();
    void wallClockThatJumpsLaterIsNotBelieved();
    void oldAnswerOutOfACacheDoesNotTurnItBack();
    void sameOldAnswerAgainAndAgainDoesNotTurnItBack();
    void firstReportFromBeforeWhatWasKnownMayBeOutOfACache();
    void serverThatTakesItsTimeBackIsFollowed();
    void serverAheadByYearsIsNotBelievedAgainstTheWallClock();
    void serverIsBelievedAgainstAWallClockBeforeWhatWasKnown();
    void serverIsBelievedWhereNothingWasKnown();
    void serverIsBelievedAfterSomeWeeksOff();
    void serverPutRightIsBelievedAtOnceWhereTheWallClockAgrees();
    void whatWasKnownOfAServerAheadIsNotBelievedAgainstAPlausibleWallClock();
    void wallClockOfAnEmptyBatteryIsNotPlausible();
    void wallClockSomeWeeksBehindWhatWasKnownIsNotBelieved();
    void serverAheadIsNotBelievedAgainBecauseItWasBelievedBefore();
    void invalidTimesArePassedOver();

private:
    const QDateTime m_true{QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc()};
};

void TestAnchoredClock::withoutAReportTheWallClockCounts()
{
    fakes::ManualClock wall(m_true);
    const AnchoredClock clock(wall);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::withoutAReportItIsNeverBeforeWhatWasKnown()
{
    fakes::ManualClock wall(QDateTime(QDate(1970, 1, 1), QTime(0, 5), QTimeZone::utc()));
    AnchoredClock clock(wall);
    clock.atLeast(m_true);
    clock.atLeast(m_true.addDays(-3));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::reportIsCarriedOnByTheMonotonicClock()
{
    fakes::ManualClock wall(m_true.addSecs(-40));
    AnchoredClock clock(wall);
    clock.report(m_true);
    wall.advanceMs(90'000);
    QCOMPARE(clock.nowUtc(), m_true.addSecs(90));
}

void TestAnchoredClock::wallClockAheadByYearsIsNotBelieved()
{
    fakes::ManualClock wall(m_true.addYears(10));
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addDays(-1));
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::wallClockInThePastIsNotBelieved()
{
    fakes::ManualClock wall(QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()));
    AnchoredClock clock(wall);
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::wallClockThatJumpsLaterIsNotBelieved()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addSecs(-60));
    clock.report(m_true);
    wall.setWall(m_true.addYears(3));
    QCOMPARE(clock.nowUtc(), m_true);
    wall.setWall(m_true.addDays(-20));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::oldAnswerOutOfACacheDoesNotTurnItBack()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.report(m_true);
    wall.advanceMs(3'600'000);
    clock.report(m_true.addSecs(60));
    QCOMPARE(clock.nowUtc(), m_true.addSecs(3600));
}

void TestAnchoredClock::sameOldAnswerAgainAndAgainDoesNotTurnItBack()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.report(m_true);
    wall.advanceMs(3'600'000);
    for (int again = 0; again < 5; ++again) {
        wall.advanceMs(30'000);
        clock.report(m_true);
    }
    QCOMPARE(clock.nowUtc(), m_true.addSecs(3750));
}

void TestAnchoredClock::firstReportFromBeforeWhatWasKnownMayBeOutOfACache()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addSecs(-60));
    clock.report(m_true.addDays(-2));
    QCOMPARE(clock.nowUtc(), m_true);
    wall.advanceMs(80'000);
    clock.report(m_true.addDays(-2));
    QCOMPARE(clock.nowUtc(), m_true.addSecs(80));
    wall.advanceMs(80'000);
    clock.report(m_true.addDays(-2).addSecs(80)); // it runs
    QCOMPARE(clock.nowUtc(), m_true.addDays(-2).addSecs(80));
}

void TestAnchoredClock::serverThatTakesItsTimeBackIsFollowed()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.report(m_true.addDays(100)); // within what may be believed
    QCOMPARE(clock.nowUtc(), m_true.addDays(100));
    wall.advanceMs(30'000);
    clock.report(m_true.addSecs(30));
    QCOMPARE(clock.nowUtc(), m_true.addDays(100).addSecs(30)); // may have come out of a cache
    wall.advanceMs(5'000);
    clock.report(m_true.addSecs(35)); // too soon to tell
    QCOMPARE(clock.nowUtc(), m_true.addDays(100).addSecs(35));
    wall.advanceMs(85'000);
    clock.report(m_true.addSecs(120));
    QCOMPARE(clock.nowUtc(), m_true.addSecs(120));
}

void TestAnchoredClock::serverAheadByYearsIsNotBelievedAgainstTheWallClock()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addSecs(-600));
    clock.report(m_true.addYears(10));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::serverIsBelievedAgainstAWallClockBeforeWhatWasKnown()
{
    fakes::ManualClock wall(m_true.addYears(-2));
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addDays(-200));
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::serverIsBelievedWhereNothingWasKnown()
{
    fakes::ManualClock wall(m_true.addYears(-2));
    AnchoredClock clock(wall);
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::serverIsBelievedAfterSomeWeeksOff()
{
    // The system put its clock to the time at which it was switched off: late, but behind what was known.
    fakes::ManualClock wall(m_true.addDays(-60));
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addDays(-61));
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::serverPutRightIsBelievedAtOnceWhereTheWallClockAgrees()
{
    fakes::ManualClock wall(m_true.addSecs(-120));
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addYears(10));
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::whatWasKnownOfAServerAheadIsNotBelievedAgainstAPlausibleWallClock()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addYears(10));
    QCOMPARE(clock.nowUtc(), m_true.addYears(10)); // nobody else says anything
    clock.noEarlierThan(m_true.addDays(-3));
    clock.noEarlierThan(m_true.addDays(-30));
    QCOMPARE(clock.nowUtc(), m_true);
    wall.setWall(m_true.addSecs(3 * 3600)); // nor where the two do not agree
    clock.report(m_true);
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::wallClockOfAnEmptyBatteryIsNotPlausible()
{
    fakes::ManualClock wall(QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc()));
    AnchoredClock clock(wall);
    clock.atLeast(m_true);
    clock.noEarlierThan(m_true.addDays(-3));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::wallClockSomeWeeksBehindWhatWasKnownIsNotBelieved()
{
    fakes::ManualClock wall(m_true.addDays(-60));
    AnchoredClock clock(wall);
    clock.atLeast(m_true);
    clock.noEarlierThan(m_true.addDays(-90));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::serverAheadIsNotBelievedAgainBecauseItWasBelievedBefore()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast(m_true.addYears(10).addSecs(-60));
    clock.noEarlierThan(m_true.addDays(-3));
    clock.report(m_true.addYears(10));
    QCOMPARE(clock.nowUtc(), m_true);
}

void TestAnchoredClock::invalidTimesArePassedOver()
{
    fakes::ManualClock wall(m_true);
    AnchoredClock clock(wall);
    clock.atLeast({});
    clock.noEarlierThan({});
    clock.report({});
    QCOMPARE(clock.nowUtc(), m_true);
}

QTEST_APPLESS_MAIN(TestAnchoredClock)
#include "tst_anchoredclock.moc"
