// SPDX-License-Identifier: GPL-3.0-or-later
#include "chinaday.h"
#include "epochday.h"
#include "manualclock.h"

#include <QTest>

using namespace yizhan;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayChangesAtMidnightInChina();
    void dayDoesNotDependOnTheTimeZoneOfTheMachine();
    void dayBeginsAtMidnightInChina();
    void commandsPrintTheTimeOfChina();
    void monotonicTimeIgnoresTheWallClock();
    void epochDayRoundTrips_data();
    void epochDayRoundTrips();
    void noDateIsZero();
};

namespace {

QDateTime utc(int hour, int minute)
{
    return {QDate(2026, 11, 20), QTime(hour, minute), Qt::UTC};
}

} // namespace

void TestClock::dayChangesAtMidnightInChina()
{
    fakes::ManualClock clock(utc(15, 59));
    QCOMPARE(clock.today(), QDate(2026, 11, 20));
    clock.advanceMs(60'000);
    QCOMPARE(clock.today(), QDate(2026, 11, 21));
    QCOMPARE(clock.nowLocal().time(), QTime(0, 0));
}

void TestClock::dayDoesNotDependOnTheTimeZoneOfTheMachine()
{
    qputenv("TZ", "America/Los_Angeles");
    const fakes::ManualClock clock(utc(20, 0));
    QCOMPARE(clock.today(), QDate(2026, 11, 21));
    qputenv("TZ", "Asia/Shanghai");
}

void TestClock::dayBeginsAtMidnightInChina()
{
    QCOMPARE(startOfChinaDay(QDate(2026, 11, 21)), utc(16, 0));
    QVERIFY(!startOfChinaDay(QDate()).isValid());
}

void TestClock::commandsPrintTheTimeOfChina()
{
    QCOMPARE(chinaMinute(utc(20, 5)), QStringLiteral("2026-11-21 04:05"));
    QVERIFY(chinaMinute({}).isEmpty());
}

void TestClock::monotonicTimeIgnoresTheWallClock()
{
    fakes::ManualClock clock(utc(8, 0));
    const qint64 before = clock.monotonicMs();
    clock.setWall(utc(8, 0).addYears(-10));
    QCOMPARE(clock.monotonicMs(), before);
}

void TestClock::epochDayRoundTrips_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("day");
    QTest::newRow("the day after the epoch") << QDate(1970, 1, 2) << 1;
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << 19782;
    QTest::newRow("far ahead") << QDate(2099, 12, 31) << 47481;
}

void TestClock::epochDayRoundTrips()
{
    QFETCH(const QDate, date);
    QFETCH(const int, day);
    QCOMPARE(toEpochDay(date), day);
    QCOMPARE(fromEpochDay(day), date);
}

void TestClock::noDateIsZero()
{
    QCOMPARE(toEpochDay(QDate()), 0);
    QVERIFY(!fromEpochDay(0).isValid());
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
