// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"
#include "inputworker.h"
#include "rimedata.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace yizhan;
using namespace yizhan::input;
using viewmodels::KeyboardInput;

namespace {

constexpr const char *scene = R"(
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Yizhan.Keyboard
import Yizhan.Theme
import Yizhan.ViewModels

Window {
    id: root
    required property KeyboardInput keyboard
    width: 1080
    height: 1920
    visible: true

    Column {
        TextField { objectName: "words"; width: 800 }
        TextField { objectName: "name"; width: 800; inputMethodHints: Qt.ImhPreferUppercase }
        TextField { objectName: "digits"; width: 800; inputMethodHints: Qt.ImhDigitsOnly }
        TextField { objectName: "identity"; width: 800
                    inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhUppercaseOnly | Qt.ImhSensitiveData }
        TextField { objectName: "secret"; width: 800; inputMethodHints: Qt.ImhSensitiveData }
    }
    KeyboardPanel {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        input: root.keyboard
    }
}
)";

QQuickItem *visibleItem(QQuickItem *root, const QString &name)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == name)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = visibleItem(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

/// Fingers on the keyboard, text in the field.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pinyinArrives();
    void strokesArrive();
    void jyutpingArrives();
    void handwritingArrives_data();
    void handwritingArrives();
    void aStrokeIsUndone();
    void doneTakesTheFirstCandidateAndCompletes();
    void doneKeepsWhatWasDrawn();
    void deleteTakesKeysThenCharacters();
    void clearTakesWhatIsOpenThenAll();
    void morePagesOfCandidates();
    void digitsArrive();
    void identityNumbersMayEndInX();
    void secretsReachNoEngine();
    void theChosenWayStays();
    void theNextResidentFindsItPutAwayAndIsAskedAgain();
    void changingTheMethodKeepsWhatWasChosen();
    void holdingDeleteEndsWithWhatIsOpen();
    void anApostrophePartsSyllables();
    void aNameFieldOffersSurnamesFirst();
    void cantoneseOffersBothForms();
    void inkEndsWithTheField();

private:
    [[nodiscard]] QQuickItem *item(const QString &name) { return visibleItem(m_window->contentItem(), name); }
    [[nodiscard]] QString text(const char *field)
    {
        return m_window->findChild<QQuickItem *>(QString::fromLatin1(field))->property("text").toString();
    }
    void tap(const QString &name);
    void type(const char *keys, const QString &prefix = QStringLiteral("key_"));
    void focus(const char *field);
    /// Until every step asked of the engines is answered.
    void settle() { QTRY_VERIFY(!m_keyboard->busy()); }
    void tapCandidate(const QString &word);
    void drawLine(QPoint from, QPoint to);
    [[nodiscard]] bool use(KeyboardInput::Method method);

    QTemporaryDir m_folder;
    session::Session m_session;
    std::unique_ptr<InputWorker> m_worker;
    std::unique_ptr<KeyboardInput> m_keyboard;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

#define USE_OR_SKIP(method)                                                                                  \
    if (!use(method))                                                                                        \
    QSKIP("SKIPPED: the data package of this way to write is missing (see packages.txt, yizhan doctor)")

void TestKeyboard::initTestCase()
{
    m_worker = std::make_unique<InputWorker>(inputPaths(m_folder.path()));
    m_keyboard = std::make_unique<KeyboardInput>(m_session, *m_worker);
    m_keyboard->prepare();
    for (const Method method : methods)
        QTRY_VERIFY_WITH_TIMEOUT(m_worker->readiness(method) != Readiness::Preparing, 30'000);
    m_engine = std::make_unique<QQmlEngine>();
    QQmlEngine::setObjectOwnership(m_keyboard.get(), QQmlEngine::CppOwnership);
    fakes::FakeKiosk::prepare(*m_engine);
    QQmlComponent component(m_engine.get());
    component.setData(scene, QUrl(QStringLiteral("file:///scene.qml")));
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
        {{QStringLiteral("keyboard"), QVariant::fromValue(m_keyboard.get())}})));
    QVERIFY2(m_window, qPrintable(component.errorString()));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboard::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_keyboard->forget();
}

void TestKeyboard::cleanup()
{
    for (const char *field : {"words", "name", "digits", "identity", "secret"})
        QMetaObject::invokeMethod(m_window->findChild<QObject *>(QString::fromLatin1(field)), "clear");
}

void TestKeyboard::tap(const QString &name)
{
    QTRY_VERIFY2(item(name), qPrintable(name));
    QTRY_VERIFY2(item(name)->width() > 0 && item(name)->height() > 0, qPrintable(name));
    for (int frame = 0; frame < 2; ++frame) // lays out what has just appeared
        m_window->grabWindow();
    const QQuickItem *target = item(name);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {},
                      target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint());
}

void TestKeyboard::type(const char *keys, const QString &prefix)
{
    for (const char *key = keys; *key != '\0'; ++key)
        tap(prefix + QLatin1Char(*key));
    settle();
}

void TestKeyboard::focus(const char *field)
{
    tap(QString::fromLatin1(field));
    QTRY_VERIFY(item(QStringLiteral("keyboardPanel")));
}

bool TestKeyboard::use(KeyboardInput::Method method)
{
    focus("words");
    if (!m_keyboard->methods().contains(static_cast<int>(method)))
        return false;
    if (m_keyboard->page() != KeyboardInput::Page::PlainKeys)
        tap(QStringLiteral("method%1").arg(static_cast<int>(method)));
    return true;
}

void TestKeyboard::tapCandidate(const QString &word)
{
    settle();
    const auto number = m_keyboard->candidates().indexOf(word);
    QVERIFY2(number >= 0, qPrintable(m_keyboard->candidates().join(QLatin1Char(' '))));
    const QString name = QStringLiteral("candidate%1").arg(number);
    for (int page = 0; page < 10 && !item(name); ++page)
        tap(QStringLiteral("candidatesNext"));
    tap(name);
    settle();
}

void TestKeyboard::drawLine(QPoint from, QPoint to)
{
    const QQuickItem *pad = item(QStringLiteral("inkPad"));
    QVERIFY(pad);
    const QPointF middle = pad->mapToScene(QPointF(pad->width() / 2, pad->height() / 2));
    const auto place = [middle, unit = pad->height() / 1000](QPoint point) {
        return (middle + QPointF(point - QPoint(500, 500)) * unit).toPoint();
    };
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, place(from));
    for (int part = 1; part < 20; ++part)
        QTest::mouseMove(m_window.get(), place(from + (to - from) * part / 20));
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, place(to));
    settle();
}

void TestKeyboard::pinyinArrives()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("nihao");
    tapCandidate(QStringLiteral("你好"));
    QCOMPARE(text("words"), QStringLiteral("你好"));
    type("chushi");
    tapCandidate(QStringLiteral("厨师"));
    QCOMPARE(text("words"), QStringLiteral("你好厨师"));
}

void TestKeyboard::strokesArrive()
{
    USE_OR_SKIP(KeyboardInput::Method::Stroke);
    type("hspn", QStringLiteral("stroke_"));
    tapCandidate(QStringLiteral("木"));
    type("hsh", QStringLiteral("stroke_"));
    tapCandidate(QStringLiteral("工"));
    QCOMPARE(text("words"), QStringLiteral("木工"));
}

void TestKeyboard::jyutpingArrives()
{
    USE_OR_SKIP(KeyboardInput::Method::Jyutping);
    type("neihou");
    tapCandidate(QStringLiteral("你好"));
    QCOMPARE(text("words"), QStringLiteral("你好"));
}

void TestKeyboard::handwritingArrives_data()
{
    QTest::addColumn<QList<QLine>>("lines");
    QTest::addColumn<QString>("character");
    QTest::newRow("一") << QList<QLine>{{100, 500, 900, 500}} << QStringLiteral("一");
    QTest::newRow("十") << QList<QLine>{{100, 500, 900, 500}, {500, 100, 500, 900}} << QStringLiteral("十");
    QTest::newRow("工") << QList<QLine>{{200, 200, 800, 200}, {500, 200, 500, 800}, {100, 800, 900, 800}}
                        << QStringLiteral("工");
}

void TestKeyboard::handwritingArrives()
{
    QFETCH(QList<QLine>, lines);
    QFETCH(QString, character);
    USE_OR_SKIP(KeyboardInput::Method::Handwriting);
    for (const QLine &line : lines)
        drawLine(line.p1(), line.p2());
    QVERIFY(m_keyboard->candidates().size() >= 8);
    tapCandidate(character);
    QCOMPARE(text("words"), character);
    QTRY_VERIFY(item(QStringLiteral("inkPad"))->property("blank").toBool());
}

void TestKeyboard::aStrokeIsUndone()
{
    USE_OR_SKIP(KeyboardInput::Method::Handwriting);
    drawLine({100, 500}, {900, 500});
    drawLine({500, 100}, {500, 900});
    QCOMPARE(item(QStringLiteral("inkPad"))->property("strokeCount").toInt(), 2);
    tap(QStringLiteral("keyboard_back"));
    settle();
    QCOMPARE(item(QStringLiteral("inkPad"))->property("strokeCount").toInt(), 1);
    tapCandidate(QStringLiteral("一"));
    QCOMPARE(text("words"), QStringLiteral("一"));
}

void TestKeyboard::doneTakesTheFirstCandidateAndCompletes()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    const QSignalSpy completed(m_window->findChild<QObject *>(QStringLiteral("words")), SIGNAL(accepted()));
    type("nihao");
    settle();
    const QString first = m_keyboard->candidates().first();
    tap(QStringLiteral("keyboard_done"));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(text("words"), first);
    QVERIFY(!m_keyboard->composing());
}

void TestKeyboard::doneKeepsWhatWasDrawn()
{
    USE_OR_SKIP(KeyboardInput::Method::Handwriting);
    drawLine({100, 500}, {900, 500});
    settle();
    const QString first = m_keyboard->candidates().first();
    tap(QStringLiteral("keyboard_done"));
    QTRY_COMPARE(text("words"), first);
}

void TestKeyboard::deleteTakesKeysThenCharacters()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("nihao");
    tapCandidate(QStringLiteral("你好"));
    type("ni");
    for (int key = 0; key < 2; ++key) {
        tap(QStringLiteral("keyboard_back"));
        settle();
    }
    QCOMPARE(text("words"), QStringLiteral("你好"));
    tap(QStringLiteral("keyboard_back"));
    QCOMPARE(text("words"), QStringLiteral("你"));
}

void TestKeyboard::clearTakesWhatIsOpenThenAll()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("nihao");
    tapCandidate(QStringLiteral("你好"));
    type("ni");
    tap(QStringLiteral("keyboard_clear"));
    QVERIFY(!m_keyboard->composing());
    QCOMPARE(text("words"), QStringLiteral("你好"));
    tap(QStringLiteral("keyboard_clear"));
    QCOMPARE(text("words"), QString());
}

void TestKeyboard::morePagesOfCandidates()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("shi");
    QVERIFY(item(QStringLiteral("candidate0")));
    tap(QStringLiteral("candidatesNext"));
    QTRY_VERIFY(!item(QStringLiteral("candidate0")));
    tapCandidate(m_keyboard->candidates().at(20));
    QVERIFY(!text("words").isEmpty());
}

void TestKeyboard::digitsArrive()
{
    focus("digits");
    type("10086");
    QVERIFY(!item(QStringLiteral("key_X")));
    QCOMPARE(text("digits"), QStringLiteral("10086"));
}

void TestKeyboard::identityNumbersMayEndInX()
{
    focus("identity");
    type("11010119900101002X");
    QCOMPARE(text("identity"), QStringLiteral("11010119900101002X"));
}

void TestKeyboard::secretsReachNoEngine()
{
    m_keyboard->choose(KeyboardInput::Method::Pinyin);
    focus("secret");
    type("nihao");
    QCOMPARE(text("secret"), QStringLiteral("nihao"));
    QVERIFY(m_keyboard->candidates().isEmpty());
    QVERIFY(!item(QStringLiteral("candidate0")));
}

void TestKeyboard::theChosenWayStays()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    focus("digits");
    focus("words");
    QVERIFY(item(QStringLiteral("writingPane")));
}

void TestKeyboard::theNextResidentFindsItPutAwayAndIsAskedAgain()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    m_session.forget();
    QTRY_VERIFY(!item(QStringLiteral("keyboardPanel")));
    focus("words");
    QTRY_VERIFY(item(QStringLiteral("methodChoice")));
}

void TestKeyboard::changingTheMethodKeepsWhatWasChosen()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("nihao");
    tapCandidate(QStringLiteral("你"));
    tap(QStringLiteral("keyboard_method"));
    QTRY_VERIFY(item(QStringLiteral("methodChoice")));
    QCOMPARE(text("words"), QStringLiteral("你"));
    QVERIFY(!m_keyboard->composing());
}

void TestKeyboard::holdingDeleteEndsWithWhatIsOpen()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("nihao");
    tapCandidate(QStringLiteral("你好"));
    type("ni");
    const QQuickItem *key = item(QStringLiteral("keyboard_back"));
    QVERIFY(key);
    const QPoint middle = key->mapToScene(QPointF(key->width() / 2, key->height() / 2)).toPoint();
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, middle);
    for (int repeat = 0; repeat < 5; ++repeat) { // as the key repeats by itself
        m_keyboard->takeBack();
        settle();
    }
    QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, middle);
    QVERIFY(!m_keyboard->composing());
    QCOMPARE(text("words"), QStringLiteral("你好"));
    tap(QStringLiteral("keyboard_back"));
    QCOMPARE(text("words"), QStringLiteral("你"));
}

void TestKeyboard::anApostrophePartsSyllables()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("xi'an");
    QCOMPARE(m_keyboard->candidates().first(), QStringLiteral("西安"));
}

void TestKeyboard::aNameFieldOffersSurnamesFirst()
{
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    focus("name");
    type("xian");
    QTRY_COMPARE(m_keyboard->candidates().value(0), QStringLiteral("冼"));
}

void TestKeyboard::cantoneseOffersBothForms()
{
    m_session.speak(session::Language::CantoneseTraditional);
    USE_OR_SKIP(KeyboardInput::Method::Pinyin);
    type("guangdong");
    QCOMPARE(m_keyboard->candidates().mid(0, 2),
             (QStringList{QStringLiteral("廣東"), QStringLiteral("广东")}));
    m_session.speak(session::Language::Chinese);
}

void TestKeyboard::inkEndsWithTheField()
{
    USE_OR_SKIP(KeyboardInput::Method::Handwriting);
    drawLine({100, 500}, {900, 500});
    QVERIFY(m_keyboard->composing());
    m_window->findChild<QQuickItem *>(QStringLiteral("words"))->setFocus(false);
    QTRY_VERIFY(!m_keyboard->composing());
    QCOMPARE(text("words"), QString());
}

/// The platform's input method is chosen before the application exists.
int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
