// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbrowser.h"
#include "jobsearch.h"
#include "jobworker.h"
#include "matchbrowser.h"
#include "matchworker.h"
#include "navigator.h"
#include "publishedcatalogue.h"
#include "vacancypage.h"

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

/// Ten cooks in two counties and two guards.
std::vector<catalogue::Vacancy> twelveVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (int n = 0; n < 12; ++n) {
        catalogue::Vacancy vacancy = fakes::PublishedCatalogue::vacancy(
            QStringLiteral("test/%1").arg(n),
            (n < 10 ? QStringLiteral("厨师%1") : QStringLiteral("保安%1")).arg(n));
        vacancy.group = n < 10 ? QStringLiteral("catering") : QStringLiteral("security");
        vacancy.places = {{n % 2 == 0 ? QStringLiteral("441202") : QStringLiteral("441284"), {}, {}, {}, {}}};
        vacancy.phone = QStringLiteral("0758-1234567");
        all.push_back(vacancy);
    }
    return all;
}

/// The models of the screens, which follow one way.
struct Kiosk
{
    Kiosk()
    {
        for (RouteAware *model : std::initializer_list<RouteAware *>{&jobs, &search, &vacancy, &match})
            way.follow(*model);
        fixture.publish(twelveVacancies());
        jobs.reload();
        settle();
    }
    ~Kiosk() { settle(); } // Qt 6.4 looks for who asked when the answer comes
    Q_DISABLE_COPY_MOVE(Kiosk)

    void settle()
    {
        constexpr int patienceMs = 60'000; // the search makes itself ready on the same thread
        const auto settled = [this] {
            return jobs.ready() && !jobs.busy() && search.settled() && !match.busy() &&
                   vacancy.state() != VacancyPage::State::Loading;
        };
        if (!QTest::qWaitFor(settled, patienceMs))
            qFatal("no answer to a question");
    }
    void endSession()
    {
        session.forget();
        settle();
    }
    void open(Screens::Screen screen, int kind = 0, const QString &id = {})
    {
        way.openKind(screen, kind, id);
        settle();
    }
    void openVacancy(const QString &id) { open(Screens::Vacancy, 0, id); }
    void back()
    {
        way.back();
        settle();
    }
    [[nodiscard]] QStringList chosen()
    {
        QStringList codes;
        for (const auto &choice : jobs.chosen()->chosen())
            codes.append(choice.code);
        return codes;
    }

    fakes::PublishedCatalogue fixture;
    desk::JobWorker worker{fixture.folder(), std::nullopt};
    desk::MatchWorker matchWorker{fixture.folder(), std::nullopt};
    session::Session session;
    JobBrowser jobs{session, worker, fixture.clock()};
    JobSearch search{session, worker, fixture.clock()};
    VacancyPage vacancy{session, worker, fixture.clock(), {}};
    MatchBrowser match{session, matchWorker, fixture.clock(), {}};
    Navigator way{session};
};

const QString catering = QStringLiteral("catering");
const QString one = QStringLiteral("test/1");
const QString two = QStringLiteral("test/2");

} // namespace

/// What each step back shows again, with the models as they are.
class TestWayBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kiosk->endSession(); }
    void aRouteToOneChoiceShowsNothingElse();
    void anUnknownChoiceShowsEverything();
    void theListIsFoundOnItsPage();
    void anotherGroupReplacesTheFormer();
    void conditionsHoldForTheListBehindThem();
    void aSearchDoesNotReachTheListBehindIt();
    void theTypedWordIsFoundAgain();
    void aSearchBegunAnewIsEmpty();
    void homeAsksForEverything();
    void onlyWhereStatedEndsWithWhatItWasAskedFor();
    void theVacancyOfEachStepIsFound();
    void theOpenVacancyKeepsItsPhoneOnTheWayBack();
    void anotherTapHidesThePhone();
    void theVacancyBesideTheListIsFound();
    void aListWithNothingBesideItFindsNothing();
    void theMatchesAreFoundOnTheirPage();
    void changedWishesAreAskedAnew();
    void theFirstQuestionIsPrepared();

private:
    std::unique_ptr<Kiosk> m_kiosk = std::make_unique<Kiosk>();
};

void TestWayBack::aRouteToOneChoiceShowsNothingElse()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    kiosk.jobs.search(QStringLiteral("保安"));
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    QCOMPARE(kiosk.chosen(), QStringList(catering));
    QCOMPARE(kiosk.jobs.searchText(), QString());
    QCOMPARE(kiosk.jobs.total(), 10);
}

void TestWayBack::anUnknownChoiceShowsEverything()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Shelf, QStringLiteral("no such shelf"));
    QCOMPARE(kiosk.jobs.total(), 12);
    kiosk.open(Screens::Results, 99, catering);
    QCOMPARE(kiosk.jobs.total(), 12);
}

void TestWayBack::theListIsFoundOnItsPage()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.jobs.nextPage();
    kiosk.settle();
    kiosk.open(Screens::Search);
    kiosk.open(Screens::Results);
    kiosk.jobs.searchAnew(QStringLiteral("保安"));
    kiosk.settle();
    QCOMPARE(kiosk.jobs.total(), 2);
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.jobs.total(), 10);
    QCOMPARE(kiosk.jobs.page(), 1);
    QCOMPARE(kiosk.chosen(), QStringList(catering));
}

void TestWayBack::anotherGroupReplacesTheFormer()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::WorkGroups);
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.back();
    QCOMPARE(kiosk.chosen(), QStringList());
    kiosk.open(Screens::Results, JobBrowser::Group, QStringLiteral("security"));
    QCOMPARE(kiosk.jobs.total(), 2);
}

void TestWayBack::conditionsHoldForTheListBehindThem()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.open(Screens::Filter);
    kiosk.open(Screens::Facet, JobBrowser::County);
    kiosk.jobs.toggle(JobBrowser::County, QStringLiteral("441202"));
    kiosk.settle();
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.way.screen(), Screens::Results);
    QCOMPARE(kiosk.jobs.total(), 5);
    kiosk.open(Screens::Filter);
    kiosk.jobs.remove(JobBrowser::County, QStringLiteral("441202"));
    kiosk.way.returnTo(Screens::Results);
    kiosk.settle();
    QCOMPARE(kiosk.jobs.total(), 10);
}

void TestWayBack::aSearchDoesNotReachTheListBehindIt()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.open(Screens::Filter);
    kiosk.jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    kiosk.open(Screens::Search);
    kiosk.open(Screens::Results);
    kiosk.jobs.searchAnew(QStringLiteral("保安"));
    kiosk.settle();
    QCOMPARE(kiosk.jobs.sort(), JobBrowser::BestMatch);
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.way.screen(), Screens::Filter);
    QCOMPARE(kiosk.jobs.total(), 5);
    QCOMPARE(kiosk.jobs.sort(), JobBrowser::Newest);
    kiosk.back();
    QCOMPARE(kiosk.jobs.total(), 5);
}

void TestWayBack::theTypedWordIsFoundAgain()
{
    Kiosk &kiosk = *m_kiosk;
    const QSignalSpy replaced(&kiosk.search, &JobSearch::replaced);
    kiosk.open(Screens::Search);
    kiosk.search.setText(QStringLiteral("厨师"));
    kiosk.open(Screens::Results);
    kiosk.open(Screens::Search);
    QCOMPARE(replaced.count(), 1); // empty
    kiosk.search.setText(QStringLiteral("保安"));
    kiosk.open(Screens::Results);
    kiosk.back();
    QCOMPARE(kiosk.search.text(), QStringLiteral("保安"));
    QCOMPARE(replaced.count(), 1);
    kiosk.back();
    QCOMPARE(kiosk.search.text(), QStringLiteral("厨师")); // of the list that it led to
    kiosk.back();
    QCOMPARE(kiosk.search.text(), QStringLiteral("厨师"));
    QCOMPARE(replaced.count(), 2);
}

void TestWayBack::aSearchBegunAnewIsEmpty()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Search);
    kiosk.search.setText(QStringLiteral("厨师"));
    kiosk.settle();
    QCOMPARE(kiosk.search.total(), 10);
    kiosk.way.reset();
    kiosk.open(Screens::Search);
    QCOMPARE(kiosk.search.text(), QString());
    QCOMPARE(kiosk.search.total(), 0);
}

void TestWayBack::homeAsksForEverything()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.jobs.choose(JobBrowser::County, QStringLiteral("441202"));
    kiosk.way.reset();
    kiosk.settle();
    QCOMPARE(kiosk.jobs.total(), 12);
    QCOMPARE(kiosk.chosen(), QStringList());
}

void TestWayBack::onlyWhereStatedEndsWithWhatItWasAskedFor()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results, JobBrowser::Group, catering);
    kiosk.jobs.setStatedOnly(true);
    kiosk.open(Screens::Filter);
    kiosk.back();
    QVERIFY(kiosk.jobs.statedOnly());
    kiosk.open(Screens::Results, JobBrowser::Group, QStringLiteral("security"));
    QVERIFY(!kiosk.jobs.statedOnly());
    kiosk.jobs.setStatedOnly(true);
    kiosk.way.reset();
    kiosk.settle();
    QVERIFY(!kiosk.jobs.statedOnly());
}

void TestWayBack::theVacancyOfEachStepIsFound()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.openVacancy(one);
    kiosk.open(Screens::Matches, 0, one);
    kiosk.openVacancy(two);
    QCOMPARE(kiosk.vacancy.vacancyId(), two);
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.vacancy.vacancyId(), one);
    QCOMPARE(kiosk.vacancy.state(), VacancyPage::State::Ready);
}

void TestWayBack::theOpenVacancyKeepsItsPhoneOnTheWayBack()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.openVacancy(one);
    kiosk.vacancy.revealPhone();
    kiosk.open(Screens::Matches, 0, one);
    kiosk.back();
    QVERIFY(!kiosk.vacancy.phone().isEmpty());
}

void TestWayBack::anotherTapHidesThePhone()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results);
    kiosk.openVacancy(one);
    kiosk.vacancy.revealPhone();
    kiosk.back();
    kiosk.openVacancy(one);
    QVERIFY(kiosk.vacancy.phone().isEmpty());
}

void TestWayBack::theVacancyBesideTheListIsFound()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results);
    kiosk.vacancy.open(one);
    kiosk.open(Screens::Matches, 0, one);
    kiosk.openVacancy(two);
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.vacancy.vacancyId(), one);
}

void TestWayBack::aListWithNothingBesideItFindsNothing()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::Results);
    kiosk.openVacancy(one);
    kiosk.back();
    QCOMPARE(kiosk.vacancy.state(), VacancyPage::State::Idle);
}

void TestWayBack::theMatchesAreFoundOnTheirPage()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.match.wishes()->toggle(MatchWishes::Work, catering);
    kiosk.open(Screens::Matches);
    kiosk.match.nextPage();
    kiosk.openVacancy(one);
    kiosk.open(Screens::Matches, 0, one);
    QCOMPARE(kiosk.match.page(), 0);
    kiosk.back();
    kiosk.back();
    QCOMPARE(kiosk.match.likeId(), QString());
    QCOMPARE(kiosk.match.page(), 1);
}

void TestWayBack::changedWishesAreAskedAnew()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.match.wishes()->toggle(MatchWishes::Work, catering);
    kiosk.open(Screens::Matches);
    QCOMPARE(kiosk.match.good(), 10);
    kiosk.open(Screens::MatchQuestion, MatchWishes::Work);
    kiosk.match.wishes()->toggle(MatchWishes::Work, catering);
    kiosk.match.wishes()->toggle(MatchWishes::Work, QStringLiteral("security"));
    kiosk.back();
    QCOMPARE(kiosk.match.good(), 2);
}

void TestWayBack::theFirstQuestionIsPrepared()
{
    Kiosk &kiosk = *m_kiosk;
    kiosk.open(Screens::MatchQuestion, MatchWishes::Work);
    QTRY_VERIFY(kiosk.match.prepared());
}

QTEST_GUILESS_MAIN(TestWayBack)
#include "tst_wayback.moc"
