// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

Route vacancy(const QString &id)
{
    return {Screens::Vacancy, 0, id};
}

/// Keeps a number of its own for each screen that is left, and notes what it hears.
class Follower final : public RouteAware
{
public:
    [[nodiscard]] std::any keep(const Route &left) const override
    {
        return left.screen == Screens::Home ? std::any() : std::any(number);
    }
    void arrive(const Arrival &arrival) override { heard.push_back(arrival); }

    int number = 0;
    std::vector<Arrival> heard;
};

} // namespace

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtHomeWithNothingBehindIt();
    void backLeadsTheWayOneCame();
    void eachStepKnowsWhatItWasAbout();
    void theSameRouteTwiceIsOneStep();
    void anotherOfTheSameScreenIsAStepOfItsOwn();
    void homeForgetsTheWay();
    void returningLeavesNoTraceOfWhatLiesBetween();
    void returningToAScreenNotOnTheWayGoesOnFromHome();
    void returningToTheScreenInFrontStays();
    void whatIsFinishedIsNotOnTheWayBack();
    void withoutWhatIsFinishedItIsAStepLikeAnother();
    void whatIsSomebodysOwnIsPersonal();
    void aSheetLiesOverTheScreenAndGoesFirst();
    void goingAnywherePutsTheSheetAway();
    void aSheetIsToggled();
    void modelsHearBeforeTheScreenIsShown();
    void aModelGetsBackWhatItKept();
    void aModelHearsWhereOneComesFrom();
    void resettingDropsWhatWasKept();
    void aLongWayForgetsItsMiddle();
    void theLastScreenIsTheLastOfTheList();
};

void TestNavigator::beginsAtHomeWithNothingBehindIt()
{
    session::Session session;
    Navigator navigator(session);
    QCOMPARE(navigator.route(), Route());
    QVERIFY(!navigator.back());
}

void TestNavigator::backLeadsTheWayOneCame()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::WorkGroups);
    navigator.open(Screens::Results);
    navigator.open(Screens::Filter);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.screen(), Screens::Results);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.screen(), Screens::WorkGroups);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.screen(), Screens::Home);
    QVERIFY(!navigator.back());
}

void TestNavigator::eachStepKnowsWhatItWasAbout()
{
    session::Session session;
    Navigator navigator(session);
    navigator.openItem(Screens::Vacancy, QStringLiteral("a/1"));
    navigator.openItem(Screens::Matches, QStringLiteral("a/1"));
    navigator.openKind(Screens::Facet, 3);
    navigator.openItem(Screens::Course, QStringLiteral("c"));
    navigator.back();
    QCOMPARE(navigator.route(), (Route{Screens::Facet, 3, {}}));
    navigator.back();
    QCOMPARE(navigator.route(), (Route{Screens::Matches, 0, QStringLiteral("a/1")}));
    navigator.back();
    QCOMPARE(navigator.route(), vacancy(QStringLiteral("a/1")));
}

void TestNavigator::theSameRouteTwiceIsOneStep()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::Results);
    QSignalSpy changed(&navigator, &Navigator::changed);
    navigator.open(Screens::Results);
    QCOMPARE(changed.count(), 0);
    navigator.back();
    QCOMPARE(navigator.screen(), Screens::Home);
}

void TestNavigator::anotherOfTheSameScreenIsAStepOfItsOwn()
{
    session::Session session;
    Navigator navigator(session);
    navigator.go(vacancy(QStringLiteral("a/1")));
    navigator.go(vacancy(QStringLiteral("a/2")));
    navigator.back();
    QCOMPARE(navigator.id(), QStringLiteral("a/1"));
}

void TestNavigator::homeForgetsTheWay()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::Results);
    navigator.open(Screens::Home);
    QCOMPARE(navigator.screen(), Screens::Home);
    QVERIFY(!navigator.back());
}

void TestNavigator::returningLeavesNoTraceOfWhatLiesBetween()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::WorkGroups);
    navigator.openKind(Screens::Results, 1, QStringLiteral("catering"));
    navigator.open(Screens::Filter);
    navigator.openKind(Screens::Facet, 2);
    navigator.returnTo(Screens::Results);
    QCOMPARE(navigator.route(), (Route{Screens::Results, 1, QStringLiteral("catering")}));
    navigator.back();
    QCOMPARE(navigator.screen(), Screens::WorkGroups);
}

void TestNavigator::returningToAScreenNotOnTheWayGoesOnFromHome()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::Filter);
    navigator.openKind(Screens::Facet, 2);
    navigator.returnTo(Screens::Results);
    QCOMPARE(navigator.screen(), Screens::Results);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.screen(), Screens::Home);
    navigator.returnTo(Screens::Results);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.screen(), Screens::Home);
}

void TestNavigator::returningToTheScreenInFrontStays()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::Results);
    navigator.returnTo(Screens::Results);
    navigator.back();
    QCOMPARE(navigator.screen(), Screens::Home);
}

void TestNavigator::whatIsFinishedIsNotOnTheWayBack()
{
    session::Session session;
    Navigator way(session);
    const Route receipt{Screens::Receipt, Screens::JustMade, QStringLiteral("7K3MQ9XD")};
    way.go(vacancy(QStringLiteral("a")));
    way.open(Screens::FormConsent);
    way.goInsteadOf(Screens::FormConsent, receipt); // in front
    QCOMPARE(way.route(), receipt);
    QVERIFY(way.back());
    QCOMPARE(way.route(), vacancy(QStringLiteral("a")));
    way.open(Screens::FormConsent);
    way.open(Screens::FormName);
    way.open(Screens::FormCheck);
    way.setSheet(Navigator::Help);
    way.goInsteadOf(Screens::FormConsent, receipt); // on the way
    QCOMPARE(way.route(), receipt);
    QCOMPARE(way.sheet(), Navigator::NoSheet);
    QVERIFY(way.back());
    QCOMPARE(way.route(), vacancy(QStringLiteral("a")));
}

void TestNavigator::withoutWhatIsFinishedItIsAStepLikeAnother()
{
    session::Session session;
    Navigator way(session);
    way.go(vacancy(QStringLiteral("a")));
    way.goInsteadOf(Screens::FormConsent, {Screens::Receipt, 0, QStringLiteral("7K3MQ9XD")});
    QVERIFY(way.back());
    QCOMPARE(way.route(), vacancy(QStringLiteral("a")));
}

void TestNavigator::whatIsSomebodysOwnIsPersonal()
{
    session::Session session;
    Navigator way(session);
    for (const auto screen : {Screens::Home, Screens::Vacancy, Screens::Shortlist, Screens::FindReceipt}) {
        way.open(screen);
        QVERIFY2(!way.personal(), qPrintable(QString::number(screen)));
    }
    for (const auto screen : {Screens::FormConsent, Screens::FormIdNumber, Screens::Receipt,
                              Screens::StaffHome, Screens::StaffClasses, Screens::StaffClass}) {
        way.open(screen);
        QVERIFY2(way.personal(), qPrintable(QString::number(screen)));
    }
}

void TestNavigator::aSheetLiesOverTheScreenAndGoesFirst()
{
    session::Session session;
    Navigator navigator(session);
    navigator.open(Screens::Results);
    navigator.setSheet(Navigator::Help);
    QVERIFY(navigator.back());
    QCOMPARE(navigator.sheet(), Navigator::NoSheet);
    QCOMPARE(navigator.screen(), Screens::Results);
}

void TestNavigator::goingAnywherePutsTheSheetAway()
{
    session::Session session;
    Navigator navigator(session);
    navigator.setSheet(Navigator::Help);
    navigator.open(Screens::Results);
    QCOMPARE(navigator.sheet(), Navigator::NoSheet);
    navigator.setSheet(Navigator::Display);
    navigator.open(Screens::Results); // where one is already
    QCOMPARE(navigator.sheet(), Navigator::NoSheet);
    navigator.setSheet(Navigator::Language);
    navigator.reset();
    QCOMPARE(navigator.sheet(), Navigator::NoSheet);
}

void TestNavigator::aSheetIsToggled()
{
    session::Session session;
    Navigator navigator(session);
    navigator.toggleSheet(Navigator::Help);
    QCOMPARE(navigator.sheet(), Navigator::Help);
    navigator.toggleSheet(Navigator::Display);
    QCOMPARE(navigator.sheet(), Navigator::Display);
    navigator.toggleSheet(Navigator::Display);
    QCOMPARE(navigator.sheet(), Navigator::NoSheet);
}

void TestNavigator::modelsHearBeforeTheScreenIsShown()
{
    session::Session session;
    Navigator navigator(session);
    Follower follower;
    navigator.follow(follower);
    std::size_t heardBefore = 0;
    connect(&navigator, &Navigator::changed, this, [&] { heardBefore = follower.heard.size(); });
    navigator.go(vacancy(QStringLiteral("a/1")));
    QCOMPARE(heardBefore, std::size_t(1));
    QCOMPARE(follower.heard.front().route, vacancy(QStringLiteral("a/1")));
    QVERIFY(!follower.heard.front().back);
}

void TestNavigator::aModelGetsBackWhatItKept()
{
    session::Session session;
    Navigator navigator(session);
    Follower one;
    Follower other;
    navigator.follow(one);
    navigator.follow(other);
    navigator.open(Screens::Results);
    one.number = 7;
    other.number = 8;
    navigator.open(Screens::Filter);
    one.number = 9;
    navigator.back();
    QVERIFY(one.heard.back().back);
    QCOMPARE(std::any_cast<int>(one.heard.back().kept), 7);
    QCOMPARE(std::any_cast<int>(other.heard.back().kept), 8);
    navigator.back();
    QVERIFY(!one.heard.back().kept.has_value()); // it kept nothing of home
}

void TestNavigator::aModelHearsWhereOneComesFrom()
{
    session::Session session;
    Navigator navigator(session);
    Follower follower;
    navigator.follow(follower);
    navigator.open(Screens::Results);
    navigator.open(Screens::Filter);
    navigator.openKind(Screens::Facet, 2);
    navigator.returnTo(Screens::Results);
    QCOMPARE(follower.heard.back().from, (Route{Screens::Facet, 2, {}}));
    QVERIFY(follower.heard.back().back);
}

void TestNavigator::resettingDropsWhatWasKept()
{
    struct Personal : RouteAware
    {
        [[nodiscard]] std::any keep(const Route &) const override { return secret; }
        void arrive(const Arrival &) override {}
        std::shared_ptr<int> secret = std::make_shared<int>(1);
    } model;
    session::Session session;
    Navigator navigator(session);
    navigator.follow(model);
    navigator.open(Screens::Results);
    navigator.open(Screens::Filter);
    QVERIFY(model.secret.use_count() > 1);
    navigator.reset();
    QCOMPARE(model.secret.use_count(), 1L);
}

void TestNavigator::aLongWayForgetsItsMiddle()
{
    session::Session session;
    Navigator navigator(session);
    constexpr int steps = 1000;
    for (int step = 0; step < steps; ++step)
        navigator.go(vacancy(QString::number(step)));
    navigator.back();
    QCOMPARE(navigator.id(), QString::number(steps - 2));
    int back = 1;
    while (navigator.screen() != Screens::Home && navigator.back())
        ++back;
    QCOMPARE(navigator.screen(), Screens::Home);
    QVERIFY(back < 100);
}

void TestNavigator::theLastScreenIsTheLastOfTheList()
{
    const auto screens = QMetaEnum::fromType<Screens::Screen>();
    for (int number = 0; number < screens.keyCount(); ++number)
        QVERIFY(screens.value(number) <= Navigator::lastScreen());
    QVERIFY(screens.valueToKey(Navigator::lastScreen()) != nullptr);
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
