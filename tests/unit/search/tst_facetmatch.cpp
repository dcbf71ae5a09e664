// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "codes.h"
#include "facetmatch.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;

namespace {

Match matched(const store::VacancyFacets &facets, Facet facet, const BrowseFilter &filter)
{
    const Dimension dimension = dimensionOf(facet);
    return matchOf(dimension, facetKeys(facets)[std::size_t(dimension)], filter);
}

BrowseFilter chosen(Facet facet, const QString &code)
{
    BrowseFilter filter;
    filter.choose(facet, choiceOf(facet, code).value());
    return filter;
}

/// From a station in 端州.
Match reached(const store::VacancyFacets &facets, QStringView band)
{
    const auto keys = facetKeys(facets, catalogue::GeoPoint{23.0469, 112.4651});
    return matchOf(Dimension::Reach, keys[std::size_t(Dimension::Reach)],
                   chosen(Facet::Reach, band.toString()));
}

store::VacancyFacets inTown(const char *county, const char *town)
{
    store::VacancyFacets facets;
    facets.counties = 1U << unsigned(choiceOf(Facet::County, QString::fromLatin1(county)).value());
    facets.town = QByteArray(town).toInt();
    return facets;
}

QString townOf(const char *county, std::size_t position)
{
    return catalogue::townsOf(QString::fromLatin1(county))[position].code;
}

} // namespace

class TestFacetMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingMatchesWhenNothingIsChosen();
    void whoHasMoreEducationMayApplyToo();
    void noLimitMatchesEveryEducation();
    void allChosenBenefitsMustBeGiven();
    void aVacancyWithoutBenefitsStays();
    void aShelfIsNeverSilent();
    void theDailyShelfHoldsWhatIsPaidOrSettledByTheDay();
    void aReachHoldsWhatLiesNearer();
    void withoutAPointAPlaceIsSilentUnlessItIsTooFar();
    void withoutAStationNoReachIsStated();
    void whoHasMoreExperienceMayApplyToo();
    void aPlaceOutsideTheCityFailsACounty();
    void aPlaceThatIsNotKnownStays();
    void aTownNarrowsItsCountyOnly();
    void choosingATownChoosesItsCounty();
    void removingACountyRemovesItsTowns();
};

void TestFacetMatch::everythingMatchesWhenNothingIsChosen()
{
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        QCOMPARE(matched({}, static_cast<Facet>(facet), {}), Match::States);
}

void TestFacetMatch::whoHasMoreEducationMayApplyToo()
{
    store::VacancyFacets junior;
    junior.education = int(catalogue::Education::JuniorSecondary);
    QCOMPARE(matched(junior, Facet::Education, chosen(Facet::Education, QStringLiteral("COLLEGE"))),
             Match::States);
    QCOMPARE(matched(junior, Facet::Education, chosen(Facet::Education, QStringLiteral("PRIMARY"))),
             Match::Fails);
}

void TestFacetMatch::noLimitMatchesEveryEducation()
{
    store::VacancyFacets open;
    open.education = int(catalogue::Education::NoLimit);
    for (const QString &code : choiceCodes(Facet::Education))
        QCOMPARE(matched(open, Facet::Education, chosen(Facet::Education, code)), Match::States);
}

void TestFacetMatch::allChosenBenefitsMustBeGiven()
{
    BrowseFilter filter = chosen(Facet::Benefit, QStringLiteral("MEALS"));
    filter.choose(Facet::Benefit, choiceOf(Facet::Benefit, u"LODGING").value());
    store::VacancyFacets meals;
    meals.benefits = quint32(catalogue::Benefit::Meals);
    QCOMPARE(matched(meals, Facet::Benefit, filter), Match::Fails);
    meals.benefits |= quint32(catalogue::Benefit::Lodging);
    QCOMPARE(matched(meals, Facet::Benefit, filter), Match::States);
}

void TestFacetMatch::aVacancyWithoutBenefitsStays()
{
    QCOMPARE(matched({}, Facet::Benefit, chosen(Facet::Benefit, QStringLiteral("MEALS"))), Match::Silent);
}

void TestFacetMatch::aShelfIsNeverSilent()
{
    QCOMPARE(matched({}, Facet::Shelf, chosen(Facet::Shelf, QStringLiteral("mothers"))), Match::Fails);
}

void TestFacetMatch::theDailyShelfHoldsWhatIsPaidOrSettledByTheDay()
{
    const BrowseFilter shelf = chosen(Facet::Shelf, QStringLiteral("gig"));
    store::VacancyFacets daily;
    daily.benefits = quint32(catalogue::Benefit::DailyPay);
    QCOMPARE(matched(daily, Facet::Shelf, shelf), Match::States);
    for (const auto unit : {catalogue::PayUnit::Day, catalogue::PayUnit::Hour}) {
        store::VacancyFacets paid;
        paid.payUnit = int(unit);
        QCOMPARE(matched(paid, Facet::Shelf, shelf), Match::Fails); // of a pay to be agreed nothing is said
        paid.payMinimum = 20'000;
        QCOMPARE(matched(paid, Facet::Shelf, shelf), Match::States);
    }
    store::VacancyFacets monthly;
    monthly.kinds = quint32(catalogue::EmploymentKind::Gig);
    monthly.payUnit = int(catalogue::PayUnit::Month);
    monthly.payMinimum = 400'000;
    QCOMPARE(matched(monthly, Facet::Shelf, shelf), Match::Fails);
}

void TestFacetMatch::aReachHoldsWhatLiesNearer()
{
    store::VacancyFacets facets;
    facets.latitude = 23'073'900; // 3 km to the north
    facets.longitude = 112'465'100;
    QCOMPARE(reached(facets, u"walk"), Match::Fails);
    for (const QStringView code : {QStringView(u"bike"), QStringView(u"bus"), QStringView(u"car")})
        QCOMPARE(reached(facets, code), Match::States);
    facets.latitude = 23'400'000;
    QCOMPARE(reached(facets, u"car"), Match::Fails);
}

void TestFacetMatch::withoutAPointAPlaceIsSilentUnlessItIsTooFar()
{
    store::VacancyFacets facets;
    QCOMPARE(reached(facets, u"walk"), Match::Silent);
    facets.counties = 1U << unsigned(*choiceOf(Facet::County, u"441202")); // the station's own
    QCOMPARE(reached(facets, u"walk"), Match::Silent);
    facets.counties = 1U << unsigned(*choiceOf(Facet::County, u"441224")); // 怀集, 100 km away
    QCOMPARE(reached(facets, u"car"), Match::Fails);
    facets.counties = store::countyElsewhereBit;
    QCOMPARE(reached(facets, u"car"), Match::Fails);
}

void TestFacetMatch::withoutAStationNoReachIsStated()
{
    store::VacancyFacets facets;
    facets.latitude = 23'046'900;
    facets.longitude = 112'465'100;
    QCOMPARE(matched(facets, Facet::Reach, chosen(Facet::Reach, QStringLiteral("car"))), Match::Silent);
}

void TestFacetMatch::whoHasMoreExperienceMayApplyToo()
{
    const auto asked = [](int months, const char *has) {
        store::VacancyFacets facets;
        facets.experienceMonths = months;
        return matched(facets, Facet::Experience, chosen(Facet::Experience, QLatin1String(has)));
    };
    QCOMPARE(asked(0, "none"), Match::States);
    QCOMPARE(asked(0, "moreYears"), Match::States);
    QCOMPARE(asked(6, "none"), Match::Fails);
    QCOMPARE(asked(12, "oneYear"), Match::States);
    QCOMPARE(asked(60, "threeYears"), Match::Fails);
    QCOMPARE(asked(60, "moreYears"), Match::States);
    QCOMPARE(asked(-1, "none"), Match::Silent);
}

void TestFacetMatch::aPlaceOutsideTheCityFailsACounty()
{
    store::VacancyFacets outside;
    outside.counties = store::countyElsewhereBit;
    QCOMPARE(matched(outside, Facet::County, chosen(Facet::County, QStringLiteral("441202"))), Match::Fails);
    QCOMPARE(matched(outside, Facet::County, chosen(Facet::County, QStringLiteral("outside"))),
             Match::States);
}

void TestFacetMatch::aPlaceThatIsNotKnownStays()
{
    QCOMPARE(matched({}, Facet::County, chosen(Facet::County, QStringLiteral("441202"))), Match::Silent);
}

void TestFacetMatch::aTownNarrowsItsCountyOnly()
{
    const QString first = townOf("441202", 0);
    const QString second = townOf("441202", 1);
    BrowseFilter filter = chosen(Facet::Town, first);
    filter.choose(Facet::County, choiceOf(Facet::County, u"441203").value());
    const auto at = [&filter](const char *county, const QString &town) {
        return matched(inTown(county, town.toLatin1().constData()), Facet::Town, filter);
    };
    QCOMPARE(at("441202", first), Match::States);
    QCOMPARE(at("441202", second), Match::Fails);
    QCOMPARE(at("441202", {}), Match::Silent);
    QCOMPARE(at("441203", townOf("441203", 0)), Match::States);
    QCOMPARE(at("441204", townOf("441204", 0)), Match::Fails);
}

void TestFacetMatch::choosingATownChoosesItsCounty()
{
    const BrowseFilter filter = chosen(Facet::Town, townOf("441223", 2));
    QVERIFY(filter.contains(Facet::County, choiceOf(Facet::County, u"441223").value()));
}

void TestFacetMatch::removingACountyRemovesItsTowns()
{
    BrowseFilter filter = chosen(Facet::Town, townOf("441223", 2));
    filter.remove(Facet::County, choiceOf(Facet::County, u"441223").value());
    QVERIFY(filter.empty());
    QCOMPARE(filter, BrowseFilter());
}

QTEST_GUILESS_MAIN(TestFacetMatch)
#include "tst_facetmatch.moc"
