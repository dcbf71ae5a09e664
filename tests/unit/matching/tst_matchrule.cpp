// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchfixture.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::matching;
using namespace yizhan::tests;
using catalogue::Vacancy;

/// The points of each part, one case after the other; the numbers are those of assets/matching-weights.toml.
class TestMatchRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsAltogetherGetsAHundred();
    void whatIsNotAskedIsLeftOut();
    void work_data();
    void work();
    void aGroupIsAllThatWasAsked();
    void anUnsureOccupationCountsByItsGroup();
    void distance_data();
    void distance();
    void onlyTheTownIsKnown();
    void aChosenCountyIsAllThatWasAsked();
    void anotherTownOfTheCountyIsFarther();
    void aPlaceThatIsNotStated();
    void pay_data();
    void pay();
    void payInAnotherUnitIsComparedByTheMonth();
    void time_data();
    void time();
    void flexibleHoursFit();
    void education_data();
    void education();
    void experience_data();
    void experience();
    void oneCertificateCanBeLearned();
    void twoGapsAreTooMany();
    void benefits();
    void deniedBenefits();
    void mustsStopOnlyWhatSaysTheOpposite();
};

void TestMatchRule::whatFitsAltogetherGetsAHundred()
{
    const MatchScore score = scoreOf(cleanerWishes(), cleaner());
    QCOMPARE(score.points, 100);
    QVERIFY(!score.stopped);
    QCOMPARE(score.part(Part::Work).points, 35);
    QCOMPARE(score.part(Part::Distance).points, 25);
}

void TestMatchRule::whatIsNotAskedIsLeftOut()
{
    Wishes wishes;
    wishes.pay = {350'000, catalogue::PayUnit::Month};
    const MatchScore score = scoreOf(wishes, cleaner());
    QCOMPARE(score.part(Part::Work).best, 0);
    QCOMPARE(score.points, (8 + 10) * 100 / (15 + 10));
}

void TestMatchRule::work_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("verdict");
    QTest::newRow("the same") << 4090801 << 0 << 35 << int(Verdict::SameOccupation);
    QTest::newRow("did the same") << 0 << 4090801 << 35 << int(Verdict::DoneOccupation);
    QTest::newRow("small class") << 4090803 << 0 << 25 << int(Verdict::SmallClass);
    QTest::newRow("declared related") << 4030102 << 0 << 25 << int(Verdict::RelatedOccupation);
    QTest::newRow("medium class") << 4091001 << 0 << 12 << int(Verdict::MediumClass);
    QTest::newRow("other") << 2060300 << 0 << 0 << int(Verdict::OtherWork);
    QTest::newRow("the better of two") << 2060300 << 4090802 << 25 << int(Verdict::SmallClass);
}

void TestMatchRule::work()
{
    QFETCH(int, wanted);
    QFETCH(int, done);
    QFETCH(int, points);
    QFETCH(int, verdict);
    Wishes wishes;
    if (wanted != 0)
        wishes.work.wanted = {wanted};
    if (done != 0)
        wishes.work.done = {done};
    const PartFinding found = scoreOf(wishes, cleaner()).part(Part::Work);
    QCOMPARE(found.points, points);
    QCOMPARE(int(found.verdict), verdict);
    QCOMPARE(found.best, 35);
}

void TestMatchRule::aGroupIsAllThatWasAsked()
{
    Wishes wishes;
    wishes.work.groups = 1U << 4U; // cleaning
    const PartFinding found = scoreOf(wishes, cleaner()).part(Part::Work);
    QCOMPARE(found.points, 25);
    QCOMPARE(found.best, 25);
    QCOMPARE(found.verdict, Verdict::ChosenGroup);
}

void TestMatchRule::anUnsureOccupationCountsByItsGroup()
{
    Vacancy vacancy = cleaner();
    vacancy.occupationConfidence = 40;
    const PartFinding found = scoreOf(cleanerWishes(), vacancy).part(Part::Work);
    QCOMPARE(found.points, 12);
    QCOMPARE(found.verdict, Verdict::WishedGroup);
}

void TestMatchRule::distance_data()
{
    QTest::addColumn<double>("north");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("verdict");
    // A degree of latitude has 111.2 km.
    QTest::newRow("1.1 km") << 0.01 << 25 << int(Verdict::Near);
    QTest::newRow("4.4 km") << 0.04 << 20 << int(Verdict::Near);
    QTest::newRow("8.9 km") << 0.08 << 12 << int(Verdict::Near);
    QTest::newRow("16.7 km in the county") << 0.15 << 6 << int(Verdict::SameCounty);
}

void TestMatchRule::distance()
{
    QFETCH(double, north);
    QFETCH(int, points);
    QFETCH(int, verdict);
    Vacancy vacancy = cleaner();
    vacancy.places[0].point = catalogue::GeoPoint{station.latitude + north, station.longitude};
    const PartFinding found = scoreOf(cleanerWishes(), vacancy).part(Part::Distance);
    QCOMPARE(found.points, points);
    QCOMPARE(int(found.verdict), verdict);
}

void TestMatchRule::onlyTheTownIsKnown()
{
    Vacancy vacancy = cleaner();
    vacancy.places[0].point.reset();
    // The list of areas gives no middle of a town: its county is what is known then.
    const PartFinding found = scoreOf(cleanerWishes(), vacancy).part(Part::Distance);
    QCOMPARE(found.verdict, Verdict::SameCounty);
    QCOMPARE(found.points, 6);

    PostFacts facts = factsOf(vacancy, 0);
    facts.point = {station.latitude + 0.01, station.longitude};
    facts.precision = PlacePrecision::Town;
    const PartFinding about = MatchRule(builtinWeights(), cleanerWishes()).score(facts).part(Part::Distance);
    QCOMPARE(about.verdict, Verdict::Near);
    QCOMPARE(about.second, 0); // not to the very place
}

void TestMatchRule::aChosenCountyIsAllThatWasAsked()
{
    Wishes wishes;
    wishes.place.county = 0;
    QCOMPARE(scoreOf(wishes, cleaner()).part(Part::Distance).points, 25);
    wishes.place.county = 3;
    const PartFinding found = scoreOf(wishes, cleaner()).part(Part::Distance);
    QCOMPARE(found.points, 0);
    QCOMPARE(found.verdict, Verdict::Elsewhere);
}

void TestMatchRule::anotherTownOfTheCountyIsFarther()
{
    Wishes wishes;
    wishes.place.town = duanzhouTown;
    QCOMPARE(scoreOf(wishes, cleaner()).part(Part::Distance).verdict, Verdict::SameTown);
    Vacancy vacancy = cleaner();
    vacancy.places[0].town = QStringLiteral("441202004");
    vacancy.places[0].point = catalogue::GeoPoint{station.latitude + 0.3, station.longitude};
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Distance).points, 6);
}

void TestMatchRule::aPlaceThatIsNotStated()
{
    Vacancy vacancy = cleaner();
    vacancy.places.clear();
    const PartFinding found = scoreOf(cleanerWishes(), vacancy).part(Part::Distance);
    QCOMPARE(found.points, 3);
    QCOMPARE(found.verdict, Verdict::PlaceNotStated);
}

void TestMatchRule::pay_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("verdict");
    QTest::newRow("enough") << qint64(300'000) << qint64(0) << 15 << int(Verdict::PayEnough);
    QTest::newRow("reaches") << qint64(250'000) << qint64(300'000) << 8 << int(Verdict::PayReaches);
    QTest::newRow("only the upper end") << qint64(0) << qint64(300'000) << 8 << int(Verdict::PayReaches);
    QTest::newRow("below") << qint64(200'000) << qint64(299'900) << 0 << int(Verdict::PayBelow);
    QTest::newRow("not stated") << qint64(0) << qint64(0) << 5 << int(Verdict::PayNotStated);
}

void TestMatchRule::pay()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(int, points);
    QFETCH(int, verdict);
    Vacancy vacancy = cleaner();
    vacancy.pay.minimum = least;
    vacancy.pay.maximum = most;
    const PartFinding found = scoreOf(cleanerWishes(), vacancy).part(Part::Pay);
    QCOMPARE(found.points, points);
    QCOMPARE(int(found.verdict), verdict);
}

void TestMatchRule::payInAnotherUnitIsComparedByTheMonth()
{
    Vacancy vacancy = cleaner();
    vacancy.pay = {15'000, 0, catalogue::PayUnit::Day}; // 150 a day, 3,262 a month
    QCOMPARE(scoreOf(cleanerWishes(), vacancy).part(Part::Pay).verdict, Verdict::PayEnough);
    vacancy.pay = {3'600'000, 3'600'000, catalogue::PayUnit::Year};
    QCOMPARE(scoreOf(cleanerWishes(), vacancy).part(Part::Pay).verdict, Verdict::PayEnough);
    vacancy.pay = {100, 200, catalogue::PayUnit::Piece};
    QCOMPARE(scoreOf(cleanerWishes(), vacancy).part(Part::Pay).verdict, Verdict::PayNotStated);
}

void TestMatchRule::time_data()
{
    QTest::addColumn<int>("shifts");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<int>("points");
    QTest::newRow("both fit") << 1 << 1 << 10;
    QTest::newRow("hours fit, the kind is not stated") << 1 << 0 << 7;
    QTest::newRow("the kind fits, hours are not stated") << 0 << 1 << 7;
    QTest::newRow("neither is stated") << 0 << 0 << 5;
    QTest::newRow("shifts clash") << 8 << 1 << 0;
    QTest::newRow("kinds clash") << 1 << 2 << 0;
    QTest::newRow("one of several shifts") << 9 << 1 << 10;
}

void TestMatchRule::time()
{
    QFETCH(int, shifts);
    QFETCH(int, kinds);
    QFETCH(int, points);
    Vacancy vacancy = cleaner();
    vacancy.shifts = catalogue::Shifts(QFlag(shifts));
    vacancy.kinds = catalogue::EmploymentKinds(QFlag(kinds));
    QCOMPARE(scoreOf(cleanerWishes(), vacancy).part(Part::Time).points, points);
}

void TestMatchRule::flexibleHoursFit()
{
    Vacancy vacancy = cleaner();
    vacancy.shifts = catalogue::Shift::Flexible;
    QCOMPARE(scoreOf(cleanerWishes(), vacancy).part(Part::Time).points, 10);
}

void TestMatchRule::education_data()
{
    using catalogue::Education;
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("points");
    QTest::newRow("no limit") << int(Education::NoLimit) << 0 << 10;
    QTest::newRow("as much") << int(Education::JuniorSecondary) << int(Education::JuniorSecondary) << 10;
    QTest::newRow("level schools") << int(Education::SeniorSecondary) << int(Education::TechnicalSchool)
                                   << 10;
    QTest::newRow("more is asked") << int(Education::College) << int(Education::SeniorSecondary) << 0;
    QTest::newRow("no schooling, none asked") << int(Education::NoLimit) << int(Education::NoLimit) << 10;
    QTest::newRow("no schooling, primary asked") << int(Education::Primary) << int(Education::NoLimit) << 0;
    QTest::newRow("nothing is stated") << int(Education::NotStated) << int(Education::NoLimit) << 5;
    QTest::newRow("own is not said") << int(Education::College) << 0 << 5;
}

void TestMatchRule::education()
{
    QFETCH(int, asked);
    QFETCH(int, own);
    QFETCH(int, points);
    Vacancy vacancy = cleaner();
    vacancy.education = static_cast<catalogue::Education>(asked);
    if (vacancy.education == catalogue::Education::NotStated)
        vacancy.experienceMonths = -1;
    Wishes wishes;
    wishes.own.education = static_cast<catalogue::Education>(own);
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Requirements).points, points);
}

void TestMatchRule::experience_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("verdict");
    QTest::newRow("none asked") << 0 << -1 << 10 << int(Verdict::RequirementsMet);
    QTest::newRow("enough") << 12 << 24 << 10 << int(Verdict::RequirementsMet);
    QTest::newRow("a year is learnable") << 12 << 0 << 6 << int(Verdict::LearnableExperience);
    QTest::newRow("three years are not") << 36 << 0 << 0 << int(Verdict::ExperienceAbove);
    QTest::newRow("not said") << 36 << -1 << 5 << int(Verdict::ExperienceAsked);
}

void TestMatchRule::experience()
{
    QFETCH(int, asked);
    QFETCH(int, own);
    QFETCH(int, points);
    QFETCH(int, verdict);
    Vacancy vacancy = cleaner();
    vacancy.experienceMonths = asked;
    Wishes wishes;
    wishes.own.experienceMonths = own;
    const PartFinding found = scoreOf(wishes, vacancy).part(Part::Requirements);
    QCOMPARE(found.points, points);
    QCOMPARE(int(found.verdict), verdict);
}

void TestMatchRule::oneCertificateCanBeLearned()
{
    Vacancy vacancy = cleaner();
    vacancy.certificates = QStringList{QStringLiteral("健康证")};
    Wishes wishes;
    PartFinding found = scoreOf(wishes, vacancy).part(Part::Requirements);
    QCOMPARE(found.points, 6);
    QCOMPARE(found.verdict, Verdict::LearnableCertificate);
    wishes.own.certificates = catalogue::Certificate::Health;
    found = scoreOf(wishes, vacancy).part(Part::Requirements);
    QCOMPARE(found.points, 10);
    vacancy.certificates = QStringList{QStringLiteral("护士执业证")}; // no course gives that
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Requirements).points, 0);
}

void TestMatchRule::twoGapsAreTooMany()
{
    Vacancy vacancy = cleaner();
    vacancy.certificates = QStringList{QStringLiteral("健康证"), QStringLiteral("叉车证")};
    QCOMPARE(scoreOf({}, vacancy).part(Part::Requirements).points, 0);
    vacancy.certificates = QStringList{QStringLiteral("健康证")};
    vacancy.experienceMonths = 6;
    QCOMPARE(scoreOf({}, vacancy).part(Part::Requirements).points, 0);
}

void TestMatchRule::benefits()
{
    using catalogue::Benefit;
    Wishes wishes;
    wishes.benefits.nice = Benefit::Lodging | Benefit::SocialInsurance;
    QCOMPARE(scoreOf(wishes, cleaner()).part(Part::Benefits).points, 5);
    wishes.benefits.nice |= Benefit::Meals;
    QCOMPARE(scoreOf(wishes, cleaner()).part(Part::Benefits).points, 4);
    wishes.benefits.nice = Benefit::Meals;
    const PartFinding found = scoreOf(wishes, cleaner()).part(Part::Benefits);
    QCOMPARE(found.points, 2);
    QCOMPARE(found.verdict, Verdict::BenefitsNotStated);
}

void TestMatchRule::deniedBenefits()
{
    using catalogue::Benefit;
    Vacancy vacancy = cleaner();
    vacancy.benefits = {};
    vacancy.description = QStringLiteral("工资面议，食宿自理，不买社保。");
    QCOMPARE(matching::deniedBenefits(vacancy), Benefit::Meals | Benefit::Lodging | Benefit::SocialInsurance);
    Wishes wishes;
    wishes.benefits.nice = Benefit::Lodging;
    QCOMPARE(scoreOf(wishes, vacancy).part(Part::Benefits).points, 0);
    QVERIFY(!scoreOf(wishes, vacancy).stopped);
    wishes.benefits.must = Benefit::Lodging;
    QVERIFY(scoreOf(wishes, vacancy).stopped);
}

void TestMatchRule::mustsStopOnlyWhatSaysTheOpposite()
{
    Wishes wishes = cleanerWishes();
    wishes.pay.firmness = Firmness::Must;
    wishes.place.firmness = Firmness::Must;
    wishes.time.shiftFirmness = Firmness::Must;
    wishes.time.kindFirmness = Firmness::Must;
    wishes.benefits.must = catalogue::Benefit::Lodging;
    QVERIFY(!scoreOf(wishes, cleaner()).stopped);

    Vacancy silent;
    silent.id = QStringLiteral("bureau/2");
    silent.title = QStringLiteral("保洁员");
    QVERIFY(!scoreOf(wishes, silent).stopped);

    Vacancy low = cleaner();
    low.pay.maximum = low.pay.minimum = 200'000;
    QVERIFY(scoreOf(wishes, low).stopped);
    low.pay.unit = catalogue::PayUnit::Hour; // 2,000 an hour is compared, but never stops
    low.pay.maximum = low.pay.minimum = 100;
    QVERIFY(!scoreOf(wishes, low).stopped);

    Vacancy far = cleaner();
    far.places[0].county = QStringLiteral("441223");
    QVERIFY(scoreOf(wishes, far).stopped);
    Vacancy night = cleaner();
    night.shifts = catalogue::Shift::Night;
    QVERIFY(scoreOf(wishes, night).stopped);

    wishes.place.withinMeters = 1000;
    QVERIFY(scoreOf(wishes, cleaner()).stopped); // 1.1 km
    wishes.place.withinMeters = 2000;
    QVERIFY(!scoreOf(wishes, cleaner()).stopped);
}

QTEST_APPLESS_MAIN(TestMatchRule)
#include "tst_matchrule.moc"
