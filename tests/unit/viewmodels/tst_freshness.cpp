// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshness.h"
#include "manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = Freshness::State;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeTheFirstCatalogue();
    void countsDaysInChina_data();
    void countsDaysInChina();
    void saysTheTimeInChina();
    void aClockBeforeTheUpdateMakesNothingOld();
    void theLineIsShownAsItIs();
    void anotherProcessCountsWhileItsCopyIsYoung();
    void whatIsNotBelievedIsToldUntilItIsSettled();
};

void TestFreshness::whatIsNotBelievedIsToldUntilItIsSettled()
{
    const fakes::ManualClock clock(utc(20, 0, 30));
    Freshness freshness(clock);
    const QSignalSpy told(&freshness, &Freshness::changed);
    QCOMPARE(freshness.stopped(), false);
    freshness.setStopped(true);
    freshness.setStopped(true);
    freshness.setOnline(true); // it answers, and is not believed
    QCOMPARE(freshness.stopped(), true);
    freshness.setStopped(false);
    QCOMPARE(freshness.stopped(), false);
    QCOMPARE(told.count(), 3);
}

void TestFreshness::saysNothingBeforeTheFirstCatalogue()
{
    const fakes::ManualClock clock(utc(20, 0, 30));
    const Freshness freshness(clock);
    QCOMPARE(freshness.state(), State::Empty);
    QCOMPARE(freshness.time(), QString());
    QCOMPARE(freshness.online(), false);
}

void TestFreshness::countsDaysInChina_data()
{
    QTest::addColumn<QDateTime>("updated");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("daysOld");
    QTest::newRow("this morning") << utc(20, 0, 12) << State::Today << 0;
    QTest::newRow("after midnight in China") << utc(19, 16, 1) << State::Today << 0;
    QTest::newRow("before midnight in China") << utc(19, 15, 59) << State::Yesterday << 1;
    QTest::newRow("last week") << utc(13, 4, 0) << State::Earlier << 7;
}

void TestFreshness::countsDaysInChina()
{
    QFETCH(const QDateTime, updated);
    const fakes::ManualClock clock(utc(20, 0, 30));
    Freshness freshness(clock);
    freshness.setUpdatedAt(updated);
    QTEST(freshness.state(), "state");
    QTEST(freshness.daysOld(), "daysOld");
    QCOMPARE(freshness.recent(), freshness.daysOld() < 2);
}

void TestFreshness::saysTheTimeInChina()
{
    const fakes::ManualClock clock(utc(20, 0, 30));
    Freshness freshness(clock);
    const QSignalSpy changed(&freshness, &Freshness::changed);
    freshness.setUpdatedAt(utc(20, 0, 12));
    freshness.setUpdatedAt(utc(20, 0, 12));
    QCOMPARE(freshness.time(), QStringLiteral("08:12"));
    QCOMPARE(freshness.month(), 11);
    QCOMPARE(freshness.day(), 20);
    QCOMPARE(changed.count(), 1);
}

void TestFreshness::aClockBeforeTheUpdateMakesNothingOld()
{
    const fakes::ManualClock clock(utc(18, 0, 0));
    Freshness freshness(clock);
    freshness.setUpdatedAt(utc(20, 0, 12));
    QCOMPARE(freshness.daysOld(), 0);
}

void TestFreshness::theLineIsShownAsItIs()
{
    const fakes::ManualClock clock(utc(20, 0, 30));
    Freshness freshness(clock);
    const QSignalSpy changed(&freshness, &Freshness::changed);
    freshness.setOnline(true);
    QVERIFY(freshness.online());
    freshness.setOnline(false);
    QVERIFY(!freshness.online());
    QCOMPARE(changed.count(), 2);
}

void TestFreshness::anotherProcessCountsWhileItsCopyIsYoung()
{
    fakes::ManualClock clock(utc(20, 0, 30));
    Freshness freshness(clock);
    freshness.setFollowsAnother(true);
    QVERIFY(!freshness.online());
    freshness.setUpdatedAt(utc(20, 0, 29));
    QVERIFY(freshness.online());
    clock.advanceMs(180'000);
    QVERIFY(!freshness.online());
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
