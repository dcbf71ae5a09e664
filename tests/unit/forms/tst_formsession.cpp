// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;
using yizhan::tests::FormFixture;

/// What an answer sets off.
class TestFormSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calculationsFollowInWhateverOrderTheyStand();
    void whatIsNotRelevantReadsAsBlankAndIsKept();
    void relevanceGoesDown();
    void requiredConstraintAndTypeAreJudged();
    void aRuleThatCannotBeEvaluatedIsNotMet();
    void readonlyIsInheritedAndRefusesAnswers();
    void choicesAreFilteredAndAnswersOutOfThemTakenBack();
    void labelsSpeakTheLanguageInForce();
    void aDecimalIsKeptWithItsPoint();
    void onceStays();
    void preloadsAndEvents();
    void aCostlyRuleIsNotedAndTheRestGoesOn();
    void aTextThatGrowsTooLongLeavesNoOldValue();
    void screensAreTheRelevantOnes();
    void sessionsShareADefinition();
};

void TestFormSession::calculationsFollowInWhateverOrderTheyStand()
{
    FormFixture form("<instance><data id='t'><a/><c/><b/></data></instance>"
                     "<bind nodeset='/data/c' type='int' calculate='/data/b * 2'/>"
                     "<bind nodeset='/data/b' type='int' calculate='/data/a + 1'/>",
                     "<input ref='/data/a'/>");
    QVERIFY(form.isOpen());
    QCOMPARE(form.text("/data/c"), QString());
    QVERIFY(form.set("/data/a", "4"));
    QCOMPARE(form.text("/data/c"), u"10"_s);
}

void TestFormSession::whatIsNotRelevantReadsAsBlankAndIsKept()
{
    FormFixture form("<instance><data id='t'><a/><b>x</b><c/></data></instance>"
                     "<bind nodeset='/data/b' relevant=\"/data/a = '1'\"/>"
                     "<bind nodeset='/data/c' calculate=\"concat('[', /data/b, ']')\"/>",
                     "<input ref='/data/a'/><input ref='/data/b'/>");
    QCOMPARE(form.text("/data/c"), u"[]"_s);
    QVERIFY(form.set("/data/a", "1"));
    QCOMPARE(form.text("/data/c"), u"[x]"_s);
    QVERIFY(form.set("/data/a", ""));
    QCOMPARE(form.text("/data/c"), u"[]"_s);
    QCOMPARE(form.text("/data/b"), u"x"_s);
}

void TestFormSession::relevanceGoesDown()
{
    FormFixture form("<instance><data id='t'><a/><g><b/></g></data></instance>"
                     "<bind nodeset='/data/g' relevant='number(/data/a)'/>",
                     "<input ref='/data/a'/><group ref='/data/g'><input ref='/data/g/b'/></group>");
    QVERIFY(!form.at("/data/g/b").relevant);
    QVERIFY(form.set("/data/a", "1"));
    QVERIFY(form.at("/data/g/b").relevant);
}

void TestFormSession::requiredConstraintAndTypeAreJudged()
{
    FormFixture form(
        "<instance><data id='t'><a/><b/></data></instance>"
        "<bind nodeset='/data/a' type='int' required=\"/data/b = ''\" jr:requiredMsg='answer this' "
        "constraint='. &gt; 5' jr:constraintMsg='too small'/>",
        "<input ref='/data/a'/><input ref='/data/b'/>");
    FormSession &session = form.session();
    QCOMPARE(session.validity(form.at("/data/a")).problem, Problem::Missing);
    QCOMPARE(session.validity(form.at("/data/a")).message, u"answer this"_s);
    QVERIFY(form.set("/data/a", "3"));
    QCOMPARE(session.validity(form.at("/data/a")).message, u"too small"_s);
    QCOMPARE(session.invalidNodes().size(), std::size_t(1));
    QVERIFY(form.set("/data/a", "many"));
    QCOMPARE(session.validity(form.at("/data/a")).problem, Problem::Type);
    QVERIFY(form.set("/data/a", "007"));
    QCOMPARE(form.text("/data/a"), u"7"_s);
    QVERIFY(session.validity(form.at("/data/a")).isValid());
    QVERIFY(form.set("/data/a", ""));
    QVERIFY(form.set("/data/b", "x"));
    QVERIFY(session.validity(form.at("/data/a")).isValid());
}

void TestFormSession::aRuleThatCannotBeEvaluatedIsNotMet()
{
    FormFixture form("<instance><data id='t'><a/><b/><p>([a-z</p></data></instance>"
                     "<bind nodeset='/data/a' constraint='regex(., /data/p)'/>"
                     "<bind nodeset='/data/b' required='regex(/data/a, /data/p)'/>",
                     "<input ref='/data/a'/><input ref='/data/b'/>");
    QVERIFY(form.isOpen());
    QVERIFY(form.set("/data/a", "x"));
    QCOMPARE(form.session().validity(form.at("/data/a")).problem, Problem::Undecided);
    QCOMPARE(form.session().validity(form.at("/data/b")).problem, Problem::Undecided);
    QCOMPARE(form.session().failures().size(), 2);
}

void TestFormSession::readonlyIsInheritedAndRefusesAnswers()
{
    FormFixture form("<instance><data id='t'><lock>1</lock><g><a/></g></data></instance>"
                     "<bind nodeset='/data/g' readonly=\"/data/lock = '1'\"/>",
                     "<input ref='/data/lock'/><group ref='/data/g'><input ref='/data/g/a'/></group>");
    QVERIFY(form.session().isReadonly(form.at("/data/g/a")));
    QVERIFY(!form.set("/data/g/a", "x"));
    QVERIFY(form.set("/data/lock", "0"));
    QVERIFY(form.set("/data/g/a", "x"));
}

void TestFormSession::choicesAreFilteredAndAnswersOutOfThemTakenBack()
{
    FormFixture form(
        "<instance><data id='t'><county/><town/><name/></data></instance>"
        "<instance "
        "id='towns'><list><item><c>1</c><v>a</v><l>甲</l></item><item><c>1</c><v>b</v><l>乙</l></item>"
        "<item><c>2</c><v>c</v><l>丙</l></item></list></instance>"
        "<bind nodeset='/data/name' calculate=\"jr:choice-name(/data/town, '/data/town')\"/>",
        "<input ref='/data/county'/><select1 ref='/data/town'><itemset nodeset=\"instance('towns')/list/item"
        "[c = /data/county]\"><value ref='v'/><label ref='l'/></itemset></select1>");
    QCOMPARE(form.choices("/data/town"), QString());
    QVERIFY(form.set("/data/county", "1"));
    QCOMPARE(form.choices("/data/town"), u"a b"_s);
    QVERIFY(form.set("/data/town", "b"));
    QCOMPARE(form.text("/data/name"), u"乙"_s);
    QVERIFY(form.set("/data/county", "2"));
    QCOMPARE(form.text("/data/town"), QString());
    QCOMPARE(form.text("/data/name"), QString());
    QCOMPARE(form.session().choiceLabel(form.at("/data/town"), u"c"_s), u"丙"_s);
}

void TestFormSession::labelsSpeakTheLanguageInForce()
{
    FormFixture form(
        "<itext><translation lang='zh' default=''><text id='q'><value>您好，<output value='../n'/></value>"
        "<value form='image'>jr://images/q.png</value></text></translation>"
        "<translation lang='en'><text id='q'><value>Hello <output value=' ../n '/></value></text>"
        "</translation></itext><instance><data id='t'><n>陈</n><a/></data></instance>",
        "<input ref='/data/n'/><input ref='/data/a'><label ref=\"jr:itext('q')\"/></input>");
    FormSession &session = form.session();
    QCOMPARE(session.label(form.at("/data/a")), u"您好，陈"_s);
    QCOMPARE(session.media(*form.at("/data/a").schema->controls.front(), u"image"_s, form.at("/data/a")),
             u"q.png"_s);
    QVERIFY(session.setLanguage(u"en"_s));
    QCOMPARE(session.label(form.at("/data/a")), u"Hello 陈"_s);
    QVERIFY(!session.setLanguage(u"fr"_s));
    QVERIFY(session.setLanguage(u"default"_s));
    QCOMPARE(session.language(), u"zh"_s);
}

void TestFormSession::aDecimalIsKeptWithItsPoint()
{
    FormFixture form(
        "<instance><data id='t'><a/><b/></data></instance><bind nodeset='/data/a' type='decimal'/>"
        "<bind nodeset='/data/b' calculate=\"concat(/data/a, '')\"/>",
        "<input ref='/data/a'/>");
    QVERIFY(form.set("/data/a", "17"));
    QCOMPARE(form.text("/data/a"), u"17.0"_s);
    QCOMPARE(form.text("/data/b"), u"17"_s);
}

void TestFormSession::onceStays()
{
    FormFixture form("<instance><data id='t'><a/><b/></data></instance>"
                     "<bind nodeset='/data/b' calculate='once(/data/a)'/>",
                     "<input ref='/data/a'/>");
    QVERIFY(form.set("/data/a", "x"));
    QVERIFY(form.set("/data/a", "y"));
    QCOMPARE(form.text("/data/b"), u"x"_s);
}

void TestFormSession::preloadsAndEvents()
{
    FormFixture form(
        "<instance><data id='t'><day/><who/><first/><a/><seen/><meta><instanceID/></meta></data></instance>"
        "<bind nodeset='/data/day' jr:preload='date' jr:preloadParams='today'/>"
        "<bind nodeset='/data/who' jr:preload='property' jr:preloadParams='username'/>"
        "<bind nodeset='/data/meta/instanceID' jr:preload='uid'/>"
        "<setvalue event='odk-instance-first-load' ref='/data/first' value='1 + 1'/>",
        "<input ref='/data/a'><setvalue event='xforms-value-changed' ref='/data/seen' "
        "value=\"concat(/data/a, '!')\"/></input>",
        {.properties = {{u"username"_s, u"s-17"_s}}});
    QCOMPARE(form.text("/data/day"), u"2026-11-23"_s);
    QCOMPARE(form.text("/data/who"), u"s-17"_s);
    QCOMPARE(form.text("/data/first"), u"2"_s);
    QVERIFY(form.session().instanceId().startsWith(u"uuid:"_s));
    QVERIFY(form.set("/data/a", "x"));
    QCOMPARE(form.text("/data/seen"), u"x!"_s);
}

void TestFormSession::aCostlyRuleIsNotedAndTheRestGoesOn()
{
    QByteArray costly = "count(//*)";
    for (int i = 0; i < 16; ++i)
        costly = "count(//*[" + costly + " &gt; 0])";
    const QByteArray model =
        "<instance><data id='t'><a/><b/><c/></data></instance><bind nodeset='/data/b' calculate=\"" + costly +
        "\"/><bind nodeset='/data/c' calculate='/data/a + 1'/>";
    FormFixture form(model.constData(), "<input ref='/data/a'/>");
    if (!form.isOpen())
        return; // refused: `//` reads its own node
    QVERIFY(form.set("/data/a", "1"));
    QCOMPARE(form.text("/data/c"), u"2"_s);
}

void TestFormSession::aTextThatGrowsTooLongLeavesNoOldValue()
{
    QByteArray nodes = "<a/>";
    QByteArray binds;
    QByteArray before = "/data/a";
    for (int i = 0; i < 22; ++i) {
        const QByteArray name = "b" + QByteArray::number(i);
        nodes += "<" + name + "/>";
        binds += "<bind nodeset='/data/" + name + "' calculate='concat(" + before + ", " + before + ")'/>";
        before = "/data/" + name;
    }
    const QByteArray model = "<instance><data id='t'>" + nodes + "</data></instance>" + binds;
    FormFixture form(model.constData(), "<input ref='/data/a'/>");
    QVERIFY(form.set("/data/a", ""));
    QVERIFY(form.set("/data/a", "x"));
    QCOMPARE(form.text("/data/b0"), u"xx"_s);
    QCOMPARE(form.text("/data/b21"), QString());
    QVERIFY(!form.session().failures().isEmpty());
}

void TestFormSession::screensAreTheRelevantOnes()
{
    FormFixture form(
        "<instance><data id='t'><a/><g><b/><c/></g><d/></data></instance>"
        "<bind nodeset='/data/d' relevant=\"/data/a = '1'\"/>",
        "<input ref='/data/a'/><group ref='/data/g' appearance='field-list'><input ref='/data/g/b'/>"
        "<input ref='/data/g/c'/></group><input ref='/data/d'/>");
    const auto screens = form.session().screens();
    QCOMPARE(screens.size(), std::size_t(2));
    QCOMPARE(screens.at(1).questions.size(), std::size_t(2));
    QVERIFY(form.set("/data/a", "1"));
    QCOMPARE(form.session().screens().size(), std::size_t(3));
}

void TestFormSession::sessionsShareADefinition()
{
    FormFixture form("<instance><data id='t'><a/></data></instance>", "<input ref='/data/a'/>");
    fakes::ManualClock clock(tests::formNow());
    SeededRandom random(1);
    const auto other = FormSession::begin(form.form(), clock, random);
    QVERIFY(form.set("/data/a", "x"));
    QCOMPARE((*other)->nodeAt(u"/data/a"_s)->text, QString());
}

QTEST_APPLESS_MAIN(TestFormSession)
#include "tst_formsession.moc"
