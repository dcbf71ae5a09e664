// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "occupationgroup.h"
#include "vacancyfacets.h"

#include <QTest>

using namespace yizhan;

class TestVacancyFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStatedStaysNotStated();
    void countiesOfAllPlacesCount();
    void placeOutsideTheCityIsElsewhere();
    void placeThatStopsAtTheCityStatesNoCounty();
    void firstPlaceWithAPointGivesThePoint();
    void pointOutsideTheGlobeIsNoPoint();
    void pointAtTheEdgeOfTheGlobeIsOne();
    void codesAreKeptAsNumbers();
};

void TestVacancyFacets::nothingStatedStaysNotStated()
{
    store::VacancyFacets expected;
    expected.group = catalogue::occupationGroupIndex(u"");
    QCOMPARE(store::facetsOf({}, 0), expected);
}

void TestVacancyFacets::countiesOfAllPlacesCount()
{
    const auto counties = catalogue::counties();
    if (counties.size() < 3)
        QSKIP("the table of counties is empty in this build");
    catalogue::Vacancy vacancy;
    vacancy.places = {{counties[0].code, {}, {}, {}, {}}, {counties[2].code, {}, {}, {}, {}}};
    QCOMPARE(store::facetsOf(vacancy, 0).counties, 0b101U);
}

void TestVacancyFacets::placeOutsideTheCityIsElsewhere()
{
    catalogue::Vacancy vacancy;
    vacancy.places = {{{}, {}, QStringLiteral("广东省广州市"), {}, {}}};
    QCOMPARE(store::facetsOf(vacancy, 0).counties, store::countyElsewhereBit);
}

void TestVacancyFacets::placeThatStopsAtTheCityStatesNoCounty()
{
    catalogue::Vacancy vacancy;
    for (const char *region : {"", "广东省", "广东省肇庆市", "肇庆"}) {
        vacancy.places = {{{}, {}, QString::fromUtf8(region), {}, {}}};
        QCOMPARE(store::facetsOf(vacancy, 0).counties, 0U);
    }
}

void TestVacancyFacets::firstPlaceWithAPointGivesThePoint()
{
    catalogue::Vacancy vacancy;
    vacancy.places = {{}, {{}, QStringLiteral("441202002"), {}, {}, catalogue::GeoPoint{23.0515, 112.4725}}};
    const auto facets = store::facetsOf(vacancy, 0);
    QCOMPARE(facets.latitude, 23051500);
    QCOMPARE(facets.longitude, 112472500);
    QCOMPARE(facets.town, 441202002);
}

void TestVacancyFacets::pointOutsideTheGlobeIsNoPoint()
{
    catalogue::Vacancy vacancy;
    vacancy.places = {{{}, {}, {}, {}, catalogue::GeoPoint{1e12, -1e12}}};
    QCOMPARE(store::facetsOf(vacancy, 0).latitude, 0);
    vacancy.places = {{{}, {}, {}, {}, catalogue::GeoPoint{45, 181}}};
    QCOMPARE(store::facetsOf(vacancy, 0).latitude, 0);
    vacancy.places = {{{}, {}, {}, {}, catalogue::GeoPoint{-91, 45}}};
    QCOMPARE(store::facetsOf(vacancy, 0).latitude, 0);
}

void TestVacancyFacets::pointAtTheEdgeOfTheGlobeIsOne()
{
    catalogue::Vacancy vacancy;
    vacancy.places = {{{}, {}, {}, {}, catalogue::GeoPoint{-90, 180}}};
    QCOMPARE(store::facetsOf(vacancy, 0).latitude, -90'000'000);
    QCOMPARE(store::facetsOf(vacancy, 0).longitude, 180'000'000);
}

void TestVacancyFacets::codesAreKeptAsNumbers()
{
    catalogue::Vacancy vacancy;
    vacancy.kinds = catalogue::EmploymentKind::PartTime | catalogue::EmploymentKind::Mothers;
    vacancy.benefits = catalogue::Benefit::DaysOff;
    vacancy.shifts = catalogue::Shift::Night;
    vacancy.tags = catalogue::VacancyTag::Urgent;
    vacancy.pay = {15000, 20000, catalogue::PayUnit::Day};
    vacancy.education = catalogue::Education::College;
    vacancy.experienceMonths = 0;
    vacancy.posted = QDate(2026, 11, 1);
    const auto facets = store::facetsOf(vacancy, 20800);
    QCOMPARE(facets.kinds, 0b1000010U);
    QCOMPARE(facets.benefits, 1U << 16);
    QCOMPARE(facets.shifts, 1U << 3);
    QCOMPARE(facets.tags, 1U);
    QCOMPARE(facets.payMinimum, 15000);
    QCOMPARE(facets.payMaximum, 20000);
    QCOMPARE(facets.payUnit, static_cast<int>(catalogue::PayUnit::Day));
    QCOMPARE(facets.education, static_cast<int>(catalogue::Education::College));
    QCOMPARE(facets.experienceMonths, 0);
    QCOMPARE(facets.posted, toEpochDay(QDate(2026, 11, 1)));
    QCOMPARE(facets.until, 20800);
}

QTEST_GUILESS_MAIN(TestVacancyFacets)
#include "tst_vacancyfacets.moc"
