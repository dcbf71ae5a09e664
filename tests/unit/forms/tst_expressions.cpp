// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentworld.h"
#include "formfixture.h"
#include "xmlnode.h"
#include "xmltree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;

/// XPath with the dialect of docs/formats/forms.md.
class TestExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheDialect_data();
    void valuesAreThoseOfTheDialect();
    void whatIsWrongIsNamedWithItsColumn_data();
    void whatIsWrongIsNamedWithItsColumn();
    void onlyTheChosenArmIsEvaluated();
    void deepNestingIsRefused();
    void aCostlyExpressionEnds();
    void aTextDoesNotGrowWithoutEnd();
    void theOrderOfManyNodesIsFoundAtOnce();
};

namespace {

constexpr auto household =
    "<d><p><n>陈</n><age>41</age></p><p><n>李</n><age/></p><p><n>张</n><age>9</age></p>"
    "<day>2026-11-20</day><tel>13800138000</tel></d>";

struct Evaluated
{
    fakes::ManualClock clock{tests::formNow()};
    SeededRandom random{1};
    std::unique_ptr<DocumentWorld> world;

    Result<QString> text(const QString &expression)
    {
        auto document = readXml(household, u"household"_s);
        world = std::make_unique<DocumentWorld>(std::move(*document), clock, random, chinaOffsetSeconds);
        YIZHAN_TRY_LET(const auto parsed, parseExpression(expression));
        return Evaluator(*world).text(*parsed, world->root());
    }
};

} // namespace

void TestExpressions::valuesAreThoseOfTheDialect_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> cases[] = {
        {"1 + 2 * 3", "7"},
        {"'08:00' = '08:00:00.000+08:00'", "true"},
        {"'08:00' != '8:00'", "false"},
        {"'08:00:00Z' = '08:00:00'", "false"},
        {"'16:00:00+08:00' = '08:00:00Z'", "true"},
        {"'08:00' = '8'", "false"},
        {"'2026-11-20T08:00:00.000+08:00' = '2026-11-20T00:00:00Z'", "true"},
        {"'2026-11-20T08:00:00' = '2026-11-21T08:00:00'", "false"},
        {"'2026-11-20T00:00:00' = '2026-11-20'", "false"},
        {"count(/d/tel | /d/p | /d/day | /d/p)", "5"},
        {"string((/d/tel | /d/p/n)[1])", "陈"},
        {"string((/d/tel | /d/p/n)[last()])", "13800138000"},
        {"-5 mod 3", "-2"},
        {"number(/d/tel)", "13800138000"},
        {"0.1 + 0.2", "0.30000000000000004"},
        {"100000000000000000000", "100000000000000000000"},
        {"round(-1.5)", "-1"},
        {"round(0.285, 2)", "0.29"},
        {"round(-50.55, -2)", "-100"},
        {"round(1234.5, -2)", "1200"},
        {"'2012-01-01' < '2013-01-01'", "true"},
        {"today() - date(/d/day)", "3"},
        {"date(/d/day) + 7", "2026-11-27"},
        {"now()", "2026-11-23T09:30:00.000+08:00"},
        {"string(date('31 May'))", ""},
        {"number(date('2000-13-01'))", "NaN"},
        {"format-date('2024-02-09', '%e/%n/%y %a')", "9/2/24 Fri"},
        {"decimal-time('06:00:00.000+08:00')", "0.25"},
        {"count(/d/p[age > 18])", "1"},
        {"string(/d/p[last()]/n)", "张"},
        {"string((/d/p/n)[2])", "李"},
        {"count(/d/p/..)", "1"},
        {"join(',', /d/p/n)", "陈,李,张"},
        {"sum(/d/p/age)", "50"},
        {"max(/d/p/age)", "41"},
        {"min('')", "NaN"},
        {"position(/d/p[2])", "2"},
        {"/d/missing = ''", "false"},
        {"/d/p[2]/age = ''", "true"},
        {"boolean('false')", "true"},
        {"regex('12345a', '[0-9]+')", "false"},
        {"regex('abc', 'a|abc')", "true"},
        {"regex('张三', '[\\u4e00-\\u9fa5]{2,4}')", "true"},
        {"regex('zhang', '[\\u4e00-\\u9fa5]{2,4}')", "false"},
        {"regex('𠮷', '\\uD842\\uDFB7')", "true"},
        {"regex('\\u4e00', '\\\\u4e00')", "true"},
        {"substr('abcdef', 1, -2)", "bcd"},
        {"substr('𠮷𠮷', 0, 1)", "𠮷"},
        {"normalize-space('　x　 y ')", "　x　 y"},
        {"'10:00:00.000+08:00' > '09:00:00.000+08:00'", "true"},
        {"'01:30:00.000Z' < '09:00'", "false"},
        {"substring('12345', 1.5, 2.6)", "234"},
        {"selected('a bc', 'b')", "false"},
        {"selected-at('a b c', 1)", "b"},
        {"coalesce('', /d/tel)", "13800138000"},
        {"string(indexed-repeat(/d/p/n, /d/p, 3))", "张"},
        {"count(/d/p | /d/p[1])", "3"},
        {"weighted-checklist(5, -1, true(), 2, true(), 3)", "true"},
        {"digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"},
        {"string-length('𠮷')", "1"},
        {"local-name(/d/*[1])", "p"},
        {"string(/d/p[1]/following-sibling::p[1]/n)", "李"},
        {"join('', randomize(/d/p/n, 7))", "张李陈"},
    };
    for (const auto &[expression, expected] : cases)
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
}

void TestExpressions::valuesAreThoseOfTheDialect()
{
    QFETCH(QString, expression);
    Evaluated evaluated;
    const auto value = evaluated.text(expression);
    QVERIFY2(value, value ? "" : qPrintable(value.error().toString()));
    QTEST(*value, "expected");
}

void TestExpressions::whatIsWrongIsNamedWithItsColumn_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    QTest::newRow("operand") << u"/a + * 2"_s << u"expression.syntax"_s << u"column 8"_s;
    QTest::newRow("end") << u"1 +"_s << u"expression.syntax"_s << u"column 4"_s;
    QTest::newRow("quote") << u"concat('a, 1)"_s << u"expression.syntax"_s << u"column 8"_s;
    QTest::newRow("function") << u"1 + foobar(2)"_s << u"expression.function"_s << u"column 5"_s;
    QTest::newRow("arguments") << u"true(1)"_s << u"expression.arguments"_s << u"column 1"_s;
    QTest::newRow("character") << u"1 # 2"_s << u"expression.syntax"_s << u"column 3"_s;
}

void TestExpressions::whatIsWrongIsNamedWithItsColumn()
{
    QFETCH(QString, expression);
    const auto parsed = parseExpression(expression);
    QVERIFY(!parsed);
    QTEST(parsed.error().reason, "reason");
    QTEST(parsed.error().place, "place");
}

void TestExpressions::onlyTheChosenArmIsEvaluated()
{
    Evaluated evaluated;
    QCOMPARE(*evaluated.text(u"if(true(), 'a', sum(1))"_s), u"a"_s);
    QCOMPARE(evaluated.text(u"if(false(), 'a', sum(1))"_s).error().reason, u"expression.type"_s);
}

void TestExpressions::deepNestingIsRefused()
{
    const QString deep = QString(40'000, u'(') + u'1' + QString(40'000, u')');
    QCOMPARE(parseExpression(deep).error().reason, u"expression.deep"_s);
    QString predicates = u"/a"_s;
    for (int i = 0; i < 5'000; ++i)
        predicates += u"[b"_s;
    QVERIFY(!parseExpression(predicates + QString(5'000, u']')));
    QCOMPARE(parseExpression(u"1"_s + u" + 1"_s.repeated(10'000)).error().reason, u"expression.deep"_s);
    QCOMPARE(parseExpression(QString(200'000, u' ')).error().reason, u"expression.long"_s);
}

void TestExpressions::aCostlyExpressionEnds()
{
    Evaluated evaluated;
    QString costly = u"count(//*)"_s;
    for (int i = 0; i < 12; ++i)
        costly = u"count(//*["_s + costly + u" > 0])"_s;
    QCOMPARE(evaluated.text(costly).error().reason, u"expression.costly"_s);
}

void TestExpressions::aTextDoesNotGrowWithoutEnd()
{
    Evaluated evaluated;
    QString growing = u"'0123456789'"_s;
    for (int i = 0; i < 5; ++i)
        growing = u"translate(join("_s + growing + u", //*, //*, //*, //*, //*, //*, //*, //*), ' ', '')"_s;
    const auto value = evaluated.text(growing);
    QVERIFY(!value || value->size() <= Evaluator::longestText);
}

void TestExpressions::theOrderOfManyNodesIsFoundAtOnce()
{
    constexpr std::size_t many = 20'000;
    Node root;
    std::vector<const Node *> nodes;
    for (std::size_t i = 0; i < many; ++i)
        nodes.push_back(root.append(makeElement(u"i"_s)));
    const std::vector<const Node *> inOrder = nodes;
    std::reverse(nodes.begin(), nodes.end());
    nodes.push_back(inOrder.front());
    nodes.push_back(&root);
    const std::size_t looked = putInOrder(nodes);
    QCOMPARE(nodes.size(), many + 1);
    QCOMPARE(nodes.front(), static_cast<const Node *>(&root)); // what stands around others comes first
    QVERIFY(std::equal(inOrder.begin(), inOrder.end(), nodes.begin() + 1));
    QVERIFY2(looked < 3 * many, qPrintable(QString::number(looked)));
}

QTEST_APPLESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
