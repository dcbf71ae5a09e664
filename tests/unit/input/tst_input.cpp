// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwritingpad.h"
#include "inputcheck.h"
#include "inputworker.h"
#include "rimedata.h"
#include "rimesession.h"
#include "zinniarecognizer.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::input;

namespace {

PenStroke line(QPoint from, QPoint to)
{
    PenStroke stroke;
    for (int part = 0; part <= 20; ++part)
        stroke.append(from + (to - from) * part / 20);
    return stroke;
}

/// The pad reads by the model alone.
InputPaths withoutStrokes(InputPaths paths)
{
    paths.strokeData = paths.compiled + QStringLiteral("/none.strokes");
    return paths;
}

Composition typed(KeyEngine &engine, const char *keys)
{
    Composition composition = engine.clear();
    for (const char *key = keys; *key != '\0'; ++key)
        composition = engine.press(*key);
    return composition;
}

} // namespace

/// The engines without a screen. What needs a data package is skipped, and says which, where it is missing.
class TestInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void candidates_data();
    void candidates();
    void aChoiceIsCommitted();
    void aChoiceOfTheFirstPartLeavesTheRest();
    void backTakesAKey();
    void lettersStayForDone();
    void strokesLeaveNoLetters();
    void traditionalFormsOnRequest();
    void bothFormsOnRequest();
    void whatIsNoJyutpingIsNoWord();
    void moreKeysThanASentenceAreIgnored();
    void aMarkPartsSyllables();
    void vIsUmlaut();
    void otherKeysAndChoicesChangeNothing();
    void nothingTypedIsKept();
    void onlyOneLibraryLives();
    void compilingAgainDoesNothing();
    void handwriting_data();
    void handwriting();
    void aStrokeIsTakenBack();
    void wildStrokesAreBounded();
    void noModelIsAnError();
    void aBrokenModelIsAnError();
    void missingDataDegrade();
    void aWorkerAnswersInOrder();
    void checksNameTheRemedy();

private:
    [[nodiscard]] std::unique_ptr<RimeSession> session(Method method)
    {
        return m_library ? RimeSession::open(*m_library, method, m_common) : nullptr;
    }

    QTemporaryDir m_folder;
    InputPaths m_paths;
    CommonCharacters m_common;
    std::unique_ptr<RimeLibrary> m_library;
};

#define OPEN_OR_SKIP(name, method)                                                                           \
    const auto name = session(method);                                                                       \
    if (!isInstalled(rimeSchemas.at(static_cast<std::size_t>(method) - 1), m_paths))                         \
        QSKIP("SKIPPED: a rime-data package is missing (see packages.txt)");                                 \
    QVERIFY(name)

#define MODEL_OR_SKIP(name)                                                                                  \
    if (!QFile::exists(m_paths.handwritingModel))                                                            \
        QSKIP("SKIPPED: package tegaki-zinnia-simplified-chinese is missing");                               \
    const auto opened = HandwritingPad::open(withoutStrokes(m_paths));                                       \
    QVERIFY(opened);                                                                                         \
    HandwritingPad &name = **opened

void TestInput::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_paths = inputPaths(m_folder.path());
    const auto compiled = compileSchemas(m_paths, [](int, int) {});
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    m_library = RimeLibrary::start(m_paths);
    QVERIFY(m_library);
}

void TestInput::candidates_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("within"); // the first so many
    const auto row = [](const char *name, Method method, const char *keys, const char *word, int within) {
        QTest::newRow(name) << method << QByteArray(keys) << QString::fromUtf8(word) << within;
    };
    row("pinyin", Method::Pinyin, "nihao", "你好", 1);
    row("pinyin of a trade", Method::Pinyin, "chushi", "厨师", 6);
    row("pinyin without h", Method::Pinyin, "cusi", "厨师", 60);
    row("initials", Method::Pinyin, "cg", "成功", 3);
    row("strokes", Method::Stroke, "hs", "十", 1);
    row("strokes of 木", Method::Stroke, "hspn", "木", 1);
    row("strokes of 工", Method::Stroke, "hsh", "工", 2);
    row("strokes begun", Method::Stroke, "psh", "代", 60);
    row("jyutping", Method::Jyutping, "neihou", "你好", 1);
    row("jyutping of a word", Method::Jyutping, "siugung", "小工", 10);
}

void TestInput::candidates()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, keys);
    QFETCH(QString, word);
    QFETCH(int, within);
    OPEN_OR_SKIP(engine, method);
    const Composition composition = typed(*engine, keys.constData());
    QVERIFY2(composition.candidates.mid(0, within).contains(word),
             qPrintable(composition.candidates.join(QLatin1Char(' '))));
    QVERIFY(composition.candidates.size() <= maxCandidates);
}

void TestInput::aChoiceIsCommitted()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    typed(*engine, "nihao");
    const Composition composition = engine->choose(0);
    QCOMPARE(composition.committed, QStringLiteral("你好"));
    QVERIFY(!composition.open());
}

void TestInput::aChoiceOfTheFirstPartLeavesTheRest()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    const Composition before = typed(*engine, "nihao");
    const Composition after =
        engine->choose(static_cast<int>(before.candidates.indexOf(QStringLiteral("你"))));
    QCOMPARE(after.committed, QString());
    QVERIFY(after.preedit.startsWith(QStringLiteral("你")));
    QCOMPARE(after.typed, QStringLiteral("你hao"));
}

void TestInput::backTakesAKey()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    typed(*engine, "nih");
    QCOMPARE(engine->back().preedit, QStringLiteral("ni"));
    engine->back();
    QVERIFY(!engine->back().open());
    QVERIFY(!engine->back().open());
}

void TestInput::lettersStayForDone()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    QCOMPARE(typed(*engine, "bjcs").typed, QStringLiteral("bjcs"));
}

void TestInput::strokesLeaveNoLetters()
{
    OPEN_OR_SKIP(engine, Method::Stroke);
    const Composition composition = typed(*engine, "hspnz");
    QCOMPARE(composition.preedit, QStringLiteral("一丨丿丶乛"));
    QCOMPARE(composition.typed, QString());
}

void TestInput::traditionalFormsOnRequest()
{
    OPEN_OR_SKIP(engine, Method::Jyutping);
    QVERIFY(typed(*engine, "zoeng").candidates.contains(QStringLiteral("张")));
    engine->setScript(Script::Traditional);
    QVERIFY(typed(*engine, "zoeng").candidates.contains(QStringLiteral("張")));
    engine->setScript(Script::Simplified);
}

void TestInput::bothFormsOnRequest()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    engine->setScript(Script::Traditional);
    QCOMPARE(typed(*engine, "guangdong").candidates.mid(0, 2),
             (QStringList{QStringLiteral("廣東"), QStringLiteral("广东")}));
    QCOMPARE(engine->choose(0).committed, QStringLiteral("廣東"));
    engine->setScript(Script::Both);
    QCOMPARE(typed(*engine, "guangdong").candidates.mid(0, 2),
             (QStringList{QStringLiteral("广东"), QStringLiteral("廣東")}));
}

void TestInput::whatIsNoJyutpingIsNoWord()
{
    OPEN_OR_SKIP(engine, Method::Jyutping);
    QCOMPARE(typed(*engine, "zhao").candidates, QStringList());
    QCOMPARE(engine->back().preedit, QStringLiteral("zha"));
}

void TestInput::moreKeysThanASentenceAreIgnored()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    Composition composition;
    for (int key = 0; key < 3 * maxKeys; ++key)
        composition = engine->press('a');
    QCOMPARE(composition.typed.size(), qsizetype(maxKeys));
    engine->clear();
}

void TestInput::aMarkPartsSyllables()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    QCOMPARE(typed(*engine, "xi'an").candidates.value(0), QStringLiteral("西安"));
    engine->clear();
    QVERIFY(!engine->press('\'').open());
}

void TestInput::vIsUmlaut()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    QCOMPARE(typed(*engine, "nv").candidates.value(0), QStringLiteral("女"));
    QCOMPARE(typed(*engine, "lushi").candidates.value(0), QStringLiteral("律师"));
    QVERIFY(typed(*engine, "nu").candidates.value(0) != QStringLiteral("女"));
}

void TestInput::otherKeysAndChoicesChangeNothing()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    typed(*engine, "ni");
    for (const char key : {'\n', '\x1b', '7', '`', '\xff'})
        QCOMPARE(engine->press(key).preedit, QStringLiteral("ni"));
    QCOMPARE(engine->choose(-1).preedit, QStringLiteral("ni"));
    QCOMPARE(engine->choose(10'000).preedit, QStringLiteral("ni"));
}

void TestInput::nothingTypedIsKept()
{
    OPEN_OR_SKIP(engine, Method::Pinyin);
    for (int time = 0; time < 5; ++time) {
        typed(*engine, "zhangsanfeng");
        engine->choose(1);
    }
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(!path.contains(QLatin1String("userdb")) && !path.endsWith(QLatin1String(".log")),
                 qPrintable(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("zhangsanfeng"), qPrintable(path));
    }
    QCOMPARE(QFileInfo(m_paths.compiled).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestInput::onlyOneLibraryLives()
{
    QVERIFY(!RimeLibrary::start(m_paths));
}

void TestInput::compilingAgainDoesNothing()
{
    int steps = 0;
    QVERIFY(compileSchemas(m_paths, [&steps](int, int) { ++steps; }));
    QCOMPARE(steps, 0);
}

void TestInput::handwriting_data()
{
    QTest::addColumn<QList<PenStroke>>("strokes");
    QTest::addColumn<QString>("character");
    QTest::newRow("一") << QList<PenStroke>{line({100, 500}, {900, 500})} << QStringLiteral("一");
    QTest::newRow("十") << QList<PenStroke>{line({100, 500}, {900, 500}), line({500, 100}, {500, 900})}
                        << QStringLiteral("十");
    QTest::newRow("工") << QList<PenStroke>{line({200, 200}, {800, 200}), line({500, 200}, {500, 800}),
                                            line({100, 800}, {900, 800})}
                        << QStringLiteral("工");
    QTest::newRow("土") << QList<PenStroke>{line({250, 350}, {750, 350}), line({500, 100}, {500, 850}),
                                            line({100, 850}, {900, 850})}
                        << QStringLiteral("土");
    QTest::newRow("木") << QList<PenStroke>{line({100, 300}, {900, 300}), line({500, 50}, {500, 950}),
                                            line({480, 330}, {100, 800}), line({520, 330}, {900, 800})}
                        << QStringLiteral("木");
    QTest::newRow("木, small and in a corner")
        << QList<PenStroke>{line({1510, 130}, {1590, 130}), line({1550, 105}, {1550, 195}),
                            line({1548, 133}, {1510, 180}), line({1552, 133}, {1590, 180})}
        << QStringLiteral("木");
}

void TestInput::handwriting()
{
    QFETCH(QList<PenStroke>, strokes);
    QFETCH(QString, character);
    MODEL_OR_SKIP(pad);
    Composition composition;
    for (const PenStroke &stroke : strokes)
        composition = pad.draw(stroke);
    QVERIFY2(composition.candidates.mid(0, 8).contains(character),
             qPrintable(composition.candidates.join(QLatin1Char(' '))));
    QVERIFY(composition.candidates.size() >= 8);
    const Composition chosen = pad.choose(static_cast<int>(composition.candidates.indexOf(character)));
    QCOMPARE(chosen.committed, character);
    QVERIFY(!chosen.open());
}

void TestInput::aStrokeIsTakenBack()
{
    MODEL_OR_SKIP(pad);
    const Composition one = pad.draw(line({100, 500}, {900, 500}));
    pad.draw(line({500, 100}, {500, 900}));
    QCOMPARE(pad.back().candidates, one.candidates);
    QVERIFY(!pad.back().open());
    QVERIFY(!pad.back().open());
}

void TestInput::wildStrokesAreBounded()
{
    MODEL_OR_SKIP(pad);
    PenStroke scribble;
    for (int point = 0; point < 10'000; ++point)
        scribble.append({point * 7919 % 100'003 - 50'000, INT_MAX - point});
    for (int stroke = 0; stroke < maxStrokes + 20; ++stroke)
        pad.draw(scribble);
    pad.draw({});
    pad.draw({QPoint(INT_MIN, INT_MIN)});
    QVERIFY(!pad.clear().open());
}

void TestInput::noModelIsAnError()
{
    const auto opened = ZinniaRecognizer::open(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
}

void TestInput::aBrokenModelIsAnError()
{
    QFile file(m_folder.filePath(QStringLiteral("broken.model")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a model");
    file.close();
    const auto opened = ZinniaRecognizer::open(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

void TestInput::missingDataDegrade()
{
    m_library.reset(); // the worker brings its own
    InputPaths paths = inputPaths(m_folder.filePath(QStringLiteral("bare")));
    paths.rimeData = m_folder.filePath(QStringLiteral("nothing"));
    paths.handwritingModel = paths.rimeData;
    paths.strokeData = paths.rimeData;
    {
        InputWorker worker(paths);
        QCOMPARE(worker.readiness(Method::Pinyin), Readiness::Preparing);
        worker.prepare();
        for (const Method method : methods)
            QTRY_COMPARE(worker.readiness(method), Readiness::Missing);
        QVERIFY(!worker.press(Method::Pinyin, 'n').result().open());
    }
    m_library = RimeLibrary::start(m_paths);
    QVERIFY(m_library);
}

void TestInput::aWorkerAnswersInOrder()
{
    if (!isInstalled(rimeSchemas.front(), m_paths))
        QSKIP("SKIPPED: package rime-data-pinyin-simp is missing");
    m_library.reset();
    {
        InputWorker worker(inputPaths(m_folder.filePath(QStringLiteral("second"))));
        worker.prepare();
        QTRY_COMPARE_WITH_TIMEOUT(worker.readiness(Method::Pinyin), Readiness::Ready, 30'000);
        QList<QFuture<Composition>> answers;
        for (const char key : {'n', 'i', 'h', 'a', 'o'})
            answers.append(worker.press(Method::Pinyin, key));
        answers.append(worker.choose(Method::Pinyin, 0));
        QCOMPARE(answers.at(4).result().preedit, QStringLiteral("ni hao"));
        QCOMPARE(answers.at(5).result().committed, QStringLiteral("你好"));
        QVERIFY(!worker.back(Method::Pinyin).result().open());
        QVERIFY(!worker.clear(Method::Pinyin).result().open());
    }
    m_library = RimeLibrary::start(m_paths);
    QVERIFY(m_library);
}

void TestInput::checksNameTheRemedy()
{
    InputPaths paths = inputPaths(m_folder.filePath(QStringLiteral("untouched")));
    paths.rimeData = m_folder.filePath(QStringLiteral("nothing"));
    paths.handwritingModel = paths.rimeData;
    paths.strokeData = paths.rimeData;
    const QList<InputFinding> findings = checkInput(paths);
    QCOMPARE(findings.size(), 7);
    for (const InputFinding &finding : findings) {
        if (finding.name != QLatin1String("input.keyboard"))
            QVERIFY2(!finding.ok, qPrintable(finding.name));
        QVERIFY(!finding.remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
