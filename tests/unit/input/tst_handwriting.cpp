// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwritingpad.h"
#include "penfile.h"
#include "strokesource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace yizhan;
using namespace yizhan::input;

namespace {

InkStroke inkLine(InkPlace from, InkPlace to)
{
    return {from, {(from.x + to.x) / 2, (from.y + to.y) / 2}, to};
}

const InkStroke middle = inkLine({20, 128}, {235, 128});
const InkStroke upper = inkLine({60, 70}, {195, 70});
const InkStroke lower = inkLine({20, 220}, {235, 220});
const InkStroke upright = inkLine({128, 20}, {128, 220});
const InkStroke leftFall = inkLine({120, 75}, {20, 220});
const InkStroke rightFall = inkLine({136, 75}, {235, 220});

/// A few characters of straight lines, as a package of strokes has thousands.
std::vector<WrittenCharacter> someCharacters()
{
    return {{u'一', 0, {middle}},
            {u'二', 0, {upper, lower}},
            {u'十', 0, {middle, upright}},
            {u'土', 0, {middle, upright, lower}},
            {u'工', 0, {upper, upright, lower}},
            {u'人', 0, {leftFall, rightFall}},
            {u'大', 0, {upper, leftFall, rightFall}},
            {u'木', 0, {upper, upright, leftFall, rightFall}},
            {u'本', 0, {upper, upright, leftFall, rightFall, inkLine({80, 180}, {175, 180})}},
            {u'門', 0, {inkLine({30, 30}, {30, 230}), inkLine({30, 30}, {100, 30}), upright}}};
}

PenStroke pen(const InkStroke &stroke)
{
    PenStroke points;
    for (const InkPlace &place : resampled(stroke, 20))
        points.append(QPoint(int(place.x * 3), int(place.y * 3)));
    return points;
}

PenStroke joined(const PenStroke &one, const PenStroke &other)
{
    return one + other;
}

QStringList charactersOf(const std::vector<InkMatch> &matches)
{
    QStringList characters;
    for (const InkMatch &match : matches)
        characters.append(QString(QChar(match.character)));
    return characters;
}

QStringList matched(const QList<PenStroke> &strokes)
{
    return charactersOf(InkMatcher(someCharacters()).match(strokes, 12));
}

} // namespace

/// Reading by strokes, with a few characters made here; the package they come from elsewhere is not needed.
class TestHandwriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strokesInTheUsualOrderAreRead();
    void theOrderOfStrokesDoesNotMatter();
    void joinedStrokesAreRead();
    void sizeAndPlaceDoNotMatter();
    void anUnfinishedCharacterIsOffered();
    void aDotIsNoTrouble();
    void noMoreThanTheLimitAndEachOnce();
    void nothingWrittenIsNothing();
    void theFormOfTheLanguageStandsFirst();
    void aStrokeTakenBackIsForgotten();
    void aChoiceEndsTheCharacter();
    void strokesAreEnoughWithoutAModel();
    void neitherStrokesNorModelIsAnError();
    void whatIsEncodedIsDecoded();
    void damagedDataAreRefused();
    void mediansBecomeStrokes();
    void mediansThatAreNoneAreRefused();
    void charactersAreComposedOfOthers();
    void aRuleThatIsNoneIsRefused();
    void ourRulesCanBeRead();
    void penLinesAreRead();
    void penLinesThatAreNoneAreRefused_data();
    void penLinesThatAreNoneAreRefused();

private:
    [[nodiscard]] std::unique_ptr<HandwritingPad> pad() const
    {
        auto opened = HandwritingPad::open(m_paths);
        return opened ? *std::move(opened) : nullptr;
    }

    QTemporaryDir m_folder;
    InputPaths m_paths;
};

void TestHandwriting::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_paths.handwritingModel = m_folder.filePath(QStringLiteral("none"));
    m_paths.strokeData = m_folder.filePath(QStringLiteral("some.strokes"));
    QFile file(m_paths.strokeData);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encodeStrokeData(someCharacters()));
}

void TestHandwriting::strokesInTheUsualOrderAreRead()
{
    for (const WrittenCharacter &written : someCharacters()) {
        QList<PenStroke> strokes;
        for (const InkStroke &stroke : written.strokes)
            strokes.append(pen(stroke));
        QCOMPARE(matched(strokes).value(0), QString(QChar(written.character)));
    }
}

void TestHandwriting::theOrderOfStrokesDoesNotMatter()
{
    QCOMPARE(matched({pen(rightFall), pen(upright), pen(leftFall), pen(upper)}).value(0),
             QStringLiteral("木"));
    QCOMPARE(matched({pen(lower), pen(middle), pen(upright)}).value(0), QStringLiteral("土"));
}

void TestHandwriting::joinedStrokesAreRead()
{
    QCOMPARE(matched({pen(upper), joined(pen(upright), pen(lower))}).value(0), QStringLiteral("工"));
    QVERIFY(matched({joined(pen(upper), pen(leftFall)), pen(rightFall)})
                .mid(0, 2)
                .contains(QStringLiteral("大")));
}

void TestHandwriting::sizeAndPlaceDoNotMatter()
{
    QList<PenStroke> strokes{pen(upper), pen(upright), pen(leftFall), pen(rightFall)};
    for (PenStroke &stroke : strokes) {
        for (QPoint &point : stroke)
            point = QPoint(5'000 + point.x() / 8, -300 + point.y() / 8);
    }
    QCOMPARE(matched(strokes).value(0), QStringLiteral("木"));
}

void TestHandwriting::anUnfinishedCharacterIsOffered()
{
    const QStringList found = matched({pen(upper), pen(upright), pen(leftFall)});
    QVERIFY2(found.mid(0, 3).contains(QStringLiteral("木")), qPrintable(found.join(u' ')));
    QVERIFY(found.contains(QStringLiteral("本")));
}

void TestHandwriting::aDotIsNoTrouble()
{
    QVERIFY(!matched({{QPoint(7, 7)}}).isEmpty());
    QVERIFY(!matched({{QPoint(7, 7), QPoint(7, 7)}, {QPoint(7, 7)}}).isEmpty());
}

void TestHandwriting::noMoreThanTheLimitAndEachOnce()
{
    std::vector<WrittenCharacter> twice = someCharacters();
    const std::vector<WrittenCharacter> again = someCharacters();
    twice.insert(twice.end(), again.begin(), again.end());
    QStringList found = charactersOf(InkMatcher(twice).match({pen(middle)}, 4));
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.removeDuplicates(), 0);
}

void TestHandwriting::nothingWrittenIsNothing()
{
    QVERIFY(matched({}).isEmpty());
    QVERIFY(InkMatcher({}).match({pen(middle)}, 4).empty());
}

void TestHandwriting::theFormOfTheLanguageStandsFirst()
{
    if (ScriptForms().simplified(QStringLiteral("門")) != QStringLiteral("门"))
        QSKIP("SKIPPED: package libopencc-data is missing");
    const auto written = pad();
    QVERIFY(written);
    const WrittenCharacter gate = someCharacters().back();
    Composition composition;
    for (const InkStroke &stroke : gate.strokes)
        composition = written->draw(pen(stroke));
    QCOMPARE(composition.candidates.mid(0, 2), QStringList({QStringLiteral("门"), QStringLiteral("門")}));
    written->setScript(Script::Traditional);
    QCOMPARE(written->choose(0).committed, QStringLiteral("门")); // of the list that is on the screen
    for (const InkStroke &stroke : gate.strokes)
        composition = written->draw(pen(stroke));
    QCOMPARE(composition.candidates.value(0), QStringLiteral("門"));
}

void TestHandwriting::aStrokeTakenBackIsForgotten()
{
    const auto written = pad();
    QVERIFY(written);
    const QStringList one = written->draw(pen(middle)).candidates;
    written->draw(pen(upright));
    QCOMPARE(written->back().candidates, one);
    QVERIFY(!written->back().open());
    QVERIFY(!written->back().open());
}

void TestHandwriting::aChoiceEndsTheCharacter()
{
    const auto written = pad();
    QVERIFY(written);
    const Composition composition = written->draw(pen(middle));
    QCOMPARE(written->choose(99).candidates, composition.candidates);
    QCOMPARE(written->choose(0).committed, QStringLiteral("一"));
    QVERIFY(!written->back().open());
}

void TestHandwriting::strokesAreEnoughWithoutAModel()
{
    QVERIFY(pad());
}

void TestHandwriting::neitherStrokesNorModelIsAnError()
{
    InputPaths paths = m_paths;
    paths.strokeData = paths.handwritingModel;
    const auto opened = HandwritingPad::open(paths);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
}

void TestHandwriting::whatIsEncodedIsDecoded()
{
    const auto decoded = decodeStrokeData(encodeStrokeData(someCharacters()), QStringLiteral("memory"));
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), someCharacters().size());
    for (std::size_t number = 0; number < decoded->size(); ++number) {
        const WrittenCharacter &written = decoded->at(number);
        QCOMPARE(written.character, someCharacters().at(number).character);
        QCOMPARE(written.strokes.size(), someCharacters().at(number).strokes.size());
        QCOMPARE(written.strokes.front().front().y, someCharacters().at(number).strokes.front().front().y);
    }
}

void TestHandwriting::damagedDataAreRefused()
{
    const QByteArray bytes = encodeStrokeData(someCharacters());
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        QByteArray damaged = bytes;
        damaged[place] = char(damaged[place] ^ 0x20);
        QVERIFY(!decodeStrokeData(damaged, {}));
        QVERIFY(!decodeStrokeData(bytes.first(place), {}));
    }
    QVERIFY(!decodeStrokeData({}, {}));
}

void TestHandwriting::mediansBecomeStrokes()
{
    const auto strokes =
        parseMedians(R"({"strokes":["M"],"medians":[[[0,900],[512,900],[1024,900]],[[512,-124]]]})",
                     QStringLiteral("memory"));
    QVERIFY(strokes);
    QCOMPARE(strokes->size(), std::size_t(2));
    QCOMPARE(strokes->front().size(), std::size_t(2)); // a straight line needs no middle
    QCOMPARE(strokes->front().back().x, 255.0F);
    QCOMPARE(strokes->back().front().y, 255.0F);
}

void TestHandwriting::mediansThatAreNoneAreRefused()
{
    for (const char *json : {"", "[]", "{}", R"({"medians":[]})", R"({"medians":[[]]})",
                             R"({"medians":[[[1]]]})", R"({"medians":[[["a",2]]]})", R"({"medians":3})"})
        QVERIFY2(!parseMedians(json, {}), json);
}

void TestHandwriting::charactersAreComposedOfOthers()
{
    std::vector<WrittenCharacter> characters = someCharacters();
    const QByteArray rules =
        QStringLiteral("# of two\n林\t木@0,0,48,100 木@52,0,100,100\n亍\t二 丁\n干\t一 十[1:]\n"
                       "一\t十\n")
            .toUtf8();
    QVERIFY(addComposed(rules, characters));
    QCOMPARE(characters.size(), someCharacters().size() + 2); // of 亍 a part is missing, and 一 is there
    QCOMPARE(characters.at(characters.size() - 2).character, u'林');
    QCOMPARE(characters.at(characters.size() - 2).strokes.size(), std::size_t(8));
    QCOMPARE(characters.back().strokes.size(), std::size_t(2));
}

void TestHandwriting::aRuleThatIsNoneIsRefused()
{
    for (const char *rule : {"林", "林\t木@1,2,3", "林\t木[a:b]", "林\t木  木", "林木\t木"}) {
        std::vector<WrittenCharacter> characters = someCharacters();
        const auto added = addComposed(rule, characters);
        QVERIFY2(!added, rule);
        QCOMPARE(added.error().place, QStringLiteral("1"));
    }
}

void TestHandwriting::ourRulesCanBeRead()
{
    std::vector<WrittenCharacter> characters;
    QVERIFY(!composedRules().isEmpty());
    QVERIFY(addComposed(composedRules(), characters));
}

void TestHandwriting::penLinesAreRead()
{
    const auto written = parsePenLine("a7\t0.1,0.1 0.3,0.1;0.2,-1e-1 0.2,0.3\r\n", QStringLiteral("file:1"));
    QVERIFY(written);
    QCOMPARE(written->id, QByteArray("a7"));
    QCOMPARE(written->strokes.size(), 2);
    QCOMPARE(written->strokes.front(), PenStroke({QPoint(0, 500), QPoint(500, 500)}));
    QCOMPARE(written->strokes.back(), PenStroke({QPoint(250, 0), QPoint(250, 1000)}));
}

void TestHandwriting::penLinesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no id") << QByteArray("\t1,1 2,2");
    QTest::newRow("no strokes") << QByteArray("a\t ; ;");
    QTest::newRow("no comma") << QByteArray("a\t1 2");
    QTest::newRow("no number") << QByteArray("a\t1,x");
    QTest::newRow("not finite") << QByteArray("a\t1,nan");
    QTest::newRow("too far") << QByteArray("a\t1,1e300");
    QTest::newRow("a third field") << QByteArray("a\t1,1\t2,2");
    QTest::newRow("too many strokes") << QByteArray("a\t") + QByteArray("1,1;").repeated(maxStrokes + 1);
    QTest::newRow("too many points") << QByteArray("a\t") + QByteArray("1,1 ").repeated(20'001);
}

void TestHandwriting::penLinesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, line);
    const auto written = parsePenLine(line, QStringLiteral("file:3"));
    QVERIFY(!written);
    QCOMPARE(written.error().reason, QStringLiteral("input.pen"));
    QCOMPARE(written.error().place, QStringLiteral("file:3"));
}

QTEST_GUILESS_MAIN(TestHandwriting)
#include "tst_handwriting.moc"
