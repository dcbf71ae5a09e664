// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "matchfixture.h"
#include "matchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::matching;
using namespace yizhan::tests;
using catalogue::Vacancy;

class TestMatchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerComesFirstAmongEquals();
    void thenTheSmallerId();
    void threeReasonsOfMostPoints();
    void aStatedAgeLimitIsACautionAndNoPoints();
    void theGapIsAValue();
    void whatIsOverIsNotThere();
    void wishesWidenFromTheTownToTheCity();
    void payWidensAndSaysToWhat();
    void aMustIsNotWidened();
    void enoughResultsAreNotWidened();
    void theRestComesLast();
    void likeThisOne();
    void theLimitHolds();
    void whatStatesMoreOfTheWishesStandsFirst();
    void partTimeEveningWorkStandsBeforeATeacherWithADegree();
    void atEqualPointsWhatAsksForNothingMoreStandsFirst();
    void whatAsksForMoreSchoolingStandsLast();
    void whatStatesNoSchoolingIsNotPunished();
    void whatDoesNotSaySuitsNobodyYet();
    void whatDoesNotSayGoesBeforeWhatSaysTheOpposite();
    void threeStarsAreForWhatStatesEveryWish();
    void aWideningThatFindsNoRoomIsNotPromised();
    void aCautionStandsBesideTheAgeLimit();
};

namespace {

std::vector<Vacancy> numbered(std::vector<Vacancy> vacancies)
{
    for (std::size_t i = 0; i < vacancies.size(); ++i)
        vacancies[i].id = u"bureau/%1"_s.arg(i, 4, 10, QLatin1Char('0'));
    return vacancies;
}

std::vector<qint64> itemsOf(const MatchAnswer &answer)
{
    std::vector<qint64> items;
    for (const MatchResult &result : answer.results)
        items.push_back(result.item);
    return items;
}

/// Evenings, part time.
Wishes eveningWishes()
{
    Wishes wishes;
    wishes.time.shifts = catalogue::Shift::Night | catalogue::Shift::Evening;
    wishes.time.kinds = catalogue::EmploymentKind::PartTime;
    return wishes;
}

/// Says nothing but what is handed in.
Vacancy saying(catalogue::Shifts shifts, catalogue::EmploymentKinds kinds,
               catalogue::Education education = catalogue::Education::NotStated)
{
    Vacancy vacancy = cleaner();
    vacancy.shifts = shifts;
    vacancy.kinds = kinds;
    vacancy.education = education;
    vacancy.experienceMonths = -1;
    return vacancy;
}

} // namespace

void TestMatchQuery::newerComesFirstAmongEquals()
{
    auto vacancies = numbered({cleaner(), cleaner(), cleaner()});
    vacancies[1].posted = vacancies[1].posted.addDays(3);
    QCOMPARE(itemsOf(answerOf(vacancies, cleanerWishes())), (std::vector<qint64>{2, 1, 3}));
}

void TestMatchQuery::thenTheSmallerId()
{
    auto vacancies = numbered({cleaner(), cleaner(), cleaner()});
    vacancies[0].id = u"bureau/z"_s;
    QCOMPARE(itemsOf(answerOf(vacancies, cleanerWishes())), (std::vector<qint64>{2, 3, 1}));
}

void TestMatchQuery::threeReasonsOfMostPoints()
{
    const console::Language chinese(u"zh_CN"_s);
    const MatchAnswer answer = answerOf({cleaner()}, cleanerWishes());
    const MatchResult &result = answer.results.front();
    QCOMPARE(result.stars, 3);
    QCOMPARE(result.reasons.size(), std::size_t(3));
    QCOMPARE(result.reasons[0].part, Part::Work);
    QCOMPARE(result.reasons[1].part, Part::Distance);
    QCOMPARE(result.reasons[2].part, Part::Pay);
    QVERIFY(!result.caution);
    QCOMPARE(wordsOf(result.reasons[0].finding), u"您想做：保洁员"_s);
    QCOMPARE(wordsOf(result.reasons[1].finding), u"离这里 1.1 公里"_s);
    QCOMPARE(wordsOf(result.reasons[2].finding), u"每月 3千–4千，够您说的"_s);
}

void TestMatchQuery::aStatedAgeLimitIsACautionAndNoPoints()
{
    const console::Language chinese(u"zh_CN"_s);
    Vacancy limited = cleaner();
    limited.ageMin = 18;
    limited.ageMax = 45;
    const MatchResult with = answerOf({limited}, cleanerWishes()).results.front();
    const MatchResult without = answerOf({cleaner()}, cleanerWishes()).results.front();
    QVERIFY(with.caution);
    QCOMPARE(wordsOf(*with.caution), u"单位写明：18–45 岁"_s);
    QCOMPARE(with.score, without.score);
}

void TestMatchQuery::theGapIsAValue()
{
    const console::Language chinese(u"zh_CN"_s);
    Vacancy vacancy = cleaner();
    vacancy.certificates = QStringList{u"健康证"_s};
    const MatchResult result = answerOf({vacancy}, cleanerWishes()).results.front();
    QVERIFY(result.gap);
    QCOMPARE(result.gap->certificate, catalogue::Certificate::Health);
    QCOMPARE(wordsOf(*result.gap), u"只差健康证"_s);
}

void TestMatchQuery::whatIsOverIsNotThere()
{
    std::vector<MatchIndex::Entry> entries{{1, u"a"_s, factsOf(cleaner(), matchToday - 1), {}},
                                           {2, u"b"_s, factsOf(cleaner(), matchToday), {}}};
    const MatchAnswer answer =
        matchVacancies(MatchIndex(std::move(entries)), builtinWeights(), {cleanerWishes(), matchToday, 5});
    QCOMPARE(answer.available, 1);
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2}));
}

void TestMatchQuery::wishesWidenFromTheTownToTheCity()
{
    Vacancy sameCounty = cleaner();
    sameCounty.places[0].town = u"441202004"_s;
    sameCounty.places[0].point = catalogue::GeoPoint{station.latitude + 0.3, station.longitude};
    Vacancy otherCounty = cleaner();
    otherCounty.places[0] = {u"441223"_s, {}, u"广东省肇庆市广宁县"_s, {}, {}};
    Vacancy otherCity = cleaner();
    otherCity.places[0] = {{}, {}, u"广东省广州市"_s, {}, {}};
    Wishes wishes;
    wishes.work.wanted = {4090801};
    wishes.place.town = duanzhouTown;
    wishes.pay = {100'000, catalogue::PayUnit::Month}; // widened too, which must not bring in the other city
    const MatchAnswer answer = answerOf(numbered({otherCity, otherCounty, sameCounty, cleaner()}), wishes);
    QCOMPARE(answer.good, 2); // what lies in the county is good as asked, though farther
    QCOMPARE(answer.widenings.size(), std::size_t(1));
    QCOMPARE(answer.widenings[0].kind, Widening::Kind::City);
    QCOMPARE(answer.widenings[0].added, 1);
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{4, 3, 2, 1}));
    QCOMPARE(answer.results[2].widening, 0);
    QCOMPARE(answer.results[3].widening, -1);
}

void TestMatchQuery::payWidensAndSaysToWhat()
{
    Wishes wishes = cleanerWishes();
    wishes.place = {};
    wishes.pay.amount = 450'000;
    const MatchAnswer answer = answerOf({cleaner()}, wishes);
    QCOMPARE(answer.good, 0);
    QCOMPARE(answer.widenings.size(), std::size_t(1));
    QCOMPARE(answer.widenings[0], (Widening{Widening::Kind::Pay, 360'000, 1}));
    QCOMPARE(answer.results.front().score.part(Part::Pay).verdict, Verdict::PayBelow); // still said as asked
}

void TestMatchQuery::aMustIsNotWidened()
{
    Wishes wishes = cleanerWishes();
    wishes.place = {};
    wishes.pay = {450'000, catalogue::PayUnit::Month, Firmness::Must};
    const MatchAnswer answer = answerOf({cleaner()}, wishes);
    QCOMPARE(answer.stopped, 1);
    QVERIFY(answer.widenings.empty());
    QVERIFY(answer.results.empty());
}

void TestMatchQuery::enoughResultsAreNotWidened()
{
    std::vector<Vacancy> vacancies(8, cleaner());
    Vacancy far = cleaner();
    far.places[0] = {u"441223"_s, {}, u"广东省肇庆市广宁县"_s, {}, {}};
    vacancies.push_back(far);
    const MatchAnswer answer = answerOf(numbered(vacancies), cleanerWishes());
    QCOMPARE(answer.good, 8);
    QVERIFY(answer.widenings.empty());
}

void TestMatchQuery::theRestComesLast()
{
    Vacancy other = cleaner();
    other.occupationNumber = 2060300;
    other.group = u"office"_s;
    const MatchAnswer answer = answerOf(numbered({other, cleaner()}), cleanerWishes());
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2, 1}));
    QCOMPARE(answer.good, 1);
}

void TestMatchQuery::likeThisOne()
{
    Vacancy other = cleaner();
    other.occupationNumber = 2060300;
    other.group = u"office"_s;
    const auto index = indexOf(numbered({cleaner(), other, cleaner()}));
    MatchQuestion question{wishesLike(index.facts(0)), matchToday, 2};
    question.except = index.item(0);
    const MatchAnswer answer = matchVacancies(index, builtinWeights(), question);
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{3, 2}));
    QCOMPARE(answer.results.front().score.points, 100);
}

void TestMatchQuery::theLimitHolds()
{
    const std::vector<Vacancy> vacancies(30, cleaner());
    QCOMPARE(answerOf(vacancies, cleanerWishes(), 4).results.size(), std::size_t(4));
    QCOMPARE(answerOf(vacancies, cleanerWishes(), 0).results.size(), std::size_t(0));
    QCOMPARE(answerOf({}, cleanerWishes()).results.size(), std::size_t(0));
}

void TestMatchQuery::whatStatesMoreOfTheWishesStandsFirst()
{
    using namespace catalogue;
    const Vacancy kindOnly = saying({}, EmploymentKind::PartTime, Education::NoLimit); // has more points
    const Vacancy both = saying(Shift::Evening, EmploymentKind::PartTime);
    const MatchAnswer answer = answerOf(numbered({kindOnly, both}), eveningWishes());
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2, 1}));
    QVERIFY(answer.results[0].score.points < answer.results[1].score.points);
}

void TestMatchQuery::partTimeEveningWorkStandsBeforeATeacherWithADegree()
{
    using namespace catalogue;
    const Vacancy teacher = saying({}, {}, Education::Bachelor);
    const Vacancy fullTime = saying({}, EmploymentKind::FullTime, Education::Bachelor);
    const Vacancy dishes = saying(Shift::Evening, EmploymentKind::PartTime);
    const MatchAnswer answer = answerOf(numbered({teacher, fullTime, dishes}), eveningWishes());
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{3, 1, 2}));
    QCOMPARE(answer.good, 1);
}

void TestMatchQuery::atEqualPointsWhatAsksForNothingMoreStandsFirst()
{
    using namespace catalogue;
    Vacancy degree = saying(Shift::Evening, EmploymentKind::PartTime, Education::Bachelor);
    degree.posted = degree.posted.addDays(3);
    const Vacancy nothing = saying(Shift::Evening, EmploymentKind::PartTime);
    QCOMPARE(itemsOf(answerOf(numbered({degree, nothing}), eveningWishes())), (std::vector<qint64>{2, 1}));
}

void TestMatchQuery::whatAsksForMoreSchoolingStandsLast()
{
    using namespace catalogue;
    Wishes wishes = eveningWishes();
    wishes.own.education = Education::Primary;
    const Vacancy above = saying(Shift::Evening, EmploymentKind::PartTime, Education::JuniorSecondary);
    const Vacancy within = saying({}, {}, Education::Primary);
    const MatchAnswer answer = answerOf(numbered({above, within}), wishes);
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2, 1}));
    QCOMPARE(answer.results[1].caution->verdict, Verdict::EducationAbove);
    QVERIFY(answer.results[1].stars < 3);
}

void TestMatchQuery::whatStatesNoSchoolingIsNotPunished()
{
    using namespace catalogue;
    Wishes wishes = eveningWishes();
    wishes.own.education = Education::NoLimit; // none
    const MatchResult result =
        answerOf({saying(Shift::Evening, EmploymentKind::PartTime)}, wishes).results.front();
    QCOMPARE(result.stars, 3);
    QVERIFY(!result.caution);
}

void TestMatchQuery::whatDoesNotSaySuitsNobodyYet()
{
    const MatchAnswer answer = answerOf({saying({}, {}, catalogue::Education::NoLimit)}, eveningWishes());
    QCOMPARE(answer.good, 0);
    QCOMPARE(answer.results.front().standing, Standing::Silent);
    QCOMPARE(answer.results.front().stars, 1);
}

void TestMatchQuery::whatDoesNotSayGoesBeforeWhatSaysTheOpposite()
{
    using namespace catalogue;
    Vacancy opposite = saying(Shift::Day, EmploymentKind::FullTime, Education::NoLimit);
    opposite.posted = opposite.posted.addDays(3);
    const MatchAnswer answer = answerOf(numbered({opposite, saying({}, {})}), eveningWishes());
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2, 1}));
    QCOMPARE(answer.results[0].widening, -1);
    QCOMPARE(answer.widenings.front().kind, Widening::Kind::Time);
}

void TestMatchQuery::threeStarsAreForWhatStatesEveryWish()
{
    Vacancy silent = cleaner();
    silent.benefits = {};
    const MatchAnswer answer = answerOf(numbered({silent, cleaner()}), cleanerWishes());
    QCOMPARE(itemsOf(answer), (std::vector<qint64>{2, 1}));
    QCOMPARE(answer.results[0].stars, 3);
    QVERIFY(answer.results[1].score.points >= builtinWeights().stars.three);
    QCOMPARE(answer.results[1].stars, 2);
}

void TestMatchQuery::aWideningThatFindsNoRoomIsNotPromised()
{
    using namespace catalogue;
    std::vector<Vacancy> vacancies(3, saying({}, {}));
    vacancies.push_back(saying(Shift::Day, EmploymentKind::FullTime));
    const MatchAnswer answer = answerOf(numbered(vacancies), eveningWishes(), 3);
    QCOMPARE(answer.results.back().standing, Standing::Silent);
    QVERIFY(answer.widenings.empty());
}

void TestMatchQuery::aCautionStandsBesideTheAgeLimit()
{
    Vacancy vacancy = cleaner();
    vacancy.ageMax = 45;
    vacancy.certificates = QStringList{u"健康证"_s};
    const MatchResult result = answerOf({vacancy}, cleanerWishes()).results.front();
    QCOMPARE(result.caution->verdict, Verdict::AgeLimit);
    QCOMPARE(result.beside->verdict, Verdict::LearnableCertificate);
}

QTEST_GUILESS_MAIN(TestMatchQuery)
#include "tst_matchquery.moc"
