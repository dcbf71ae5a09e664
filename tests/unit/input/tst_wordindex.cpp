// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordindex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace yizhan::input;

/// Words by letters that stand for their sounds.
class TestWordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spellings_data();
    void spellings();
    void wordsAreMatched_data();
    void wordsAreMatched();
    void theWeightiestComeFirst();
    void equalWordsCountTogether();
    void aWordWithoutSoundsIsLeftOut();
    void lettersOfNoSyllableMatchNothing();

private:
    [[nodiscard]] WordIndex index(std::vector<WeightedWord> words) const
    {
        return {m_readings, std::move(words)};
    }

    std::shared_ptr<const SoundReadings> m_readings;
};

void TestWordIndex::initTestCase()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pinyin_simp.dict.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "---\nname: pinyin_simp\n...\n\n保\tbao\t100\n洁\tjie\t50\n安\tan\t70\n普\tpu\t30\n工\tgong\t90\n"
        "肇\tzhao\t5\n庆\tqing\t9\n律\tlv\t6\n师\tshi\t80\n会\thui\t90\n会\tkuai\t30\n会\tgui\t1\n计\tji\t60"
        "\n"
        "西\txi\t50\n长\tchang\t50\n普工\tpu gong\t10\n");
    file.close();
    InputPaths paths;
    paths.rimeData = folder.path();
    m_readings = std::make_shared<const SoundReadings>(SoundReadings::read(Method::Pinyin, paths));
}

void TestWordIndex::spellings_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("syllable");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("as it is") << Method::Pinyin << QByteArray("bao") << QByteArray("bao");
    QTest::newRow("zh without h") << Method::Pinyin << QByteArray("zhao") << QByteArray("zao");
    QTest::newRow("ü as v") << Method::Pinyin << QByteArray("lv") << QByteArray("lv");
    QTest::newRow("ü as u") << Method::Pinyin << QByteArray("lv") << QByteArray("lu");
    QTest::newRow("üe as ve") << Method::Pinyin << QByteArray("lue") << QByteArray("lve");
    QTest::newRow("j as y") << Method::Jyutping << QByteArray("jau") << QByteArray("yau");
    QTest::newRow("jyu as yu") << Method::Jyutping << QByteArray("jyun") << QByteArray("yun");
    QTest::newRow("gw as gu") << Method::Jyutping << QByteArray("gwong") << QByteArray("guong");
    QTest::newRow("eo as oe") << Method::Jyutping << QByteArray("ceot") << QByteArray("coet");
}

void TestWordIndex::spellings()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, syllable);
    QFETCH(QByteArray, typed);
    QVERIFY(spellingsOf(method, syllable).contains(typed));
}

void TestWordIndex::wordsAreMatched_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("consumed");
    QTest::addColumn<int>("abbreviated");
    const auto row = [](const char *name, const char *word, const char *letters, bool complete, int consumed,
                        int abbreviated) {
        QTest::newRow(name) << QString::fromUtf8(word) << QByteArray(letters) << complete << consumed
                            << abbreviated;
    };
    row("in full", "保洁", "baojie", true, 6, 0);
    row("by initials", "普工", "pg", true, 2, 2);
    row("by an initial of two letters", "肇庆", "zhqing", true, 6, 1);
    row("without h", "肇庆", "zaoqing", true, 7, 0);
    row("begun", "保洁", "baoji", false, 5, 0);
    row("by its first syllable", "保洁", "bao", false, 3, 0);
    row("with more behind it", "肇庆", "zhaoqingbaoan", true, 8, 0);
    row("by a second reading", "会计", "kuaiji", true, 6, 0);
    row("with a mark between the syllables", "西安", "xi'an", true, 5, 0);
    row("ü as u", "律师", "lushi", true, 5, 0);
}

void TestWordIndex::wordsAreMatched()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, letters);
    const std::vector<WordHit> hits = index({{word, 1}}).match(letters);
    QCOMPARE(hits.size(), std::size_t(1));
    QTEST(hits.front().complete, "complete");
    QTEST(hits.front().consumed, "consumed");
    QTEST(hits.front().abbreviated, "abbreviated");
}

void TestWordIndex::theWeightiestComeFirst()
{
    const WordIndex words = index({{QStringLiteral("保安"), 3}, {QStringLiteral("保洁"), 9}});
    const std::vector<WordHit> hits = words.match("bao");
    QCOMPARE(words.text(hits.front().word), QStringLiteral("保洁"));
}

void TestWordIndex::equalWordsCountTogether()
{
    const WordIndex words =
        index({{QStringLiteral("保安"), 3}, {QStringLiteral("保洁"), 4}, {QStringLiteral("保安"), 2}});
    QCOMPARE(words.size(), std::size_t(2));
    QCOMPARE(words.text(0), QStringLiteral("保安"));
    QCOMPARE(words.weight(0), 5);
}

void TestWordIndex::aWordWithoutSoundsIsLeftOut()
{
    QCOMPARE(index({{QStringLiteral("保CNC"), 1}, {QString(), 1}, {QStringLiteral("龘"), 1}}).size(),
             std::size_t(0));
}

void TestWordIndex::lettersOfNoSyllableMatchNothing()
{
    const WordIndex words = index({{QStringLiteral("保安"), 1}});
    for (const char *letters : {"", "'", "bx", "xbao", "B", "baoxan"}) {
        const std::vector<WordHit> hits = words.match(letters);
        QVERIFY2(hits.empty(), letters);
    }
}

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
