// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymlist.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::catalogue;

// The lines of a list as they stand in it; what they come to is tested with the synonym book.
class TestSynonymList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksAndEmptyLinesAreLeftOut();
    void aWordHasAWeight();
    void whatSpoilsAWord_data();
    void whatSpoilsAWord();
    void aBadLineBesideAWordIsNamed_data();
    void aBadLineBesideAWordIsNamed();
};

void TestSynonymList::remarksAndEmptyLinesAreLeftOut()
{
    const auto lines = readSynonymList(u"# x\n\n  = 保安 门卫\r\n");
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1U);
    QVERIFY(lines->front().kind == SynonymLine::Kind::Same);
}

void TestSynonymList::aWordHasAWeight()
{
    const auto lines = readSynonymList(u"> 凑仔 : 育婴*90 保姆");
    QVERIFY(lines);
    QCOMPARE(lines->front().found[0].weight, 90);
    QCOMPARE(lines->front().found[1].weight, 100);
}

void TestSynonymList::whatSpoilsAWord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *line, const char16_t *before,
                        const char16_t *after) {
        QTest::newRow(name) << QString::fromUtf16(line) << QString::fromUtf16(before)
                            << QString::fromUtf16(after);
    };
    row("behind it", u"! 电工 程艺", u"", u"程艺");
    row("behind it, with a dash", u"! 电工 -程艺", u"", u"程艺");
    row("before it", u"! 护工 养维-", u"养维", u"");
    row("both, in any order", u"! 护工 程 养- 艺 维-", u"养维", u"程艺");
    row("a wide dash", u"! 护工 养－", u"养", u"");
}

void TestSynonymList::whatSpoilsAWord()
{
    QFETCH(const QString, line);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto lines = readSynonymList(line);
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().toString()));
    QVERIFY(lines->front().kind == SynonymLine::Kind::Beside);
    QCOMPARE(lines->front().words.size(), 1U);
    QCOMPARE(lines->front().before, before);
    QCOMPARE(lines->front().after, after);
}

void TestSynonymList::aBadLineBesideAWordIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing beside it") << QStringLiteral("! 护工") << QStringLiteral("synonyms.line");
    QTest::newRow("nothing at all") << QStringLiteral("!") << QStringLiteral("synonyms.line");
    QTest::newRow("too many groups") << QStringLiteral("! 护工 一 二 三 四 五 六 七 八 九")
                                     << QStringLiteral("synonyms.line");
    QTest::newRow("a dash alone") << QStringLiteral("! 护工 -") << QStringLiteral("synonyms.word");
    QTest::newRow("a dash on either side")
        << QStringLiteral("! 护工 -养-") << QStringLiteral("synonyms.word");
    QTest::newRow("a dash inside") << QStringLiteral("! 护工 养-程") << QStringLiteral("synonyms.word");
    QTest::newRow("a dash at the word") << QStringLiteral("! 护工- 养") << QStringLiteral("synonyms.word");
}

void TestSynonymList::aBadLineBesideAWordIsNamed()
{
    QFETCH(const QString, line);
    QFETCH(const QString, reason);
    const QString text = QStringLiteral("# first\n") + line;
    const auto lines = readSynonymList(text);
    QVERIFY(!lines);
    QVERIFY(lines.error().code == ErrorCode::Invalid);
    QCOMPARE(lines.error().reason, reason);
    QCOMPARE(lines.error().place, QStringLiteral("synonyms:2"));
}

QTEST_GUILESS_MAIN(TestSynonymList)
#include "tst_synonymlist.moc"
