// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutants.h"

#include <QStringList>
#include <QTest>

using namespace yizhan::mutation;

class TestMutants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSignAndConstantIsChanged_data();
    void eachSignAndConstantIsChanged();
    void changeIsMadeWhereItStands();
};

void TestMutants::eachSignAndConstantIsChanged_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const char *name, const char *source, const QStringList &results) {
        QTest::newRow(name) << QString::fromUtf8(source) << results;
    };
    row("comparison", "return a < b;", {QStringLiteral("return a <= b;")});
    row("template", "std::vector<int> a;", {});
    row("pointer", "char *name = x;", {});
    row("reference", "auto &&name = x;", {});
    row("sum", "x = a + b;", {QStringLiteral("x = a - b;")});
    row("step", "++count;", {QStringLiteral("--count;")});
    row("condition", "if (ready)", {QStringLiteral("if (!(ready))")});
    row("negated condition", "if (!ready)", {QStringLiteral("if (ready)")});
    row("declaration", "if (const auto a = b())", {});
    row("constant", "wait(20);", {QStringLiteral("wait(21);")});
    row("grouped constant", "wait(1'000);", {});
    row("name with a digit", "int32 a1;", {});
    row("truth", "done = true;", {QStringLiteral("done = false;")});
    row("comment", "// a < b", {});
    row("text", "f(\"a < b \\\" 1\");", {});
    row("raw text", "f(R\"(a < 1)\");", {});
    row("preprocessor", "#if A == 1", {});
    row("assertion", "static_assert(sizeof(int) == 4);", {});
}

void TestMutants::eachSignAndConstantIsChanged()
{
    QFETCH(const QString, source);
    const std::string text = source.toStdString();
    QStringList results;
    for (const Mutant &mutant : mutantsOf(text))
        results.append(QString::fromStdString(applied(text, mutant)));
    QTEST(results, "results");
}

void TestMutants::changeIsMadeWhereItStands()
{
    const std::string source = "a();\nreturn a == b || c;\n";
    const auto mutants = mutantsOf(source);
    QCOMPARE(mutants.size(), std::size_t(2));
    QCOMPARE(lineOf(source, mutants[1].at), 2);
    QCOMPARE(applied(source, mutants[1]), std::string("a();\nreturn a == b && c;\n"));
}

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants.moc"
