// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"
#include "matchbrowser.h"
#include "matchcodes.h"
#include "matchworker.h"
#include "publishedcatalogue.h"
#include "rulelinemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

/// Six cooks: three in 端州, three in 四会 that pay less; the last says 食宿自理. One guard in 端州.
std::vector<catalogue::Vacancy> sevenVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (int n = 0; n < 7; ++n) {
        catalogue::Vacancy vacancy = fakes::PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(n),
                                                                        QStringLiteral("厨师%1").arg(n));
        vacancy.group = n < 6 ? QStringLiteral("catering") : QStringLiteral("security");
        vacancy.pay = {n < 3 ? 500'000 : 300'000, 0, catalogue::PayUnit::Month};
        vacancy.places = {
            {n < 3 || n == 6 ? QStringLiteral("441202") : QStringLiteral("441284"), {}, {}, {}, {}}};
        vacancy.shifts = catalogue::Shift::Day;
        vacancy.posted = QDate(2026, 11, 19).addDays(-n);
        if (n == 0)
            vacancy.certificates = QStringList{QStringLiteral("健康证")};
        if (n == 5)
            vacancy.description = QStringLiteral("食宿自理");
        all.push_back(vacancy);
    }
    return all;
}

/// Weights as the bureau would deliver them: those of the program, changed in one place.
fakes::FeedItem deliveredWeights(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = matching::builtinWeightsText();
    text.replace(from, to);
    const QJsonObject body{{QStringLiteral("text"), QString::fromUtf8(text)}};
    return {catalogue::weightsKind, "bureau", 0, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

struct Screen
{
    fakes::PublishedCatalogue fixture;
    desk::MatchWorker worker{fixture.folder(), std::nullopt};
    session::Session session;
    MatchBrowser match{session, worker, fixture.clock(), {std::nullopt, QStringLiteral("441202")}};
    RuleLineModel rule;
    QAbstractItemModelTester results{match.results()};
    QAbstractItemModelTester lines{&rule};
    QAbstractItemModelTester work{match.wishes()->choices(MatchWishes::Work)};
    QAbstractItemModelTester musts{match.wishes()->choices(MatchWishes::Musts)};

    Screen()
    {
        fixture.publish(sevenVacancies());
        QObject::connect(&match, &MatchBrowser::weightsRead, &rule, &RuleLineModel::setWeights);
    }
    void wish(MatchWishes::Question question, const char *code)
    {
        match.wishes()->toggle(question, QString::fromLatin1(code));
    }
    void find(const QString &like = {})
    {
        match.find(like);
        QTRY_VERIFY(!match.busy());
    }
    void prepare()
    {
        match.prepare();
        QTRY_VERIFY(match.prepared());
    }
    [[nodiscard]] QVariant role(int row, int role) { return match.results()->index(row).data(role); }
    [[nodiscard]] QStringList codes(MatchWishes::Question question)
    {
        QStringList codes;
        const FacetModel *choices = match.wishes()->choices(question);
        for (int row = 0; row < choices->rowCount(); ++row)
            codes.append(choices->index(row).data(FacetModel::CodeRole).toString());
        return codes;
    }
};

} // namespace

class TestMatchBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWorkThatThereIsIsOffered();
    void findsWhatWasWished();
    void saysWhyInCodes();
    void aLearnableGapIsACaution();
    void saysWhatWasWidened();
    void aMustLeavesOutOnlyTheOpposite();
    void mustsFollowTheAnswers();
    void placeAndPayTakeOneAnswer();
    void threeKindsOfWorkAreTheMost();
    void whatDoesNotMatterTakesAnswersBack();
    void turnsPages();
    void findsWhatIsLikeAVacancy();
    void aVacancyThatIsGoneHasNothingLikeIt();
    void namesFollowTheLanguage();
    void seesANewCatalogue();
    void aKioskWithoutACatalogueSaysWhy();
    void aSessionLeavesNothing();
    void aLateAnswerIsPassedOver();
    void theRuleIsThatOfTheWeights();
    void deliveredWeightsOrderAndAreShown();
    void brokenWeightsLeaveTheBuiltIn();
    void theRuleIsKnownBeforeAnybodyAsks();
};

void TestMatchBrowser::onlyWorkThatThereIsIsOffered()
{
    Screen screen;
    screen.prepare();
    QCOMPARE(screen.codes(MatchWishes::Work),
             QStringList({QStringLiteral("catering"), QStringLiteral("security")}));
    QCOMPARE(screen.match.wishes()->choices(MatchWishes::Work)->countOf(QStringLiteral("catering")), 6);
    QCOMPARE(screen.codes(MatchWishes::Place),
             QStringList({QStringLiteral("near"), QStringLiteral("441202"), QStringLiteral("441284")}));
}

void TestMatchBrowser::findsWhatWasWished()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Place, "441202");
    screen.find();
    QCOMPARE(screen.match.good(), 3);
    QCOMPARE(screen.role(0, MatchListModel::VacancyIdRole).toString(), QStringLiteral("test/0"));
    QCOMPARE(screen.role(0, MatchListModel::StarsRole).toInt(), 3);
    QCOMPARE(screen.role(0, MatchListModel::SectionRole).toInt(), int(Match::SectionGood));
}

void TestMatchBrowser::saysWhyInCodes()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Pay, "month:4000-");
    screen.find();
    const auto reasons = screen.role(0, MatchListModel::ReasonsRole).value<QList<MatchReason>>();
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons[0].verdict(), int(Match::ChosenGroup));
    QCOMPARE(reasons[0].name(), QStringLiteral("catering"));
    QCOMPARE(reasons[1].verdict(), int(Match::PayEnough));
}

void TestMatchBrowser::aLearnableGapIsACaution()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.find();
    const auto caution = screen.role(0, MatchListModel::CautionRole).value<MatchReason>();
    QVERIFY(caution.stated());
    QCOMPARE(caution.verdict(), int(Match::LearnableCertificate));
    QCOMPARE(caution.part(), int(Match::PartRequirements));
    QVERIFY(!screen.role(1, MatchListModel::CautionRole).value<MatchReason>().stated());
}

void TestMatchBrowser::saysWhatWasWidened()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Place, "441202");
    screen.wish(MatchWishes::Pay, "month:3000-");
    screen.match.setPageSize(10);
    screen.find();
    QCOMPARE(screen.match.widenings(), QList<int>({Match::SectionCity}));
    QCOMPARE(screen.role(3, MatchListModel::SectionRole).toInt(), int(Match::SectionCity));
    QVERIFY(screen.role(3, MatchListModel::FirstRole).toBool());
    QVERIFY(!screen.role(4, MatchListModel::FirstRole).toBool());
    QCOMPARE(screen.role(6, MatchListModel::SectionRole).toInt(), int(Match::SectionRest));
}

void TestMatchBrowser::aMustLeavesOutOnlyTheOpposite()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Musts, "LODGING");
    screen.find();
    QCOMPARE(screen.match.stopped(), 1);
    QCOMPARE(screen.match.total(), 6);
}

void TestMatchBrowser::mustsFollowTheAnswers()
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

void TestMatchBrowser::placeAndPayTakeOneAnswer()
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

void TestMatchBrowser::threeKindsOfWorkAreTheMost()
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

void TestMatchBrowser::whatDoesNotMatterTakesAnswersBack()
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

void TestMatchBrowser::turnsPages()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "catering");
    screen.find();
    QCOMPARE(screen.match.pageCount(), 2);
    QCOMPARE(screen.match.results()->rowCount(), 4);
    screen.match.previousPage();
    QCOMPARE(screen.match.page(), 0);
    screen.match.nextPage();
    screen.match.nextPage();
    QCOMPARE(screen.match.page(), 1);
    QCOMPARE(screen.match.results()->rowCount(), 3);
    screen.match.setPageSize(10);
    QCOMPARE(screen.match.page(), 0);
}

void TestMatchBrowser::findsWhatIsLikeAVacancy()
{
    Screen screen;
    screen.wish(MatchWishes::Work, "security");
    screen.match.setPageSize(10);
    screen.find(QStringLiteral("test/1"));
    QCOMPARE(screen.match.likeTitle(), QStringLiteral("厨师1"));
    QCOMPARE(screen.match.total(), 6); // all but itself
    QCOMPARE(screen.role(0, MatchListModel::VacancyIdRole).toString(), QStringLiteral("test/0"));
    QCOMPARE(screen.match.wishes()->wishes().time, matching::TimeWish());
}

void TestMatchBrowser::aVacancyThatIsGoneHasNothingLikeIt()
{
    Screen screen;
    screen.find(QStringLiteral("test/gone"));
    QCOMPARE(screen.match.total(), 0);
    QCOMPARE(screen.match.likeTitle(), QString());
    QCOMPARE(screen.match.failure(), QString());
}

void TestMatchBrowser::namesFollowTheLanguage()
{
    Screen screen;
    screen.session.speak(session::Language::English);
    screen.wish(MatchWishes::Place, "441202");
    screen.find();
    const auto reasons = screen.role(0, MatchListModel::ReasonsRole).value<QList<MatchReason>>();
    QCOMPARE(reasons[0].verdict(), int(Match::SameCounty));
    QVERIFY2(reasons[0].name().startsWith(QStringLiteral("Duanzhou")), qPrintable(reasons[0].name()));
    const auto chosen = screen.match.wishes()->chosen()->chosen();
    QVERIFY(chosen[0].name.startsWith(QStringLiteral("Duanzhou")));
}

void TestMatchBrowser::seesANewCatalogue()
{
    Screen screen;
    screen.find();
    QCOMPARE(screen.match.total(), 7);
    screen.fixture.publish(
        {fakes::PublishedCatalogue::vacancy(QStringLiteral("test/7"), QStringLiteral("普工"))});
    screen.match.refresh();
    QTRY_COMPARE(screen.match.total(), 8);
}

void TestMatchBrowser::aKioskWithoutACatalogueSaysWhy()
{
    const QTemporaryDir nowhere;
    fakes::ManualClock clock(fakes::testMorning());
    desk::MatchWorker worker(nowhere.path(), std::nullopt);
    session::Session session;
    MatchBrowser match(session, worker, clock, {});
    match.prepare();
    QTRY_VERIFY(match.prepared());
    match.find({});
    QTRY_VERIFY(!match.busy());
    QVERIFY(!match.failure().isEmpty());
    QCOMPARE(match.total(), 0);
}

void TestMatchBrowser::aSessionLeavesNothing()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    const matching::Wishes nothing = wishes.wishes();
    screen.prepare();
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Place, "near");
    wishes.setPayUnit(int(catalogue::PayUnit::Day));
    screen.wish(MatchWishes::Pay, "day:150-");
    wishes.leaveOpen(MatchWishes::Time);
    screen.wish(MatchWishes::Musts, "place");
    screen.find(QStringLiteral("test/1"));
    screen.match.nextPage();
    screen.match.forget();
    QCOMPARE(wishes.wishes(), nothing);
    QVERIFY(!wishes.decided().contains(true));
    QVERIFY(!wishes.open().contains(true));
    QCOMPARE(wishes.payUnit(), int(catalogue::PayUnit::Month));
    QCOMPARE(wishes.chosen()->rowCount(), 0);
    QCOMPARE(screen.match.results()->rowCount(), 0);
    QCOMPARE(screen.match.likeId(), QString());
    QCOMPARE(screen.match.likeTitle(), QString());
    QCOMPARE(screen.match.page(), 0);
}

void TestMatchBrowser::aLateAnswerIsPassedOver()
{
    Screen screen;
    screen.match.find(QStringLiteral("test/1"));
    screen.match.forget();
    screen.prepare(); // answered after it, on the same thread
    QCOMPARE(screen.match.total(), 0);
}

void TestMatchBrowser::theRuleIsThatOfTheWeights()
{
    RuleLineModel rule;
    const QAbstractItemModelTester tester(&rule);
    QCOMPARE(rule.rowCount(), int(matching::ruleLines(matching::builtinWeights()).size()));
    int best = 0;
    for (int row = 0; row < rule.rowCount(); ++row) {
        if (rule.index(row).data(RuleLineModel::FirstRole).toBool())
            best += rule.index(row).data(RuleLineModel::BestRole).toInt();
    }
    QCOMPARE(best, 100);
    QCOMPARE(rule.threeStars(), matching::builtinWeights().stars.three);
}

void TestMatchBrowser::deliveredWeightsOrderAndAreShown()
{
    Screen screen;
    screen.match.setPageSize(10);
    screen.wish(MatchWishes::Work, "catering");
    screen.wish(MatchWishes::Place, "441202");
    screen.find();
    const auto starsOfTheLast = [&screen] {
        return screen.role(screen.match.total() - 1, MatchListModel::StarsRole).toInt();
    };
    QCOMPARE(starsOfTheLast(), 2); // right work or right place: 50 of 100
    QCOMPARE(screen.rule.edition(), QStringLiteral("2026-11"));
    QSignalSpy changed(&screen.rule, &RuleLineModel::weightsChanged);
    fakes::FeedItem weights = deliveredWeights("group = 25 ", "group = 20 ");
    weights.body.replace("two = 50", "two = 60").replace("2026-11", "2027-01");
    screen.fixture.publishItems({weights});
    screen.find();
    QCOMPARE(screen.rule.edition(), QStringLiteral("2027-01"));
    QCOMPARE(screen.rule.twoStars(), 60);
    QCOMPARE(starsOfTheLast(), 1);
    QCOMPARE(screen.rule.index(2).data(RuleLineModel::VerdictRole).toInt(), int(Match::ChosenGroup));
    QCOMPARE(screen.rule.index(2).data(RuleLineModel::PointsRole).toInt(), 20);
    QCOMPARE(changed.count(), 1);
    screen.find();
    QCOMPARE(changed.count(), 1);
}

void TestMatchBrowser::brokenWeightsLeaveTheBuiltIn()
{
    Screen screen;
    screen.fixture.publishItems({deliveredWeights("three = 75", "three = 750")});
    screen.wish(MatchWishes::Work, "catering");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("delivered weights.*stars.three")));
    screen.find();
    QCOMPARE(screen.match.failure(), QString());
    QCOMPARE(screen.match.good(), 6);
    QCOMPARE(screen.rule.threeStars(), matching::builtinWeights().stars.three);
}

void TestMatchBrowser::theRuleIsKnownBeforeAnybodyAsks()
{
    Screen screen;
    screen.fixture.publishItems({deliveredWeights("two = 50", "two = 40")});
    screen.match.refresh();
    QTRY_COMPARE(screen.rule.twoStars(), 40);
    QCOMPARE(screen.match.total(), 0);
}

QTEST_GUILESS_MAIN(TestMatchBrowser)
#include "tst_matchbrowser.moc"
