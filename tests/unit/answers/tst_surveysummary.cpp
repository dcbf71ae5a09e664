// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"
#include "surveysummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using answers::QuestionSummary;
using answers::SurveySummary;
using tests::Bureau;

namespace {

const QuestionSummary *questionOf(const SurveySummary &summary, const QString &path)
{
    const auto found = std::find_if(summary.questions.begin(), summary.questions.end(),
                                    [&path](const QuestionSummary &one) { return one.path == path; });
    return found == summary.questions.end() ? nullptr : &*found;
}

std::optional<qint64> countOf(const QuestionSummary &question, const QString &value)
{
    for (const answers::ChoiceCount &choice : question.choices) {
        if (choice.value == value)
            return choice.count;
    }
    return {};
}

/// What a form came to, all stations together.
SurveySummary summaryOf(Bureau &bureau, const QString &form, const QString &station = {})
{
    auto outcome = answers::summarise(*bureau.f.database, bureau.publisher, bureau.keys, {form, {}}, station);
    return outcome && outcome->versions.size() == 1 ? outcome->versions.front() : SurveySummary();
}

void answerWish(Bureau &bureau, const char *skills)
{
    const QByteArray xml = QByteArray("<data id=\"training-wish\" version=\"2026112001\"><skills>") + skills +
                           "</skills><words>secret words</words></data>";
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, xml).code, operations::VerdictCode::Accepted);
}

/// A person of a household, so old and with such pay.
QByteArray person(const char *relation, const char *pay)
{
    return QByteArray("<person><name>secret</name><relation>") + relation +
           "</relation><grown><working>yes</working><job><pay>" + pay + "</pay></job></grown></person>";
}

} // namespace

/// What all answers to a survey come to.
class TestSurveySummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreCounted_data() { fakes::TestServer::addEngines(); }
    void choicesAreCounted();
    void ofFewNothingIsTold_data() { fakes::TestServer::addEngines(); }
    void ofFewNothingIsTold();
    void eachPersonOfAHouseholdCounts_data() { fakes::TestServer::addEngines(); }
    void eachPersonOfAHouseholdCounts();
    void aTownIsCalledAsItWasOffered_data() { fakes::TestServer::addEngines(); }
    void aTownIsCalledAsItWasOffered();
    void whatSomebodyWroteIsNotTold_data() { fakes::TestServer::addEngines(); }
    void whatSomebodyWroteIsNotTold();
    void anotherStationIsNotCounted_data() { fakes::TestServer::addEngines(); }
    void anotherStationIsNotCounted();
};

void TestSurveySummary::choicesAreCounted()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    for (const char *skills : {"cook", "cook sewing", "sewing", "cook", "cook", "electric"})
        answerWish(bureau, skills);
    const SurveySummary summary = summaryOf(bureau, u"training-wish"_s);
    QCOMPARE(summary.answers, 6);
    QCOMPARE(summary.stations.at(u"s-17"_s), 6);
    const QuestionSummary *skills = questionOf(summary, u"skills"_s);
    QVERIFY(skills != nullptr);
    QCOMPARE(skills->label, u"想学什么？"_s);
    QCOMPARE(skills->answered, 6);
    QCOMPARE(countOf(*skills, u"cook"_s).value_or(-1), 4);
    QCOMPARE(countOf(*skills, u"sewing"_s).value_or(-1), 2);
    QCOMPARE(countOf(*skills, u"forklift"_s).value_or(-1), 0);
}

void TestSurveySummary::ofFewNothingIsTold()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    for (int i = 0; i < 4; ++i)
        answerWish(bureau, "cook");
    const SurveySummary four = summaryOf(bureau, u"training-wish"_s);
    QCOMPARE(questionOf(four, u"skills"_s)->answered, 4);
    QVERIFY(!countOf(*questionOf(four, u"skills"_s), u"cook"_s));
    answerWish(bureau, "sewing");
    QCOMPARE(countOf(*questionOf(summaryOf(bureau, u"training-wish"_s), u"skills"_s), u"cook"_s).value_or(0),
             4);
}

void TestSurveySummary::eachPersonOfAHouseholdCounts()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    const QByteArray head = "<data id=\"household\" version=\"2026112001\">";
    QCOMPARE(bureau
                 .answer(u"household/2026112001"_s,
                         head + person("0", "3000") + person("1", "4000") + person("2", "5000") + "</data>")
                 .code,
             operations::VerdictCode::Accepted);
    QVERIFY(!questionOf(summaryOf(bureau, u"household"_s), u"person/grown/job/pay"_s)->figures);
    QCOMPARE(bureau
                 .answer(u"household/2026112001"_s,
                         head + person("0", "6000") + person("1", "12000") + person("1", "") + "</data>")
                 .code,
             operations::VerdictCode::Accepted);
    const SurveySummary summary = summaryOf(bureau, u"household"_s);
    QCOMPARE(summary.answers, 2);
    const QuestionSummary *pay = questionOf(summary, u"person/grown/job/pay"_s);
    QCOMPARE(pay->asked, 6);
    QCOMPARE(pay->answered, 5);
    QVERIFY(pay->figures);
    QCOMPARE(pay->figures->mean, 6000.0);
    QCOMPARE(pay->figures->lower, 4000.0);
    QCOMPARE(pay->figures->middle, 5000.0);
    QCOMPARE(pay->figures->upper, 6000.0);
    QCOMPARE(countOf(*questionOf(summary, u"person/relation"_s), u"1"_s).value_or(0), 3);
}

void TestSurveySummary::aTownIsCalledAsItWasOffered()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bureau
                     .answer(u"household/2026112001"_s,
                             "<data id=\"household\" version=\"2026112001\"><home><county>441226</county>"
                             "<town>441226113</town></home></data>")
                     .code,
                 operations::VerdictCode::Accepted);
    const SurveySummary summary = summaryOf(bureau, u"household"_s);
    const QuestionSummary *town = questionOf(summary, u"home/town"_s);
    QCOMPARE(town->choices.size(), std::size_t(1));
    QCOMPARE(town->choices.front().label, u"悦城镇"_s);
    QCOMPARE(town->choices.front().count.value_or(0), 5);
}

void TestSurveySummary::whatSomebodyWroteIsNotTold()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    for (int i = 0; i < 5; ++i)
        answerWish(bureau, "cook somebody's-name");
    const SurveySummary summary = summaryOf(bureau, u"training-wish"_s);
    for (const QuestionSummary &question : summary.questions) {
        QVERIFY(!question.label.contains(u"secret"_s));
        for (const answers::ChoiceCount &choice : question.choices)
            QVERIFY(!choice.value.contains(u"name"_s));
    }
    QCOMPARE(questionOf(summary, u"words"_s)->answered, 5);
    QVERIFY(questionOf(summary, u"words"_s)->choices.empty());
}

void TestSurveySummary::anotherStationIsNotCounted()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    answerWish(bureau, "cook");
    QCOMPARE(summaryOf(bureau, u"training-wish"_s, u"s-99"_s).answers, 0);
    QCOMPARE(summaryOf(bureau, u"training-wish"_s, u"s-17"_s).answers, 1);
}

QTEST_GUILESS_MAIN(TestSurveySummary)
#include "tst_surveysummary.moc"
