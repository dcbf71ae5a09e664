// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidateblend.h"

#include "namecharacters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan::input;

/// What is known by its sound stands among what RIME says.
class TestCandidateBlend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutWordsRimeStaysAsItIs();
    void aWordOfTheTradeComesFirst();
    void whatIsBegunComesBehindRimesFirst();
    void twoWordsInARowAreOne();
    void aWordThatTheLettersBeginWithLeavesTheRest();
    void aWholeNameComesBeforeItsParts();
    void behindTheSurnameComesTheRestOfTheName();
    void strokesOfferCharactersOfNamesFirst();
    void uStandsForUmlautsWhereNothingElseFits();

private:
    [[nodiscard]] QStringList blended(Purpose purpose, const char *letters, const QStringList &rime) const
    {
        QStringList texts;
        for (const Offer &offer : blend(purpose, letters, rime, m_lists))
            texts.append(offer.text);
        return texts;
    }

    WordLists m_lists;
};

void TestCandidateBlend::initTestCase()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pinyin_simp.dict.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("保\tbao\t100\n洁\tjie\t50\n安\tan\t70\n肇\tzhao\t5\n庆\tqing\t9\n冼\txian\t5\n伟\twei\t9\n强"
               "\tqiang\t9\n"
               "陈\tchen\t9\n");
    file.close();
    InputPaths paths;
    paths.rimeData = folder.path();
    const auto readings = std::make_shared<const SoundReadings>(SoundReadings::read(Method::Pinyin, paths));
    m_lists.words = std::make_shared<const WordIndex>(
        readings, std::vector<WeightedWord>{
                      {QStringLiteral("肇庆"), 9}, {QStringLiteral("保安"), 5}, {QStringLiteral("保洁"), 3}});
    m_lists.surnames = std::make_shared<const WordIndex>(readings, surnames());
    m_lists.givenNames = std::make_shared<const WordIndex>(readings, givenNameCharacters());
}

void TestCandidateBlend::withoutWordsRimeStaysAsItIs()
{
    const auto offers = blend(Purpose::Words, "bao", {QStringLiteral("包"), QStringLiteral("报")}, {});
    QCOMPARE(offers.size(), std::size_t(2));
    QCOMPARE(offers[1].rimePlace, 1);
    QCOMPARE(offers[1].consumed, 0);
}

void TestCandidateBlend::aWordOfTheTradeComesFirst()
{
    QCOMPARE(blended(Purpose::Words, "baojie", {QStringLiteral("报捷"), QStringLiteral("保洁")}).first(),
             QStringLiteral("保洁"));
}

void TestCandidateBlend::whatIsBegunComesBehindRimesFirst()
{
    QCOMPARE(blended(Purpose::Words, "bao", {QStringLiteral("包"), QStringLiteral("报")}),
             (QStringList{QStringLiteral("包"), QStringLiteral("保安"), QStringLiteral("保洁"),
                          QStringLiteral("报")}));
}

void TestCandidateBlend::twoWordsInARowAreOne()
{
    const auto offers = blend(Purpose::Words, "zhaoqingbaoan", {}, m_lists);
    QCOMPARE(offers.front().text, QStringLiteral("肇庆保安"));
    QCOMPARE(offers.front().consumed, 13);
}

void TestCandidateBlend::aWordThatTheLettersBeginWithLeavesTheRest()
{
    const auto offers = blend(Purpose::Words, "zhaoqingde", {QStringLiteral("肇庆的")}, m_lists);
    QCOMPARE(offers.at(1).text, QStringLiteral("肇庆"));
    QCOMPARE(offers.at(1).consumed, 8);
}

void TestCandidateBlend::aWholeNameComesBeforeItsParts()
{
    const QStringList names = blended(Purpose::Surname, "xianweiqiang", {QStringLiteral("先")});
    QCOMPARE(names.first(), QStringLiteral("冼伟强"));
    QVERIFY(names.indexOf(QStringLiteral("冼")) < names.indexOf(QStringLiteral("先")));
}

void TestCandidateBlend::behindTheSurnameComesTheRestOfTheName()
{
    QCOMPARE(blended(Purpose::GivenName, "weiqiang", {}).first(), QStringLiteral("伟强"));
}

void TestCandidateBlend::strokesOfferCharactersOfNamesFirst()
{
    const auto offers = namesFirst({QStringLiteral("嘅"), QStringLiteral("冼")});
    QCOMPARE(offers.front().text, QStringLiteral("冼"));
    QCOMPARE(offers.front().rimePlace, 1);
}

void TestCandidateBlend::uStandsForUmlautsWhereNothingElseFits()
{
    std::vector<Offer> offers{{QStringLiteral("女"), 0, 0}, {QStringLiteral("怒"), 0, 1}};
    putUmlautsLast(offers, "nu");
    QCOMPARE(offers.front().text, QStringLiteral("怒"));
    QCOMPARE(offers.back().rimePlace, 0);
    offers = {{QStringLiteral("律师"), 0, 0}, {QStringLiteral("路"), 0, 1}};
    putUmlautsLast(offers, "lushi");
    QCOMPARE(offers.front().text, QStringLiteral("律师"));
}

QTEST_GUILESS_MAIN(TestCandidateBlend)
#include "tst_candidateblend.moc"
