// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseoracle.h"
#include "codes.h"
#include "countcheck.h"
#include "syntheticfacets.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;

namespace {

constexpr EpochDay today = 20'780;

std::vector<BrowseIndex::Entry> entriesOf(const std::vector<store::VacancyFacets> &vacancies)
{
    std::vector<BrowseIndex::Entry> entries;
    qint64 item = 0;
    for (const auto &facets : vacancies)
        entries.push_back({item += 3, facets});
    return entries;
}

std::vector<store::VacancyFacets> someVacancies(Random &random, int count)
{
    std::vector<store::VacancyFacets> vacancies;
    for (int n = 0; n < count; ++n)
        vacancies.push_back(fakes::syntheticFacets(random, today));
    return vacancies;
}

BrowseFilter someFilter(Random &random)
{
    BrowseFilter filter;
    const auto choices = random.below(5);
    for (std::uint64_t n = 0; n < choices; ++n) {
        const auto facet = static_cast<Facet>(random.below(facetCount));
        filter.choose(facet, static_cast<int>(random.below(choiceCodes(facet).size())));
    }
    return filter;
}

BrowseIndexPtr indexOf(const std::vector<store::VacancyFacets> &vacancies)
{
    return std::make_shared<const BrowseIndex>(entriesOf(vacancies), countingStation);
}

BrowseResult resultOf(const BrowseIndexPtr &index, const BrowseFilter &filter, bool statedOnly = false,
                      const RowSet *titles = nullptr)
{
    return BrowseResult::answer(index, {filter, statedOnly, today, titles});
}

store::VacancyFacets livingVacancy()
{
    store::VacancyFacets facets;
    facets.until = today + 10;
    return facets;
}

} // namespace

class TestBrowseQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsEqualThoseOfTheOracle();
    void everyCountEqualsWhatChoosingGives();
    void noOfferedChoiceLeadsToNothing();
    void pagesListEveryResultOnceAndTheStatedFirst();
    void everyNumberOfEveryPairIsWhatThePagesHold();
    void whatStatesMoreStandsBeforeWhatStatesLess();
    void pagesFollowTheOrder();
    void expiredVacanciesCountNowhere();
    void aVacancyStaysUntilTheEndOfItsLastDay();
    void hiddenSilentResultsLeaveThePages();
    void titlesNarrowEveryCount();
    void countsWhatWasPostedToday();
    void anEmptyCatalogueAnswersWithNothing();
};

void TestBrowseQuery::totalsEqualThoseOfTheOracle()
{
    SeededRandom random(1);
    const auto vacancies = someVacancies(random, 400);
    const auto index = indexOf(vacancies);
    const BrowseOracle oracle(vacancies, today);
    for (int round = 0; round < 300; ++round) {
        const BrowseFilter filter = someFilter(random);
        const auto expected = oracle.count(filter);
        const auto result = resultOf(index, filter, round % 2 == 0);
        QCOMPARE(result.total(), expected.total);
        QCOMPARE(result.stated(), expected.stated);
    }
}

void TestBrowseQuery::everyCountEqualsWhatChoosingGives()
{
    SeededRandom random(2);
    const auto vacancies = someVacancies(random, 150);
    const auto index = indexOf(vacancies);
    const BrowseOracle oracle(vacancies, today);
    for (int round = 0; round < 60; ++round) {
        const BrowseFilter filter = someFilter(random);
        const bool statedOnly = round % 3 == 0;
        const auto result = resultOf(index, filter, statedOnly);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            const auto which = static_cast<Facet>(facet);
            for (int choice = 0; choice < int(choiceCodes(which).size()); ++choice) {
                if (which == Facet::Town && !filter.contains(Facet::County, countyOfTown(choice)))
                    continue;
                BrowseFilter chosen = filter;
                chosen.choose(which, choice);
                const auto expected = oracle.count(chosen);
                const auto &count = result.counts(which).choices[std::size_t(choice)];
                QCOMPARE(count.total, statedOnly ? expected.stated : expected.total);
                QCOMPARE(count.stated, oracle.stating(chosen, which, choice));
            }
        }
    }
}

void TestBrowseQuery::noOfferedChoiceLeadsToNothing()
{
    SeededRandom random(3);
    const auto index = indexOf(someVacancies(random, 60));
    for (int round = 0; round < 50; ++round) {
        const BrowseFilter filter = someFilter(random);
        const auto result = resultOf(index, filter);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            const auto which = static_cast<Facet>(facet);
            const auto &choices = result.counts(which).choices;
            for (std::size_t choice = 0; choice < choices.size(); ++choice) {
                if (choices[choice].stated == 0)
                    continue; // not offered
                BrowseFilter chosen = filter;
                chosen.choose(which, int(choice));
                QVERIFY(resultOf(index, chosen).total() > 0);
            }
        }
    }
}

void TestBrowseQuery::pagesListEveryResultOnceAndTheStatedFirst()
{
    SeededRandom random(4);
    const auto index = indexOf(someVacancies(random, 300));
    BrowseFilter filter;
    filter.choose(Facet::Shift, 0);
    filter.choose(Facet::Education, 4);
    const auto result = resultOf(index, filter);
    QVERIFY(result.stated() > 0 && result.total() > result.stated());
    std::vector<bool> seen(index->size());
    int listed = 0;
    for (int first = 0; first < result.total(); first += 7) {
        for (const auto &found : result.page(Sort::Pay, first, 7)) {
            QVERIFY(!seen[found.row]);
            seen[found.row] = true;
            QCOMPARE(found.statesAll, listed < result.stated());
            ++listed;
        }
    }
    QCOMPARE(listed, result.total());
}

void TestBrowseQuery::everyNumberOfEveryPairIsWhatThePagesHold()
{
    SeededRandom random(6);
    for (const int size : {40, 200}) {
        CountCheck check(indexOf(someVacancies(random, size)), today);
        check.everyPair(random, 1);
        QVERIFY(check.checked() > 500);
    }
}

void TestBrowseQuery::whatStatesMoreStandsBeforeWhatStatesLess()
{
    store::VacancyFacets partTime = livingVacancy();
    partTime.kinds = quint32(catalogue::EmploymentKind::PartTime);
    store::VacancyFacets evening = partTime;
    evening.shifts = quint32(catalogue::Shift::Evening);
    evening.posted = 1; // the oldest
    store::VacancyFacets silent = livingVacancy();
    silent.posted = today; // the newest
    const auto index = indexOf({silent, partTime, evening, silent});
    BrowseFilter filter;
    filter.choose(Facet::Kind, choiceOf(Facet::Kind, u"PART_TIME").value());
    filter.choose(Facet::Shift, choiceOf(Facet::Shift, u"EVENING").value());
    const auto result = resultOf(index, filter);
    const auto rows = [&result](int first, int count) {
        std::vector<BrowseIndex::Row> page;
        for (const auto &found : result.page(Sort::Newest, first, count))
            page.push_back(found.row);
        return page;
    };
    QCOMPARE(rows(0, 4), std::vector<BrowseIndex::Row>({2, 1, 3, 0}));
    for (int first = 0; first < 4; ++first)
        QCOMPARE(rows(first, 1).front(), rows(0, 4)[std::size_t(first)]);
}

void TestBrowseQuery::pagesFollowTheOrder()
{
    SeededRandom random(5);
    const auto vacancies = someVacancies(random, 200);
    const auto index = indexOf(vacancies);
    const auto result = resultOf(index, {});
    EpochDay before = std::numeric_limits<EpochDay>::max();
    for (const auto &found : result.page(Sort::Newest, 0, result.total())) {
        QVERIFY(vacancies[found.row].posted <= before);
        before = vacancies[found.row].posted;
    }
}

void TestBrowseQuery::expiredVacanciesCountNowhere()
{
    store::VacancyFacets expired = livingVacancy();
    expired.until = today - 1;
    expired.kinds = 1;
    const auto result = resultOf(indexOf({expired}), {});
    QCOMPARE(result.available(), 0);
    QCOMPARE(result.total(), 0);
    QCOMPARE(result.counts(Facet::Kind).choices[0].total, 0);
    QVERIFY(result.page(Sort::Newest, 0, 4).empty());
}

void TestBrowseQuery::aVacancyStaysUntilTheEndOfItsLastDay()
{
    store::VacancyFacets lastDay = livingVacancy();
    lastDay.until = today;
    store::VacancyFacets endless = livingVacancy();
    endless.until = 0;
    QCOMPARE(resultOf(indexOf({lastDay, endless}), {}).total(), 2);
}

void TestBrowseQuery::hiddenSilentResultsLeaveThePages()
{
    store::VacancyFacets day = livingVacancy();
    day.shifts = 1;
    const auto index = indexOf({day, livingVacancy()});
    BrowseFilter filter;
    filter.choose(Facet::Shift, 0);
    const auto result = resultOf(index, filter, true);
    QCOMPARE(result.total(), 2);
    QCOMPARE(result.listed(), 1);
    QCOMPARE(result.page(Sort::Newest, 0, 4).size(), std::size_t(1));
}

void TestBrowseQuery::titlesNarrowEveryCount()
{
    store::VacancyFacets day = livingVacancy();
    day.shifts = 1;
    const RowSet second{false, true};
    const auto result = resultOf(indexOf({day, day}), {}, false, &second);
    QCOMPARE(result.total(), 1);
    QCOMPARE(result.available(), 2);
    QCOMPARE(result.counts(Facet::Shift).choices[0].total, 1);
    QCOMPARE(result.page(Sort::Newest, 0, 4).front().row, 1U);
}

void TestBrowseQuery::countsWhatWasPostedToday()
{
    store::VacancyFacets fresh = livingVacancy();
    fresh.posted = today;
    store::VacancyFacets older = livingVacancy();
    older.posted = today - 1;
    QCOMPARE(resultOf(indexOf({fresh, older}), {}).newToday(), 1);
}

void TestBrowseQuery::anEmptyCatalogueAnswersWithNothing()
{
    const auto result = resultOf(indexOf({}), {});
    QCOMPARE(result.available(), 0);
    QCOMPARE(result.counts(Facet::County).notStated, 0);
    QVERIFY(result.page(Sort::Distance, 0, 4).empty());
}

QTEST_GUILESS_MAIN(TestBrowseQuery)
#include "tst_browsequery.moc"
