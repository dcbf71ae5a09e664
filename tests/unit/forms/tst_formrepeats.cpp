// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;
using yizhan::tests::FormFixture;

class TestFormRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsNoInstanceAndGivesDefaults();
    void positionsSumsAndRulesFollow();
    void anAbsolutePathStaysInItsInstance();
    void theCountOfARepeatIsFollowed();
    void aNewInstanceBeginsWithoutInnerOnes();
    void aNewInstanceSetsOffItsEvent();
    void oneOfAThousandIsRemoved();
    void hostileCountsAreBounded();
};

namespace {

constexpr auto people =
    "<instance><data id='t'><p jr:template=''><n>?</n><age/><i/></p><sum/><many/></data></instance>"
    "<bind nodeset='/data/p/i' type='int' calculate='position(..)'/>"
    "<bind nodeset='/data/sum' type='int' calculate='sum(/data/p/age)'/>"
    "<bind nodeset='/data/many' calculate='count(/data/p[age &gt;= 18])'/>";
constexpr auto asksPeople = "<group ref='/data/p'><repeat nodeset='/data/p'><input ref='/data/p/n'/>"
                            "<input ref='/data/p/age'/></repeat></group>";

} // namespace

void TestFormRepeats::aTemplateIsNoInstanceAndGivesDefaults()
{
    FormFixture form(people, asksPeople);
    QVERIFY(form.isOpen());
    QVERIFY(form.session().nodeAt(u"/data/p"_s) == nullptr);
    QVERIFY(form.add("/data", "p"));
    QCOMPARE(form.text("/data/p[1]/n"), u"?"_s);
}

void TestFormRepeats::positionsSumsAndRulesFollow()
{
    FormFixture form(people, asksPeople);
    for (const char *age : {"41", "9", "30"}) {
        QVERIFY(form.add("/data", "p"));
        const QByteArray path =
            "/data/p[" + QByteArray::number(form.at("/data").children.size() - 2) + "]/age";
        QVERIFY(form.set(path.constData(), age));
    }
    QCOMPARE(form.text("/data/sum"), u"80"_s);
    QCOMPARE(form.text("/data/many"), u"2"_s);
    QVERIFY(form.session().removeInstance(form.at("/data/p[1]")));
    QCOMPARE(form.text("/data/sum"), u"39"_s);
    QCOMPARE(form.text("/data/p[2]/i"), u"2"_s);
    QCOMPARE(form.text("/data/p[2]/age"), u"30"_s);
}

void TestFormRepeats::anAbsolutePathStaysInItsInstance()
{
    FormFixture form("<instance><data id='t'><p><a/><b/><all/></p><p><a/><b/><all/></p></data></instance>"
                     "<bind nodeset='/data/p/b' calculate=\"concat(/data/p/a, '!')\"/>"
                     "<bind nodeset='/data/p/all' calculate='count(/data/p)'/>",
                     "<repeat nodeset='/data/p'><input ref='/data/p/a'/></repeat>");
    QVERIFY(form.set("/data/p[2]/a", "x"));
    QCOMPARE(form.text("/data/p[1]/b"), u"!"_s);
    QCOMPARE(form.text("/data/p[2]/b"), u"x!"_s);
    QCOMPARE(form.text("/data/p[1]/all"), u"2"_s);
    QVERIFY(form.add("/data", "p"));
    QCOMPARE(form.text("/data/p[1]/all"), u"3"_s);
    QCOMPARE(form.text("/data/p[3]/all"), u"3"_s);
}

void TestFormRepeats::theCountOfARepeatIsFollowed()
{
    FormFixture form("<instance><data id='t'><n>2</n><p><a/></p></data></instance>",
                     "<input ref='/data/n'/><repeat nodeset='/data/p' jr:count='/data/n'><input "
                     "ref='/data/p/a'/></repeat>");
    const auto count = [&form] {
        Node &root = form.at("/data");
        return form.session().instancesOf(root, *root.schema->child(u"p")).size();
    };
    QCOMPARE(count(), std::size_t(2));
    QVERIFY(form.set("/data/n", "5"));
    QCOMPARE(count(), std::size_t(5));
    QVERIFY(form.set("/data/n", ""));
    QCOMPARE(count(), std::size_t(0));
}

void TestFormRepeats::aNewInstanceBeginsWithoutInnerOnes()
{
    FormFixture form(
        "<instance><data id='t'><o><i><v/></i></o></data></instance>"
        "<bind nodeset='/data/o/i/v' calculate='count(../../i)'/>",
        "<repeat nodeset='/data/o'><repeat nodeset='/data/o/i'><input ref='/data/o/i/v'/></repeat></repeat>");
    QVERIFY(form.add("/data", "o"));
    QVERIFY(form.session().nodeAt(u"/data/o[2]/i[1]"_s) == nullptr);
    QVERIFY(form.add("/data/o[2]", "i"));
    QVERIFY(form.add("/data/o[2]", "i"));
    QCOMPARE(form.text("/data/o[2]/i[1]/v"), u"2"_s);
    QCOMPARE(form.text("/data/o[1]/i[1]/v"), u"1"_s);
}

void TestFormRepeats::aNewInstanceSetsOffItsEvent()
{
    FormFixture form(
        "<instance><data id='t'><p><a/></p></data></instance>",
        "<repeat nodeset='/data/p'><setvalue event='odk-new-repeat' ref='/data/p/a' value='position(..)'/>"
        "<input ref='/data/p/a'/></repeat>");
    QCOMPARE(form.text("/data/p[1]/a"), QString());
    QVERIFY(form.add("/data", "p"));
    QCOMPARE(form.text("/data/p[2]/a"), u"2"_s);
}

void TestFormRepeats::oneOfAThousandIsRemoved()
{
    FormFixture form("<instance><data id='t'><n>1000</n><p><a>1</a><i/></p><sum/></data></instance>"
                     "<bind nodeset='/data/p/i' calculate='position(..)'/>"
                     "<bind nodeset='/data/sum' calculate='sum(/data/p/a)'/>",
                     "<repeat nodeset='/data/p'><input ref='/data/p/a'/></repeat>");
    for (int i = 1; i < 1000; ++i)
        QVERIFY(form.add("/data", "p"));
    QCOMPARE(form.text("/data/sum"), u"1000"_s);
    QVERIFY(form.session().removeInstance(form.at("/data/p[1]")));
    QCOMPARE(form.text("/data/sum"), u"999"_s);
    QCOMPARE(form.text("/data/p[999]/i"), u"999"_s);
}

void TestFormRepeats::hostileCountsAreBounded()
{
    FormFixture form(
        "<instance><data id='t'><n/><p><q><a/></q></p></data></instance>",
        "<input ref='/data/n'/><repeat nodeset='/data/p' jr:count='/data/n'><repeat nodeset='/data/p/q' "
        "jr:count='/data/n'><input ref='/data/p/q/a'/></repeat></repeat>");
    QVERIFY(form.set("/data/n", "99999999999"));
    QVERIFY(sizeOf(form.at("/data")) <= 200'100);
}

QTEST_APPLESS_MAIN(TestFormRepeats)
#include "tst_formrepeats.moc"
