// SPDX-License-Identifier: GPL-3.0-or-later
#include "openinghours.h"

#include <QTest>

using namespace yizhan;
using settings::OpeningHours;

namespace {

QDateTime at(int day, int hour, int minute) // 2026-11-23 is a Monday
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

/// When somebody is at a station.
class TestOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingIsKnownSomebodyMayBeThere();
    void hoursOfTheDayHold();
    void theNextOpeningIsFound();
    void whatIsNotReadable_data();
    void whatIsNotReadable();
};

void TestOpeningHours::whereNothingIsKnownSomebodyMayBeThere()
{
    const auto hours = OpeningHours::read({});
    QVERIFY(hours && hours->always() && hours->isOpen(at(23, 3, 0)) && !hours->nextOpening(at(23, 3, 0)));
}

void TestOpeningHours::hoursOfTheDayHold()
{
    const auto hours = OpeningHours::read(
        {QStringLiteral("mon-fri 8:30-12:00 14:30-17:30"), QStringLiteral("Sat 09:00-12:00")});
    QVERIFY(hours && !hours->always());
    QVERIFY(!hours->isOpen(at(23, 8, 29)));
    QVERIFY(hours->isOpen(at(23, 8, 30)));
    QVERIFY(!hours->isOpen(at(23, 12, 0)));
    QVERIFY(hours->isOpen(at(27, 17, 29)));
    QVERIFY(hours->isOpen(at(28, 9, 0)));
    QVERIFY(!hours->isOpen(at(29, 9, 0)));
}

void TestOpeningHours::theNextOpeningIsFound()
{
    const auto hours = OpeningHours::read({QStringLiteral("mon-fri 8:30-12:00 14:30-17:30")});
    QVERIFY(hours);
    QCOMPARE(hours->nextOpening(at(23, 7, 0)), at(23, 8, 30));
    QCOMPARE(hours->nextOpening(at(23, 12, 0)), at(23, 14, 30));
    QCOMPARE(hours->nextOpening(at(27, 18, 0)), at(30, 8, 30)); // over the weekend
    const auto sundays = OpeningHours::read({QStringLiteral("sun 10:00-11:00")});
    QCOMPARE(sundays->nextOpening(at(22, 12, 0)), at(29, 10, 0)); // a week later
}

void TestOpeningHours::whatIsNotReadable_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"", "mon", "monday 8:30-12:00", "fri-mon 8:30-12:00", "mon 12:00-8:30", "mon 8:30",
          "mon 25:00-26:00", "mon 8:30-12:00 11:00-13:00", "mon-tue-wed 8:30-12:00",
          "mon 1:00-2:00 2:00-3:00 3:00-4:00 4:00-5:00 5:00-6:00"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestOpeningHours::whatIsNotReadable()
{
    QFETCH(const QString, line);
    const auto hours = OpeningHours::read({line});
    QVERIFY(!hours);
    QCOMPARE(hours.error().reason, QStringLiteral("hours.format"));
    QVERIFY(!OpeningHours::read({QStringLiteral("mon 8:00-9:00"), QStringLiteral("mon-tue 9:00-10:00")}));
}

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
