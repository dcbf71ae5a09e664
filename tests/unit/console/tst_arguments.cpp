// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::console;

/// What was typed becomes options, or an error that says which of them is wrong and how.
class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAndOperandsMayBeMixed();
    void whatStandsBehindTwoDashesIsNoOption();
    void theLastValueHolds();
    void allValuesCanBeHad();
    void anInitialValueIsNotGiven();
    void mistakesNameTheOption_data();
    void mistakesNameTheOption();
    void aNumberHasBounds_data();
    void aNumberHasBounds();
    void aDayIsADay();
    void aChoiceIsItsPlace();
    void anAddressHasAHost_data();
    void anAddressHasAHost();
    void whatExcludesEachOther();
    void anOptionBelongsToItsAction();
    void anotherJudgementBecomesWrongUsage();

private:
    static Command command()
    {
        Command command{.name = u"work"_s, .help = u"works"_s};
        command.options = {{.name = u"data"_s, .value = u"DIR"_s, .help = {}, .required = true},
                           {.name = u"limit"_s, .value = u"N"_s, .help = {}, .initial = u"8"_s},
                           {.name = u"day"_s, .value = u"DAY"_s, .help = {}},
                           {.name = u"json"_s, .help = {}},
                           {.name = u"rule"_s, .help = {}}};
        command.operands = {u"FILE"_s, {}, 0};
        return command;
    }
    static Result<Arguments> read(const QString &typed)
    {
        return Arguments::read(command(), typed.split(u' ', Qt::SkipEmptyParts));
    }
};

void TestArguments::optionsAndOperandsMayBeMixed()
{
    const auto read = TestArguments::read(u"a.csv --data /d --json b.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->value("data"_L1), u"/d"_s);
    QVERIFY(read->isSet("json"_L1));
    QVERIFY(!read->isSet("rule"_L1));
    QCOMPARE(read->operands(), QStringList({u"a.csv"_s, u"b.csv"_s}));
}

void TestArguments::whatStandsBehindTwoDashesIsNoOption()
{
    const auto read = TestArguments::read(u"--data /d -- --json"_s);
    QVERIFY(read);
    QVERIFY(!read->isSet("json"_L1));
    QCOMPARE(read->operands(), QStringList(u"--json"_s));
}

void TestArguments::theLastValueHolds()
{
    QCOMPARE(read(u"--data /a --data=/b"_s)->value("data"_L1), u"/b"_s);
}

void TestArguments::allValuesCanBeHad()
{
    QCOMPARE(read(u"--data /a --data=/b"_s)->values("data"_L1), QStringList({u"/a"_s, u"/b"_s}));
}

void TestArguments::anInitialValueIsNotGiven()
{
    const auto read = TestArguments::read(u"--data /d"_s);
    QCOMPARE(read->value("limit"_L1), u"8"_s);
    QVERIFY(!read->isSet("limit"_L1));
    QVERIFY(!read->needed("limit"_L1));
}

void TestArguments::mistakesNameTheOption_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown") << u"--data /d --wat"_s << u"usage.option"_s << u"--wat"_s;
    QTest::newRow("one dash") << u"--data /d -x"_s << u"usage.option"_s << u"-x"_s;
    QTest::newRow("no value at the end") << u"--json --data"_s << u"usage.value"_s << u"--data"_s;
    QTest::newRow("empty value") << u"--data="_s << u"usage.value"_s << u"--data"_s;
    QTest::newRow("value for a flag") << u"--data /d --json=1"_s << u"usage.flag"_s << u"--json"_s;
    QTest::newRow("needed") << u"--json"_s << u"usage.missing"_s << u"--data"_s;
}

void TestArguments::mistakesNameTheOption()
{
    QFETCH(const QString, typed);
    const auto read = TestArguments::read(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Usage);
    QTEST(read.error().reason, "reason");
    QTEST(read.error().place, "place");
}

void TestArguments::aNumberHasBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("most") << u"64"_s << true;
    QTest::newRow("below") << u"0"_s << false;
    QTest::newRow("above") << u"65"_s << false;
    QTest::newRow("no number") << u"ten"_s << false;
    QTest::newRow("beyond all integers") << u"99999999999999"_s << false;
}

void TestArguments::aNumberHasBounds()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    const auto number = read(u"--data /d --limit "_s + text)->number("limit"_L1, 1, 64);
    QCOMPARE(number.has_value(), good);
    if (!good) {
        QCOMPARE(number.error().place, u"--limit"_s);
        QCOMPARE(number.error().hint.values, QStringList({u"1"_s, u"64"_s}));
    }
}

void TestArguments::aDayIsADay()
{
    QCOMPARE(**read(u"--data /d --day 2026-11-20"_s)->day("day"_L1), QDate(2026, 11, 20));
    QVERIFY(!read(u"--data /d"_s)->day("day"_L1)->has_value());
    QCOMPARE(read(u"--data /d --day 2026-02-30"_s)->day("day"_L1).error().reason, u"usage.day"_s);
}

void TestArguments::aChoiceIsItsPlace()
{
    const QStringList known{u"all"_s, u"off"_s};
    QCOMPARE(*read(u"--data /d --limit off"_s)->choice("limit"_L1, known), 1);
    QCOMPARE(read(u"--data /d --limit on"_s)->choice("limit"_L1, known).error().reason, u"usage.choice"_s);
}

void TestArguments::anAddressHasAHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("http") << u"http://10.0.0.5:8420"_s << true;
    QTest::newRow("https") << u"https://jobs.example.org"_s << true;
    QTest::newRow("no scheme") << u"10.0.0.5:8420"_s << false;
    QTest::newRow("other scheme") << u"ftp://10.0.0.5"_s << false;
    QTest::newRow("no host") << u"http://"_s << false;
}

void TestArguments::anAddressHasAHost()
{
    QFETCH(const QString, text);
    QTEST(read(u"--limit x --data "_s + text)->webAddress("data"_L1).has_value(), "good");
}

void TestArguments::whatExcludesEachOther()
{
    QVERIFY(read(u"--data /d --json"_s)->notTogether("json"_L1, "rule"_L1));
    QCOMPARE(read(u"--data /d --json --rule"_s)->notTogether("json"_L1, "rule"_L1).error().reason,
             u"usage.together"_s);
}

void TestArguments::anOptionBelongsToItsAction()
{
    Command form{.name = u"form"_s, .help = u"forms"_s};
    form.options = {
        {.name = u"out"_s, .value = u"FILE"_s, .help = {}, .initial = u"-"_s, .with = u"fill|play"_s}};
    form.operands = {.name = u"check|fill|play"_s, .least = 1};
    QVERIFY(Arguments::read(form, {u"fill"_s, u"--out"_s, u"f"_s}));
    QVERIFY(Arguments::read(form, {u"check"_s}));
    const auto wrong = Arguments::read(form, {u"check"_s, u"--out"_s, u"f"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Usage);
    QCOMPARE(wrong.error().reason, u"usage.action"_s);
    QCOMPARE(wrong.error().place, u"--out"_s);
    QVERIFY(wrong.error().hint.english().contains(u"fill, play"_s));
}

void TestArguments::anotherJudgementBecomesWrongUsage()
{
    const Error error = wrongUsage("key"_L1, {ErrorCode::Invalid, u"key.format"_s, {}, u"abc"_s}).value();
    QCOMPARE(error.code, ErrorCode::Usage);
    QCOMPARE(error.reason, u"key.format"_s);
    QCOMPARE(error.place, u"--key"_s);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
