// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewatch.h"
#include "jobbrowser.h"
#include "jobworker.h"
#include "kiosksession.h"
#include "publishedcatalogue.h"

#include <QAbstractItemModelTester>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

/// Ten vacancies: five cooks in 端州, three guards that say nothing about their shift, two sewers outside the
/// city.
std::vector<catalogue::Vacancy> tenVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (int n = 0; n < 10; ++n) {
        const QString title = n < 5   ? QStringLiteral("厨师%1").arg(n)
                              : n < 8 ? QStringLiteral("保安%1").arg(n)
                                      : QStringLiteral("缝纫工%1").arg(n);
        catalogue::Vacancy vacancy =
            fakes::PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(n), title);
        vacancy.group = n < 5   ? QStringLiteral("catering")
                        : n < 8 ? QStringLiteral("security")
                                : QStringLiteral("sewing");
        vacancy.pay = {(400'000 + n * 50'000), 0, catalogue::PayUnit::Month};
        if (n < 5)
            vacancy.places = {{QStringLiteral("441202"), {}, {}, {}, {}}};
        if (n >= 8)
            vacancy.places = {{{}, {}, QStringLiteral("广东省广州市"), {}, {}}};
        if (n < 5 || n >= 8)
            vacancy.shifts = n < 3 ? catalogue::Shift::Day : catalogue::Shift::Night;
        vacancy.posted = n == 0 ? QDate(2026, 11, 20) : QDate(2026, 11, 19).addDays(-n);
        all.push_back(vacancy);
    }
    return all;
}

struct Screen
{
    explicit Screen(std::optional<catalogue::GeoPoint> station = std::nullopt)
        : worker(fixture.folder(), station)
    {
    }

    fakes::PublishedCatalogue fixture;
    desk::JobWorker worker;
    session::Session session;
    JobBrowser jobs{session, worker, fixture.clock()};
    QAbstractItemModelTester results{jobs.results()};
    QAbstractItemModelTester chosen{jobs.chosen()};
    QAbstractItemModelTester shifts{jobs.facet(JobBrowser::Shift)};

    void load(const std::vector<catalogue::Vacancy> &vacancies)
    {
        fixture.publish(vacancies);
        jobs.reload();
        settle();
    }
    void settle() { QTRY_VERIFY(jobs.ready() && !jobs.busy()); }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < jobs.results()->rowCount(); ++row)
            titles.append(jobs.results()->index(row).data(VacancyListModel::TitleRole).toString());
        return titles;
    }
};

} // namespace

class TestJobBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstPageNewestFirst();
    void saysHowMuchThereIs();
    void aChoiceLeadsToAsManyAsItSaid();
    void silentResultsComeLastBehindADivider();
    void silentResultsCanBeHidden();
    void theHeadCountsWhatThePagesHold();
    void nothingIsHiddenOnceEverythingIsAskedFor();
    void turnsPagesAndStopsAtTheEnds();
    void sortsByPay();
    void nearFirstWhereTheStationKnowsWhereItIs();
    void anOrderThatIsChosenStays();
    void chosenFiltersComeOffOneByOne();
    void findsTitles();
    void aTownBringsItsCounty();
    void onlyTheNewestQuestionIsShown();
    void anotherListIsAnotherQuestionOrPage();
    void areasFollowTheLanguage();
    void theEndOfASessionForgetsEverything();
    void nothingOfTheLastAnswerStandsUntilTheNextCame();
    void vacanciesVanishOnTheirDay();
    void aKioskWithoutACatalogueShowsNothingAndSaysWhy();
    void whatAnotherProcessWritesIsShown();
    void shelvesFollowTheSettings();
};

void TestJobBrowser::showsTheFirstPageNewestFirst()
{
    Screen screen;
    screen.load(tenVacancies());
    QCOMPARE(screen.titles(), QStringList({QStringLiteral("厨师0"), QStringLiteral("厨师1"),
                                           QStringLiteral("厨师2"), QStringLiteral("厨师3")}));
    QCOMPARE(
        screen.jobs.results()->index(0).data(VacancyListModel::FactsRole).value<VacancyFacts>().postedToday(),
        true);
}

void TestJobBrowser::saysHowMuchThereIs()
{
    Screen screen;
    screen.load(tenVacancies());
    QCOMPARE(screen.jobs.available(), 10);
    QCOMPARE(screen.jobs.total(), 10);
    QCOMPARE(screen.jobs.newToday(), 1);
    QCOMPARE(screen.jobs.pageCount(), 3);
    QVERIFY(!screen.jobs.distanceKnown());
}

void TestJobBrowser::aChoiceLeadsToAsManyAsItSaid()
{
    Screen screen;
    screen.load(tenVacancies());
    FacetModel *shifts = screen.jobs.facet(JobBrowser::Shift);
    QCOMPARE(shifts->rowCount(), 2);
    QCOMPARE(shifts->notStated(), 3);
    const int promised = shifts->countOf(QStringLiteral("DAY"));
    QCOMPARE(promised, 3);
    screen.jobs.choose(JobBrowser::Shift, QStringLiteral("DAY"));
    screen.settle();
    QCOMPARE(screen.jobs.stated(), promised);
    QCOMPARE(screen.jobs.total(), 6);
}

void TestJobBrowser::silentResultsComeLastBehindADivider()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::Shift, QStringLiteral("DAY"));
    screen.settle();
    const auto *results = screen.jobs.results();
    QCOMPARE(results->index(2).data(VacancyListModel::FirstNotStatedRole).toBool(), false);
    QCOMPARE(results->index(3).data(VacancyListModel::FirstNotStatedRole).toBool(), true);
    screen.jobs.nextPage();
    screen.settle();
    QCOMPARE(results->index(0).data(VacancyListModel::FirstNotStatedRole).toBool(), false);
}

void TestJobBrowser::silentResultsCanBeHidden()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::Shift, QStringLiteral("DAY"));
    screen.jobs.setStatedOnly(true);
    screen.settle();
    QCOMPARE(screen.titles().size(), 3);
    QCOMPARE(screen.jobs.total(), 3);
    QCOMPARE(screen.jobs.pageCount(), 1);
}

void TestJobBrowser::theHeadCountsWhatThePagesHold()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.setStatedOnly(true);
    for (int facet = JobBrowser::Kind; facet <= JobBrowser::Shelf; ++facet) {
        const auto which = static_cast<JobBrowser::Facet>(facet);
        for (int choice = 0; choice < screen.jobs.facet(which)->rowCount(); ++choice) {
            const QModelIndex offered = screen.jobs.facet(which)->index(choice);
            const int promised = offered.data(FacetModel::CountRole).toInt();
            const QString code = offered.data(FacetModel::CodeRole).toString();
            screen.jobs.choose(which, code);
            screen.settle();
            qsizetype rows = screen.titles().size();
            while (screen.jobs.page() + 1 < screen.jobs.pageCount()) {
                screen.jobs.nextPage();
                screen.settle();
                rows += screen.titles().size();
            }
            QCOMPARE(screen.jobs.total(), promised);
            QCOMPARE(rows, promised);
            screen.jobs.remove(which, code);
            screen.settle();
        }
    }
}

void TestJobBrowser::nothingIsHiddenOnceEverythingIsAskedFor()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.setStatedOnly(true);
    screen.jobs.clear();
    QVERIFY(!screen.jobs.statedOnly());
    screen.jobs.setStatedOnly(true);
    screen.jobs.searchAnew(QStringLiteral("厨师"));
    QVERIFY(!screen.jobs.statedOnly());
    screen.settle();
}

void TestJobBrowser::turnsPagesAndStopsAtTheEnds()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.previousPage();
    QVERIFY(!screen.jobs.busy());
    screen.jobs.nextPage();
    screen.jobs.nextPage();
    screen.settle();
    QCOMPARE(screen.jobs.page(), 2);
    QCOMPARE(screen.titles(), QStringList({QStringLiteral("缝纫工8"), QStringLiteral("缝纫工9")}));
    screen.jobs.nextPage();
    QVERIFY(!screen.jobs.busy());
}

void TestJobBrowser::sortsByPay()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.setSort(JobBrowser::Pay);
    screen.settle();
    QCOMPARE(screen.titles().first(), QStringLiteral("缝纫工9"));
}

void TestJobBrowser::nearFirstWhereTheStationKnowsWhereItIs()
{
    Screen screen(catalogue::GeoPoint{23.05, 112.46});
    std::vector<catalogue::Vacancy> vacancies = tenVacancies();
    vacancies[3].places.front().point = catalogue::GeoPoint{23.06, 112.46};
    vacancies[4].places.front().point = catalogue::GeoPoint{23.05, 112.46};
    const QSignalSpy sorted(&screen.jobs, &JobBrowser::sortChanged);
    screen.load(vacancies);
    QCOMPARE(screen.jobs.sort(), JobBrowser::Distance);
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(screen.titles().first(2), QStringList({QStringLiteral("厨师4"), QStringLiteral("厨师3")}));
    screen.jobs.search(QStringLiteral("厨师"));
    screen.settle();
    QCOMPARE(screen.jobs.sort(), JobBrowser::BestMatch);
    screen.jobs.search({});
    screen.settle();
    QCOMPARE(screen.jobs.sort(), JobBrowser::Distance);
}

void TestJobBrowser::anOrderThatIsChosenStays()
{
    Screen screen(catalogue::GeoPoint{23.05, 112.46});
    std::vector<catalogue::Vacancy> vacancies = tenVacancies();
    vacancies[4].places.front().point = catalogue::GeoPoint{23.05, 112.46};
    screen.load(vacancies);
    screen.jobs.setSort(JobBrowser::Newest);
    screen.settle();
    QCOMPARE(screen.titles().first(), QStringLiteral("厨师0"));
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("catering"));
    screen.settle();
    QCOMPARE(screen.jobs.sort(), JobBrowser::Newest);
    screen.jobs.forget();
    screen.settle();
    QCOMPARE(screen.jobs.sort(), JobBrowser::Distance);
}

void TestJobBrowser::chosenFiltersComeOffOneByOne()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("catering"));
    screen.jobs.choose(JobBrowser::Shift, QStringLiteral("DAY"));
    screen.settle();
    QCOMPARE(screen.jobs.chosen()->rowCount(), 2);
    screen.jobs.remove(JobBrowser::Shift, QStringLiteral("DAY"));
    screen.settle();
    QCOMPARE(screen.jobs.chosen()->rowCount(), 1);
    QCOMPARE(screen.jobs.total(), 5);
    screen.jobs.toggle(JobBrowser::Group, QStringLiteral("catering"));
    screen.settle();
    QCOMPARE(screen.jobs.total(), 10);
}

void TestJobBrowser::findsTitles()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.search(QStringLiteral("  保安 "));
    screen.settle();
    QCOMPARE(screen.jobs.searchText(), QStringLiteral("保安"));
    QCOMPARE(screen.jobs.total(), 3);
    screen.jobs.search(QStringLiteral("宇航员"));
    screen.settle();
    QCOMPARE(screen.jobs.total(), 0);
    QCOMPARE(screen.jobs.available(), 10);
    screen.jobs.clear();
    screen.settle();
    QCOMPARE(screen.jobs.total(), 10);
}

void TestJobBrowser::aTownBringsItsCounty()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::Town, QStringLiteral("441202003"));
    screen.settle();
    QCOMPARE(screen.jobs.chosen()->rowCount(), 2);
    screen.jobs.remove(JobBrowser::County, QStringLiteral("441202"));
    screen.settle();
    QCOMPARE(screen.jobs.chosen()->rowCount(), 0);
}

void TestJobBrowser::onlyTheNewestQuestionIsShown()
{
    Screen screen;
    screen.load(tenVacancies());
    const QSignalSpy shown(&screen.jobs, &JobBrowser::resultChanged);
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("catering"));
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("security"));
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("sewing"));
    screen.settle();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(screen.jobs.total(), 10);
}

void TestJobBrowser::anotherListIsAnotherQuestionOrPage()
{
    Screen screen;
    screen.load(tenVacancies());
    const QSignalSpy expected(&screen.jobs, &JobBrowser::listExpected);
    screen.jobs.nextPage();
    screen.settle();
    QCOMPARE(expected.count(), 1);
    QCOMPARE(screen.jobs.shownIds().size(), 4);
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("security"));
    screen.settle();
    QCOMPARE(expected.count(), 2);
    QCOMPARE(screen.jobs.shownIds(),
             QStringList({QStringLiteral("test/5"), QStringLiteral("test/6"), QStringLiteral("test/7")}));
    screen.fixture.publish(
        {fakes::PublishedCatalogue::vacancy(QStringLiteral("test/a"), QStringLiteral("厨师"))});
    screen.jobs.reload(); // news to the same question
    screen.settle();
    QTRY_COMPARE(screen.jobs.available(), 11);
    QCOMPARE(expected.count(), 2);
}

void TestJobBrowser::areasFollowTheLanguage()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    screen.settle();
    const FacetModel *counties = screen.jobs.facet(JobBrowser::County);
    QCOMPARE(counties->index(0).data(FacetModel::NameRole).toString(), QStringLiteral("端州区"));
    screen.session.speak(session::Language::English);
    QVERIFY(counties->index(0).data(FacetModel::NameRole).toString().startsWith(u"Duanzhou"));
    QVERIFY(
        screen.jobs.chosen()->index(0).data(ChosenFilterModel::NameRole).toString().startsWith(u"Duanzhou"));
}

void TestJobBrowser::theEndOfASessionForgetsEverything()
{
    Screen screen;
    screen.load(tenVacancies());
    screen.jobs.choose(JobBrowser::Group, QStringLiteral("catering"));
    screen.jobs.setSort(JobBrowser::Pay);
    screen.jobs.setStatedOnly(true);
    screen.jobs.search(QStringLiteral("厨师"));
    screen.settle();
    screen.jobs.forget();
    screen.settle();
    QCOMPARE(screen.jobs.total(), 10);
    QCOMPARE(screen.jobs.sort(), JobBrowser::Newest);
    QCOMPARE(screen.jobs.statedOnly(), false);
    QCOMPARE(screen.jobs.searchText(), QString());
    QCOMPARE(screen.jobs.page(), 0);
}

void TestJobBrowser::nothingOfTheLastAnswerStandsUntilTheNextCame()
{
    Screen screen;
    screen.load(tenVacancies());
    const QStringList untouched = screen.titles();
    screen.jobs.choose(JobBrowser::County, QStringLiteral("outside"));
    screen.settle();
    screen.jobs.forget();
    QVERIFY(screen.jobs.busy());
    QCOMPARE(screen.titles(), untouched);
    QCOMPARE(screen.jobs.total(), 10);
    QCOMPARE(screen.jobs.facet(JobBrowser::Group)->countOf(QStringLiteral("catering")), 5);
    screen.settle(); // Qt 6.4 asserts that who asked is still there when the answer comes
}

void TestJobBrowser::vacanciesVanishOnTheirDay()
{
    Screen screen;
    screen.fixture.publish(tenVacancies(), QDate(2026, 11, 20));
    screen.jobs.reload();
    screen.settle();
    QCOMPARE(screen.jobs.available(), 10);
    screen.fixture.clock().advanceMs(24 * 3600 * 1000);
    screen.jobs.clear();
    screen.settle();
    QCOMPARE(screen.jobs.available(), 0);
    QCOMPARE(screen.titles(), QStringList());
}

void TestJobBrowser::aKioskWithoutACatalogueShowsNothingAndSaysWhy()
{
    const QTemporaryDir empty;
    fakes::ManualClock clock(fakes::testMorning());
    desk::JobWorker worker(empty.path(), std::nullopt);
    session::Session session;
    JobBrowser jobs(session, worker, clock);
    const QSignalSpy failed(&jobs, &JobBrowser::failed);
    jobs.reload();
    QTRY_VERIFY(jobs.ready());
    QCOMPARE(jobs.available(), 0);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("catalogue.missing"));
}

void TestJobBrowser::whatAnotherProcessWritesIsShown()
{
    Screen screen;
    screen.load({fakes::PublishedCatalogue::vacancy(QStringLiteral("test/a"), QStringLiteral("厨师"))});
    Freshness freshness(screen.fixture.clock());
    CatalogueWatch watch(screen.worker, screen.jobs, freshness);
    screen.fixture.publish(
        {fakes::PublishedCatalogue::vacancy(QStringLiteral("test/b"), QStringLiteral("保安"))});
    watch.lookSoon();
    QTRY_COMPARE(screen.jobs.available(), 2);
    QTRY_COMPARE(freshness.time(), QStringLiteral("08:12"));
}

void TestJobBrowser::shelvesFollowTheSettings()
{
    Screen screen;
    std::vector<catalogue::Vacancy> vacancies = tenVacancies();
    for (catalogue::Vacancy &vacancy : vacancies) {
        vacancy.tags = catalogue::VacancyTag::Urgent;
        vacancy.kinds = catalogue::EmploymentKind::Mothers;
        vacancy.benefits = catalogue::Benefit::DailyPay;
    }
    screen.load(vacancies);
    screen.jobs.setShelves({QStringLiteral("urgent"), QStringLiteral("gig")});
    const FacetModel *shelves = screen.jobs.facet(JobBrowser::Shelf);
    QCOMPARE(shelves->rowCount(), 2);
    QCOMPARE(shelves->index(0).data(FacetModel::CodeRole).toString(), QStringLiteral("urgent"));
    QCOMPARE(shelves->index(1).data(FacetModel::CodeRole).toString(), QStringLiteral("gig"));
}

QTEST_GUILESS_MAIN(TestJobBrowser)
#include "tst_jobbrowser.moc"
