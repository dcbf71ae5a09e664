// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "occupationreview.h"
#include "occupationrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using fakes::ImportFixture;

namespace {

const QString header = u"岗位编号,岗位名称,单位名称,工作地点,职位描述"_s;

QString row(const QString &id, const QString &title)
{
    return id + u',' + title + u",示例公司,广东省肇庆市端州区,工作内容"_s + id;
}

OccupationReviewOutcome replaced(ImportFixture &fixture, const std::vector<OccupationRule> &rules)
{
    auto review = OccupationReview::open(*fixture.database, fixture.clock);
    if (!review)
        qFatal("%s", qPrintable(review.error().toString()));
    const auto outcome = review->replaceRules(rules);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().toString()));
    return *outcome;
}

} // namespace

/// The occupation at intake, and what the bureau corrects about it.
class TestOccupationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void intakeGivesAnOccupation();
    void aGuardAndASafetyOfficerStandApart();
    void aRuleRepublishesWhatItTouches();
    void aRuleSurvivesAnotherImport();
    void aRuleThatGoesGivesTheOldOccupationBack();
    void aRuleHoldsForWhatIsImportedLater();
    void mergedPostingsFollow();
    void theSameRulesTwiceChangeNothing();
    void titlesGoBeforePatterns();
    void starsStandForAnyText();
    void theTableIsRead();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void unsureTitlesAreListed();

private:
    QString file(const QByteArray &text)
    {
        QFile file(m_dir->filePath(u"rules.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the table");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOccupationRules::intakeGivesAnOccupation()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"保洁员"_s), row(u"a2"_s, u"普工"_s)});
    const auto live = fixture.vacancies();
    QCOMPARE(live.at(u"bureau/a1"_s).occupationNumber, 4090801);
    QVERIFY(live.at(u"bureau/a1"_s).occupationConfidence >= 80);
    QCOMPARE(live.at(u"bureau/a2"_s).occupationNumber, 0);
    QCOMPARE(live.at(u"bureau/a2"_s).group, u"factory"_s);
}

void TestOccupationRules::aGuardAndASafetyOfficerStandApart()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"保安"_s), row(u"a2"_s, u"安全员"_s)});
    const auto live = fixture.vacancies();
    QCOMPARE(live.at(u"bureau/a1"_s).occupationNumber, 4070501);
    QCOMPARE(live.at(u"bureau/a1"_s).group, u"security"_s);
    QCOMPARE(live.at(u"bureau/a2"_s).occupationNumber, 6310600);
    QCOMPARE(live.at(u"bureau/a2"_s).group, u"factory"_s);
}

void TestOccupationRules::aRuleRepublishesWhatItTouches()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"保洁员"_s), row(u"a2"_s, u"普工"_s)});
    const qint64 head = fixture.head();
    const auto outcome = replaced(fixture, {{u"普工"_s, 6250407}});
    QCOMPARE(outcome.postings, qint64(2));
    QCOMPARE(outcome.changed, qint64(1));
    QCOMPARE(fixture.head(), head + 1);
    const auto worker = fixture.vacancies().at(u"bureau/a2"_s);
    QCOMPARE(worker.occupationNumber, 6250407);
    QCOMPARE(worker.occupationConfidence, 100);
}

void TestOccupationRules::aRuleSurvivesAnotherImport()
{
    ImportFixture fixture(u"sqlite"_s);
    const QStringList lines{header, row(u"a1"_s, u"保洁员"_s), row(u"a2"_s, u"普工"_s)};
    fixture.import(lines);
    replaced(fixture, {{u"普工"_s, 6250407}});
    const qint64 head = fixture.head();
    QCOMPARE(fixture.import(lines).unchanged, qint64(2));
    QCOMPARE(fixture.head(), head);
    QCOMPARE(fixture.vacancies().at(u"bureau/a2"_s).occupationNumber, 6250407);
}

void TestOccupationRules::aRuleThatGoesGivesTheOldOccupationBack()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"保洁员"_s)});
    const auto before = fixture.vacancies();
    replaced(fixture, {{u"保洁员"_s, 4030102}});
    QCOMPARE(fixture.vacancies().at(u"bureau/a1"_s).group, u"catering"_s);
    replaced(fixture, {});
    QVERIFY(fixture.vacancies() == before);
}

void TestOccupationRules::aRuleHoldsForWhatIsImportedLater()
{
    ImportFixture fixture(u"sqlite"_s);
    replaced(fixture, {{u"*档口*"_s, 4010203}});
    fixture.import({header, row(u"a1"_s, u"石牌档口看店"_s)});
    QCOMPARE(fixture.vacancies().at(u"bureau/a1"_s).occupationNumber, 4010203);
}

void TestOccupationRules::mergedPostingsFollow()
{
    ImportFixture fixture(u"sqlite"_s);
    const QString same = u",普工,示例公司,广东省肇庆市端州区,同一个岗位"_s;
    fixture.import({header, u"a1"_s + same, u"a2"_s + same});
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
    replaced(fixture, {{u"普工"_s, 6250407}});
    QCOMPARE(fixture.vacancies().size(), std::size_t(1));
    QCOMPARE(fixture.vacancies().at(u"bureau/a1"_s).occupationNumber, 6250407);
}

void TestOccupationRules::theSameRulesTwiceChangeNothing()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"普工"_s)});
    replaced(fixture, {{u"普工"_s, 6250407}});
    const qint64 head = fixture.head();
    QCOMPARE(replaced(fixture, {{u"普工"_s, 6250407}}).changed, qint64(0));
    QCOMPARE(fixture.head(), head);
}

void TestOccupationRules::titlesGoBeforePatterns()
{
    const OccupationRules rules({{u"*工"_s, 1}, {u"*电工"_s, 2}, {u"电工"_s, 3}});
    QCOMPARE(rules.numberFor(u"电 工"), 3);
    QCOMPARE(rules.numberFor(u"高压电工"), 2);
    QCOMPARE(rules.numberFor(u"木工"), 1);
    QVERIFY(!rules.numberFor(u"文员"));
}

void TestOccupationRules::starsStandForAnyText()
{
    const OccupationRules rules({{u"*车*司机*"_s, 1}});
    QVERIFY(rules.numberFor(u"货车司机"));
    QVERIFY(rules.numberFor(u"车队小车司机（夜班）"));
    QVERIFY(!rules.numberFor(u"司机货车"));
    // Many stars must not make it slow.
    const OccupationRules many({{QString(u"*a"_s).repeated(50) + u"*b"_s, 1}});
    QVERIFY(!many.numberFor(QString(u'a').repeated(120)));
}

void TestOccupationRules::theTableIsRead()
{
    const auto rules = readOccupationRules(
        file("\xEF\xBB\xBF序号,职业代码,岗位名称\r\n1,4-09-08-01,\"楼道, 清洁\"\r\n,,\r\n2,-,普工\r\n"));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().toString()));
    QCOMPARE(*rules, (std::vector<OccupationRule>{{u"楼道, 清洁"_s, 4090801}, {u"普工"_s, 0}}));
}

void TestOccupationRules::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    QTest::newRow("no header") << QByteArray("保洁,4-09-08-01\n") << u"occupations.header"_s << u"row 1"_s;
    QTest::newRow("empty") << QByteArray() << u"occupations.header"_s << u"row 0"_s;
    QTest::newRow("no code") << QByteArray("title,code\n保洁,4-09\n") << u"occupations.code"_s << u"row 2"_s;
    QTest::newRow("no title") << QByteArray("title,code\n,4-09-08-01\n") << u"occupations.title"_s
                              << u"row 2"_s;
    QTest::newRow("a mere star") << QByteArray("title,code\n*,4-09-08-01\n") << u"occupations.title"_s
                                 << u"row 2"_s;
    QTest::newRow("twice") << QByteArray("title,code\nA,-\na,-\n") << u"occupations.twice"_s << u"row 3"_s;
    QTest::newRow("open quote") << QByteArray("title,code\n\"A,-\n") << u"occupations.csv"_s << u"row 2"_s;
}

void TestOccupationRules::mistakesAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QFETCH(QString, place);
    const auto rules = readOccupationRules(file(text));
    QVERIFY(!rules);
    QCOMPARE(rules.error().reason, reason);
    QVERIFY2(rules.error().place.endsWith(place), qPrintable(rules.error().place));
}

void TestOccupationRules::unsureTitlesAreListed()
{
    ImportFixture fixture(u"sqlite"_s);
    fixture.import({header, row(u"a1"_s, u"保洁员"_s), row(u"a2"_s, u"普工"_s), row(u"a3"_s, u"普工"_s),
                    row(u"a4"_s, u"厂长"_s)});
    auto review = OccupationReview::open(*fixture.database, fixture.clock);
    QVERIFY(review);
    const auto titles = review->unsureTitles(10);
    QVERIFY(titles);
    QCOMPARE(titles->size(), std::size_t(2));
    QCOMPARE(titles->front().title, u"普工"_s);
    QCOMPARE(titles->front().postings, qint64(2));
    QCOMPARE(review->unsureTitles(1)->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestOccupationRules)
#include "tst_occupationrules.moc"
