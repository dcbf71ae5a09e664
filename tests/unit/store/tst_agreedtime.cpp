// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedtime.h"
#include "storedcity.h"

#include <QTest>

using namespace yizhan;

/// A kiosk that starts without a line.
class TestAgreedTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastAgreementIsTheLeastThatTheTimeCanBe();
    void agreementWithAServerAheadGivesWayToTheWallClock();
    void wallClockFromBeforeTheNewestVacancyDoesNot();
    void dayOfACommandIsThatOfTheServer_data();
    void dayOfACommandIsThatOfTheServer();
    void withoutAnAgreementTheWallClockCounts();

private:
    [[nodiscard]] static QDateTime toldAt(const fakes::StoredCity &city, const QDateTime &wallTime);

    const QDateTime m_true{QDate(2026, 11, 20), QTime(8, 30), Qt::UTC};
};

QDateTime TestAgreedTime::toldAt(const fakes::StoredCity &city, const QDateTime &wallTime)
{
    const fakes::ManualClock wall(wallTime);
    AnchoredClock clock(wall);
    auto database = city.open();
    if (!store::tellTime(clock, database))
        return {};
    return clock.nowUtc();
}

void TestAgreedTime::lastAgreementIsTheLeastThatTheTimeCanBe()
{
    const fakes::StoredCity city;
    QCOMPARE(toldAt(city, m_true.addDays(-40)), QDateTime(QDate(2026, 11, 20), QTime(8, 12), Qt::UTC));
    QCOMPARE(toldAt(city, m_true), m_true);
}

void TestAgreedTime::agreementWithAServerAheadGivesWayToTheWallClock()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("UPDATE scope SET updated_at = '2036-11-20T08:12:00Z'"));
    city.run(QStringLiteral("UPDATE vacancy_facet SET posted = %1").arg(toEpochDay(QDate(2026, 11, 20))));
    QCOMPARE(toldAt(city, m_true), m_true);
}

void TestAgreedTime::wallClockFromBeforeTheNewestVacancyDoesNot()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("UPDATE vacancy_facet SET posted = %1").arg(toEpochDay(QDate(2026, 11, 19))));
    QCOMPARE(toldAt(city, m_true.addYears(-6)), QDateTime(QDate(2026, 11, 20), QTime(8, 12), Qt::UTC));
}

void TestAgreedTime::dayOfACommandIsThatOfTheServer_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QDate>("day");
    QTest::newRow("in agreement") << m_true << QDate(2026, 11, 20);
    QTest::newRow("some weeks without a line") << m_true.addDays(60) << QDate(2027, 1, 19);
    QTest::newRow("ten years ahead") << m_true.addYears(10) << QDate(2026, 11, 20);
    QTest::newRow("ten years behind") << m_true.addYears(-10) << QDate(2026, 11, 20);
}

/// A clock ten years ahead showed no vacancy at all.
void TestAgreedTime::dayOfACommandIsThatOfTheServer()
{
    QFETCH(const QDateTime, wall);
    const fakes::StoredCity city;
    auto database = city.open();
    const auto day = store::agreedToday(database, fakes::ManualClock(wall));
    QVERIFY(day);
    QTEST(*day, "day");
}

void TestAgreedTime::withoutAnAgreementTheWallClockCounts()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("UPDATE scope SET updated_at = ''"));
    auto database = city.open();
    QCOMPARE(*store::agreedToday(database, fakes::ManualClock(m_true.addYears(10))), QDate(2036, 11, 20));
}

QTEST_GUILESS_MAIN(TestAgreedTime)
#include "tst_agreedtime.moc"
