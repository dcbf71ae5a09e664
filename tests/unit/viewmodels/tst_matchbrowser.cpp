// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchcodes.h"
#include "matchscreen.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace yizhan;
using namespace yizhan::viewmodels;
using yizhan::tests::Screen;
using yizhan::tests::sevenVacancies;

namespace {

/// Weights as the bureau would deliver them: those of the program, changed in one place.
fakes::FeedItem deliveredWeights(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = matching::builtinWeightsText();
    text.replace(from, to);
    const QJsonObject body{{QStringLiteral("text"), QString::fromUtf8(text)}};
    return {catalogue::weightsKind, "bureau", 0, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace

class TestMatchBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasWished();
    void saysWhyInCodes();
    void aLearnableGapIsACaution();
    void saysWhatWasWidened();
    void aMustLeavesOutOnlyTheOpposite();
    void turnsPages();
    void findsWhatIsLikeAVacancy();
    void aVacancyThatIsGoneHasNothingLikeIt();
    void namesFollowTheLanguage();
    void seesANewCatalogue();
    void aKioskWithoutACatalogueSaysWhy();
    void whatDoesNotSayHasItsOwnStretch();
    void aSessionLeavesNothing();
    void aLateAnswerIsPassedOver();
    void theRuleIsThatOfTheWeights();
    void deliveredWeightsOrderAndAreShown();
    void brokenWeightsLeaveTheBuiltIn();
    void theRuleIsKnownBeforeAnybodyAsks();
};

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

void TestMatchBrowser::whatDoesNotSayHasItsOwnStretch()
{
    Screen screen;
    catalogue::Vacancy silent = sevenVacancies().front();
    silent.id = QStringLiteral("test/7");
    silent.certificates.clear();
    silent.shifts = {};
    screen.fixture.publish({silent});
    screen.match.setPageSize(10);
    screen.wish(MatchWishes::Time, "night");
    screen.find();
    QCOMPARE(screen.match.good(), 0);
    QCOMPARE(screen.role(0, MatchListModel::VacancyIdRole).toString(), silent.id);
    QCOMPARE(screen.role(0, MatchListModel::SectionRole).toInt(), int(Match::SectionSilent));
    QCOMPARE(screen.role(1, MatchListModel::SectionRole).toInt(), int(Match::SectionTime));
}

void TestMatchBrowser::aSessionLeavesNothing()
{
    Screen screen;
    MatchWishes &wishes = *screen.match.wishes();
    const matching::Wishes nothing = wishes.wishes();
    screen.prepare();
    screen.wish(MatchWishes::Schooling, "NO_LIMIT");
    screen.wish(MatchWishes::Age, "51-55");
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
