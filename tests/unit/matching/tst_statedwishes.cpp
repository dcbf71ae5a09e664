// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchfixture.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::matching;
using namespace yizhan::tests;
using catalogue::Vacancy;

/// What a vacancy states as it was wished: hours above all, of which few vacancies say anything.
class TestStatedWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoHoursEitherWillDo();
    void hoursAndAKindAreBothWanted();
    void whatIsStatedAsWishedIsCounted();
};

void TestStatedWishes::ofTwoHoursEitherWillDo()
{
    Wishes wishes;
    wishes.time.shifts = catalogue::Shift::Day | catalogue::Shift::Evening;
    Vacancy vacancy = cleaner();
    vacancy.shifts = catalogue::Shift::Day;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Time).points, 10);
    vacancy.shifts = catalogue::Shift::Evening;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Time).points, 10);
    vacancy.shifts = catalogue::Shift::ThreeShifts;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Time).verdict, Verdict::TimeClashes);
}

void TestStatedWishes::hoursAndAKindAreBothWanted()
{
    Wishes wishes;
    wishes.time.shifts = catalogue::Shift::Evening;
    wishes.time.kinds = catalogue::EmploymentKind::PartTime;
    Vacancy vacancy = cleaner();
    vacancy.shifts = catalogue::Shift::Evening;
    vacancy.kinds = catalogue::EmploymentKind::FullTime;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Time).verdict, Verdict::TimeClashes);
    vacancy.kinds = catalogue::EmploymentKind::PartTime;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Time).points, 10);
}

void TestStatedWishes::whatIsStatedAsWishedIsCounted()
{
    QCOMPARE(scoreOf(cleanerWishes(), cleaner()).wishes, (StatedWishes{6, 6, 0}));
    Vacancy silent = cleaner();
    silent.pay = {};
    silent.shifts = {};
    silent.benefits = {};
    QCOMPARE(scoreOf(cleanerWishes(), silent).wishes, (StatedWishes{6, 3, 3}));
    Vacancy other = cleaner();
    other.kinds = catalogue::EmploymentKind::PartTime;
    other.places[0].point = catalogue::GeoPoint{station.latitude + 0.15, station.longitude};
    QCOMPARE(scoreOf(cleanerWishes(), other).wishes, (StatedWishes{6, 4, 0}));
    QCOMPARE(scoreOf({}, cleaner()).wishes, StatedWishes());
}

QTEST_APPLESS_MAIN(TestStatedWishes)
#include "tst_statedwishes.moc"
