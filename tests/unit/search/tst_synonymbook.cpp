// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonymbook.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;

class TestSynonymBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupLeadsBothWays();
    void aDirectedLineLeadsOneWayAndOnIntoTheGroup();
    void whatIsLightIsNearAndNotTheSame();
    void anEndingIsTakenOff();
    void traditionalWordsAreRead();
    void whatSpoilsAWordIsKnown();
    void linesOfOneWordAddUp();
    void aBadLineIsNamed_data();
    void aBadLineIsNamed();
    void theBuiltInListReads();

private:
    static QStringList words(const std::vector<SynonymWord> &list)
    {
        QStringList words;
        for (const SynonymWord &word : list)
            words.append(word.word);
        return words;
    }
    static SynonymBookPtr book(const char16_t *text) { return *SynonymBook::parse(text); }
};

void TestSynonymBook::aGroupLeadsBothWays()
{
    const auto read = book(u"= 保安 门卫\n");
    QCOMPARE(words(read->meaning(u"保安")), QStringList{QStringLiteral("门卫")});
    QCOMPARE(words(read->meaning(u"门卫")), QStringList{QStringLiteral("保安")});
}

void TestSynonymBook::aDirectedLineLeadsOneWayAndOnIntoTheGroup()
{
    const auto read = book(u"= 司机 驾驶员\n> 揸车 : 司机\n");
    QCOMPARE(words(read->meaning(u"揸车")), (QStringList{QStringLiteral("司机"), QStringLiteral("驾驶员")}));
    QCOMPARE(words(read->meaning(u"司机")), QStringList{QStringLiteral("驾驶员")});
}

void TestSynonymBook::whatIsLightIsNearAndNotTheSame()
{
    const auto read = book(u"= 仓管 仓储 仓库*60\n~ 仓管 : 理货\n");
    QCOMPARE(words(read->meaning(u"仓管")), QStringList{QStringLiteral("仓储")});
    QCOMPARE(words(read->similar(u"仓管")), (QStringList{QStringLiteral("理货"), QStringLiteral("仓库")}));
}

void TestSynonymBook::anEndingIsTakenOff()
{
    const auto read = book(u"+ 员 人员\n= 保洁 清洁\n");
    const QStringList both{QStringLiteral("保洁"), QStringLiteral("清洁")};
    QCOMPARE(words(read->meaning(u"保洁员")), both);
    QCOMPARE(words(read->meaning(u"保洁人员")), both);
    QCOMPARE(words(read->meaning(u"员")), QStringList());
}

void TestSynonymBook::traditionalWordsAreRead()
{
    QCOMPARE(words(book(u"> 湊仔 : 育嬰\n")->meaning(u"凑仔")), QStringList{QStringLiteral("育婴")});
}

void TestSynonymBook::whatSpoilsAWordIsKnown()
{
    const auto spoiling = book(u"! 護工 養維- 程\n")->spoiling(u"护工"); // folded as titles are
    QVERIFY(spoiling.touch(u"绿化养护工", 3, 5));
    QVERIFY(spoiling.touch(u"护工程", 0, 2));
    QVERIFY(!spoiling.touch(u"护工", 0, 2));
    QVERIFY(!spoiling.touch(u"程护工养", 1, 3)); // each on its own side only
    QVERIFY(book(u"! 护工 养-\n")->spoiling(u"电工").isEmpty());
}

void TestSynonymBook::linesOfOneWordAddUp()
{
    const auto spoiling = book(u"! 护工 养-\n! 护工 维-\n")->spoiling(u"护工");
    QCOMPARE(spoiling.before, QStringLiteral("养维"));
}

void TestSynonymBook::aBadLineIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no kind") << QStringLiteral("保安 门卫");
    QTest::newRow("one word") << QStringLiteral("= 保安");
    QTest::newRow("no colon") << QStringLiteral("> 揸车 司机");
    QTest::newRow("nothing behind the colon") << QStringLiteral("> 揸车 :");
    QTest::newRow("weight") << QStringLiteral("= 保安 门卫*0");
    QTest::newRow("weight in letters") << QStringLiteral("= 保安 门卫*x");
    QTest::newRow("long word") << QStringLiteral("= 保安 ") + QString(17, QChar(0x5DE5));
    QTest::newRow("only punctuation") << QStringLiteral("= 保安 ，");
}

void TestSynonymBook::aBadLineIsNamed()
{
    QFETCH(const QString, line);
    const QString text = QStringLiteral("# first\n") + line;
    const auto read = SynonymBook::parse(text);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::Invalid);
    QCOMPARE(read.error().place, QStringLiteral("synonyms:2"));
}

void TestSynonymBook::theBuiltInListReads()
{
    const auto read = SynonymBook::builtIn();
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY((*read)->words().size() > 1000);
}

QTEST_GUILESS_MAIN(TestSynonymBook)
#include "tst_synonymbook.moc"
