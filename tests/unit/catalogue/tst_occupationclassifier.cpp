// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationclassifier.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan::catalogue;

namespace {

struct LabelledTitle
{
    QString title;
    OccupationNumber number = 0;
};

std::vector<LabelledTitle> labelledTitles()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/tests/fixtures/occupation_titles.tsv"_s);
    std::vector<LabelledTitle> titles;
    if (!file.open(QIODevice::ReadOnly))
        return titles;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#') || !line.contains(u'\t'))
            continue;
        titles.push_back({line.section(u'\t', 0, 0), occupationOfCode(line.section(u'\t', 1, 1))});
    }
    return titles;
}

OccupationNumber firstOf(QStringView title, QStringView occupation = {})
{
    const auto guesses = classifyOccupation(occupation, title);
    return guesses.empty() ? 0 : guesses.front().number;
}

} // namespace

class TestOccupationClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handLabelledTitlesAreUnderstood();
    void aCodeOfTheSourceDecides();
    void aNameOfTheSourceDecides();
    void wordsOfTheSourceHelpWhereTheTitleSaysNothing();
    void theLastTradeOfATitleCounts();
    void bracketsOnlyExplain();
    void widthCaseAndBlanksDoNotMatter();
    void aTitleWithoutAnOccupationGetsNone_data();
    void aTitleWithoutAnOccupationGetsNone();
    void everyOccupationIsFoundByItsName();
    void codesReadAndWrite();
    void everyWordHasACodeOfTheList();
};

void TestOccupationClassifier::handLabelledTitlesAreUnderstood()
{
    const auto titles = labelledTitles();
    QVERIFY(titles.size() >= 300);
    int first = 0;
    int amongThree = 0;
    for (const LabelledTitle &labelled : titles) {
        const auto guesses = classifyOccupation({}, labelled.title, 3);
        const bool right = guesses.empty() ? labelled.number == 0 : guesses.front().number == labelled.number;
        const bool among =
            right || std::any_of(guesses.begin(), guesses.end(), [&](const OccupationGuess &guess) {
                return guess.number == labelled.number;
            });
        first += right ? 1 : 0;
        amongThree += among ? 1 : 0;
        if (!right && qEnvironmentVariableIsSet("YIZHAN_SHOW_MISSES")) {
            qInfo() << labelled.title << occupationCode(labelled.number) << "but"
                    << (guesses.empty() ? QString() : occupationCode(guesses.front().number))
                    << (guesses.empty() ? QString() : guesses.front().word);
        }
    }
    const auto share = [&titles](int count) { return 100.0 * count / double(titles.size()); };
    qInfo("%zu titles: first %.1f %%, among three %.1f %%", titles.size(), share(first), share(amongThree));
    QVERIFY(share(first) >= 90);
    QVERIFY(share(amongThree) >= 95);
}

void TestOccupationClassifier::aCodeOfTheSourceDecides()
{
    const auto guesses = classifyOccupation(u"4-09-08-01", u"文员");
    QCOMPARE(guesses.size(), std::size_t(1));
    QCOMPARE(guesses.front().number, 4090801);
    QCOMPARE(guesses.front().confidence, 100);
}

void TestOccupationClassifier::aNameOfTheSourceDecides()
{
    QCOMPARE(firstOf(u"诚聘", u"中式烹调师"), 4030201);
    QCOMPARE(classifyOccupation(u"中式烹调师", u"文员").front().confidence, 98);
}

void TestOccupationClassifier::wordsOfTheSourceHelpWhereTheTitleSaysNothing()
{
    QCOMPARE(firstOf(u"诚聘英才", u"保洁/清洁"), 4090801);
    QCOMPARE(firstOf(u"会计", u"其他"), 2060300);
}

void TestOccupationClassifier::theLastTradeOfATitleCounts()
{
    QCOMPARE(firstOf(u"电子厂质检"), 6310305);
    QCOMPARE(firstOf(u"软件销售"), 4010201);
}

void TestOccupationClassifier::bracketsOnlyExplain()
{
    QCOMPARE(firstOf(u"保安（酒店）"), 4070501);
    QCOMPARE(firstOf(u"维修电工（养老院）"), 6310103);
}

void TestOccupationClassifier::widthCaseAndBlanksDoNotMatter()
{
    QCOMPARE(firstOf(u"ｃｎｃ 操作员"), firstOf(u"CNC操作员"));
    QCOMPARE(firstOf(u"保 洁"), 4090801);
}

void TestOccupationClassifier::aTitleWithoutAnOccupationGetsNone_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("general worker") << u"普工"_s;
    QTest::newRow("head of a workshop") << u"注塑车间主任"_s;
    QTest::newRow("nothing known") << u"诚聘英才"_s;
    QTest::newRow("empty") << QString();
}

void TestOccupationClassifier::aTitleWithoutAnOccupationGetsNone()
{
    QFETCH(QString, title);
    QCOMPARE(firstOf(title), 0);
}

void TestOccupationClassifier::everyOccupationIsFoundByItsName()
{
    QVERIFY(occupations().size() > 1'600);
    for (const Occupation &occupation : occupations())
        QVERIFY2(firstOf({}, occupation.name) != 0, qPrintable(occupation.name));
}

void TestOccupationClassifier::codesReadAndWrite()
{
    QCOMPARE(occupationCode(4090801), u"4-09-08-01"_s);
    QCOMPARE(occupationOfCode(u"4-09-08-01"), 4090801);
    QCOMPARE(occupationOfCode(u"GBM4090801"), 4090801);
    QCOMPARE(occupationOfCode(u"4-09-08"), 0);
    QCOMPARE(occupationOfCode(u"9-99-99-99"), 0);
    QCOMPARE(smallClassOf(4090801), 40908);
    QCOMPARE(mediumClassOf(4090801), 409);
}

void TestOccupationClassifier::everyWordHasACodeOfTheList()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/occupation-words.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        ++line;
        if (text.startsWith(u'#') || text.isEmpty())
            continue;
        const QStringList cells = text.split(u'\t');
        QVERIFY2(cells.size() == 3, qPrintable(QString::number(line)));
        QVERIFY2(cells[0] == u"-" || occupationOfCode(cells[0]) != 0, qPrintable(cells[0]));
        QVERIFY2(cells[1].toInt() >= 1 && cells[1].toInt() <= 3, qPrintable(cells[1]));
    }
}

QTEST_APPLESS_MAIN(TestOccupationClassifier)
#include "tst_occupationclassifier.moc"
