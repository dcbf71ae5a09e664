// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchcodes.h"
#include "matchscreen.h"

using namespace yizhan;
using namespace yizhan::viewmodels;
using yizhan::tests::Screen;
using yizhan::tests::sevenVacancies;

/// The questions, and what their answers come to.
class TestMatchWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWorkThatThereIsIsOffered();
    void aNumberCountsWhatStatesTheChoice();
    void mustsFollowTheAnswers();
    void placeAndPayTakeOneAnswer();
    void threeKindsOfWorkAreTheMost();
    void whatDoesNotMatterTakesAnswersBack();
    void schoolingIsAskedInStepsOfTheCodeList();
    void whatAsksForMoreSchoolingStandsLastAndSaysSo();
    void anAgeChangesNoOrderAndNoPoints();
    void anAgeWarnsOfLimitsThatExcludeIt();
    void anAgeMakesTheSessionSensitive();
    void hoursAndKindsAreToldApart();
};

void TestMatchWishes::onlyWorkThatThereIsIsOffered()
{
    Screen screen;
    screen.prepare();
    QCOMPARE(screen.codes(MatchWishes::Work),
             QStringList({QStringLiteral("catering"), QStringLiteral("security")}));
    QCOMPARE(screen.match.wishes()->choices(MatchWishes::Work)->countOf(QStringLiteral("catering")), 6);
    QCOMPARE(screen.codes(MatchWishes::Place),
             QStringList({QStringLiteral("near"), QStringLiteral("441202"), QStringLiteral("441284")}));
}

void TestMatchWishes::aNumberCountsWhatStatesTheChoice()
{
    Screen screen;
    catalogue::Vacancy silent = sevenVacancies().front();
    silent.id = QStringLiteral("test/7");
    silent.shifts = {};
    silent.benefits = catalogue::Benefit::Lodging;
    screen.fixture.publish({silent});
    screen.prepare();
    QCOMPARE(screen.codes(MatchWishes::Time), QStringList({QStringLiteral("day")})); // nobody states another
    QCOMPARE(screen.match.wishes()->choices(MatchWishes::Time)->countOf(QStringLiteral("day")), 7);
    QCOMPARE(screen.codes(MatchWishes::Musts), QStringList({QStringLiteral("LODGING")}));
    QCOMPARE(screen.match.wishes()->choices(MatchWishes::Musts)->countOf(QStringLiteral("LODGING")), 1);
}

void TestMatchWishes::mustsFollowTheAnswers()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    QVERIFY(!screen.codes(MatchWishes::Musts).contains(QStringLiteral("pay")));
    screen.wish(MatchWishes::Pay, "month:3000-");
    screen.wish(MatchWishes::Musts, "pay");
    QCOMPARE(wishes.wishes().pay.firmness, matching::Firmness::Must);
    wishes.leaveOpen(MatchWishes::Pay);
    QVERIFY(!screen.codes(MatchWishes::Musts).contains(QStringLiteral("pay")));
    QCOMPARE(wishes.chosen()->rowCount(), 0);
}

void TestMatchWishes::placeAndPayTakeOneAnswer()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    screen.wish(MatchWishes::Place, "441202");
    screen.wish(MatchWishes::Place, "441284");
    QCOMPARE(wishes.chosen()->rowCount(), 1);
    screen.wish(MatchWishes::Pay, "month:3000-");
    QCOMPARE(wishes.wishes().pay.amount, 300'000);
    wishes.setPayUnit(int(catalogue::PayUnit::Day));
    QVERIFY(!wishes.wishes().pay.asked());
    screen.wish(MatchWishes::Pay, "day:150-");
    QCOMPARE(wishes.wishes().pay.amount, 15'000);
    QCOMPARE(wishes.wishes().pay.unit, catalogue::PayUnit::Day);
}

void TestMatchWishes::threeKindsOfWorkAreTheMost()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    for (const char *group : {"catering", "security", "cleaning", "driving"})
        screen.wish(MatchWishes::Work, group);
    QVERIFY(wishes.workFull());
    QCOMPARE(wishes.chosen()->rowCount(), 3);
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Work, "driving");
    QCOMPARE(qPopulationCount(wishes.wishes().work.groups), 3U);
    screen.wish(MatchWishes::Work, "no such group");
    QCOMPARE(wishes.chosen()->rowCount(), 3);
}

void TestMatchWishes::whatDoesNotMatterTakesAnswersBack()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    screen.wish(MatchWishes::Time, "night");
    wishes.leaveOpen(MatchWishes::Time);
    QVERIFY(wishes.open().at(MatchWishes::Time));
    QVERIFY(wishes.decided().at(MatchWishes::Time));
    QVERIFY(!wishes.wishes().time.asked());
    screen.wish(MatchWishes::Time, "night");
    QVERIFY(!wishes.open().at(MatchWishes::Time));
    QVERIFY(wishes.decided().at(MatchWishes::Time));
    QVERIFY(!wishes.decided().at(MatchWishes::Pay));
}

void TestMatchWishes::schoolingIsAskedInStepsOfTheCodeList()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    QCOMPARE(screen.codes(MatchWishes::Schooling).size(), 6);
    screen.wish(MatchWishes::Schooling, "PRIMARY");
    QCOMPARE(wishes.wishes().own.education, catalogue::Education::Primary);
    screen.wish(MatchWishes::Schooling, "NO_LIMIT"); // none: asks for none, has none
    QCOMPARE(wishes.wishes().own.education, catalogue::Education::NoLimit);
    QCOMPARE(wishes.chosen()->rowCount(), 1);
    wishes.leaveOpen(MatchWishes::Schooling);
    QCOMPARE(wishes.wishes().own.education, catalogue::Education::NotStated);
}

void TestMatchWishes::whatAsksForMoreSchoolingStandsLastAndSaysSo()
{
    Screen screen;
    catalogue::Vacancy degree = sevenVacancies().front();
    degree.id = QStringLiteral("test/7");
    degree.certificates.clear();
    degree.education = catalogue::Education::College;
    screen.fixture.publish({degree});
    screen.match.setPageSize(10);
    screen.wish(MatchWishes::Schooling, "JUNIOR_SECONDARY");
    screen.wish(MatchWishes::Work, "catering");
    screen.find();
    const int last = screen.match.total() - 1;
    QCOMPARE(screen.role(last, MatchListModel::VacancyIdRole).toString(), degree.id);
    const auto caution = screen.role(last, MatchListModel::CautionRole).value<MatchReason>();
    QCOMPARE(caution.verdict(), int(Match::EducationAbove));
}

void TestMatchWishes::anAgeChangesNoOrderAndNoPoints()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    const matching::Wishes before = screen.match.wishes()->wishes();
    screen.wish(MatchWishes::Age, "51-55");
    QCOMPARE(screen.match.wishes()->wishes(), before);
    QCOMPARE(screen.match.wishes()->age(), (AgeRange{51, 55}));
    QCOMPARE(screen.match.wishes()->chosen()->rowCount(), 1); // stands in no list
}

void TestMatchWishes::anAgeWarnsOfLimitsThatExcludeIt()
{
    Screen screen;
    catalogue::Vacancy limited = sevenVacancies()[1];
    limited.id = QStringLiteral("test/7");
    limited.posted = limited.posted.addDays(1);
    limited.ageMin = 18;
    limited.ageMax = 45;
    screen.fixture.publish({limited});
    screen.wish(MatchWishes::Work, "catering");
    screen.find();
    const auto caution = [&screen] {
        return screen.role(1, MatchListModel::CautionRole).value<MatchReason>();
    };
    QCOMPARE(screen.role(1, MatchListModel::VacancyIdRole).toString(), limited.id);
    QCOMPARE(caution().verdict(), int(Match::AgeLimit)); // stated, whoever asks
    QCOMPARE(caution().third(), 0);
    screen.wish(MatchWishes::Age, "51-55");
    QCOMPARE(caution().verdict(), int(Match::AgeLimit));
    QCOMPARE(caution().third(), 1);
    QCOMPARE(screen.role(1, MatchListModel::VacancyIdRole).toString(), limited.id);
    screen.wish(MatchWishes::Age, "18-45");
    QVERIFY(!caution().stated());
}

void TestMatchWishes::anAgeMakesTheSessionSensitive()
{
    Screen screen;
    QSignalSpy told(&screen.match, &MatchBrowser::ageTold);
    QVERIFY(!screen.session.sensitive());
    screen.wish(MatchWishes::Age, "66-");
    QVERIFY(screen.session.sensitive());
    QCOMPARE(told.count(), 1);
    screen.match.forget();
    QVERIFY(!screen.session.sensitive());
    QVERIFY(!screen.match.wishes()->age().told());
    QCOMPARE(told.count(), 2);
}

void TestMatchWishes::hoursAndKindsAreToldApart()
{
    Screen screen;
    for (const char *code : {"night", "partTime", "day"})
        screen.wish(MatchWishes::Time, code);
    QCOMPARE(screen.match.wishes()->hours(), QStringList({QStringLiteral("day"), QStringLiteral("night")}));
    QCOMPARE(screen.match.wishes()->kinds(), QStringList({QStringLiteral("partTime")}));
}

QTEST_GUILESS_MAIN(TestMatchWishes)
#include "tst_matchwishes.moc"
