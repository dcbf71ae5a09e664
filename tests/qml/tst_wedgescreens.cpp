// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"
#include "wedgefilter.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::FakeKiosk;
namespace Screens = viewmodels::Screens;

namespace {

const QString fairCode = u"https://example.org/f/bureau%2F%E5%A4%9C"_s;

/// The kiosk's window with the filter before it.
struct Station
{
    Station()
    {
        FakeKiosk::prepare(engine);
        kiosk.listenTo(filter);
        kiosk.show(engine);
        if (window() != nullptr)
            filter.watch(*window());
    }
    [[nodiscard]] QQuickWindow *window() const { return kiosk.window(); }

    void press(QChar character)
    {
        const int key = character == u'\r' ? int(Qt::Key_Return) : character.toUpper().unicode();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(window(), &event);
        }
        clock.advanceMs(12);
    }
    void scan(const QString &text)
    {
        for (const QChar c : text)
            press(c);
        press(u'\r');
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            press(c);
            pause();
        }
    }
    void pause()
    {
        clock.advanceMs(200);
        filter.tick();
        filter.tick(); // the first only waits where time is long over
    }
    /// The field that has the focus.
    [[nodiscard]] QQuickItem *field() const { return window()->activeFocusItem(); }
    void openSearch()
    {
        kiosk.session()->begin();
        kiosk.navigator()->open(Screens::Search);
        QTRY_VERIFY(field() != nullptr && field()->inherits("QQuickTextInput"));
    }

    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC)};
    QQmlEngine engine;
    capture::WedgeFilter filter{true, clock};
    FakeKiosk kiosk;
};

} // namespace

/// A scanner that types, at the kiosk's own screens and fields.
class TestWedgeScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aCodeOpensItsPageFromAScreenThatNobodyTouched()
    {
        Station station;
        QVERIFY(station.window() && QTest::qWaitForWindowExposed(station.window()));
        station.scan(fairCode);
        QCOMPARE(station.kiosk.session()->state(), viewmodels::KioskSession::State::Active);
        QCOMPARE(station.kiosk.navigator()->screen(), Screens::Fair);
        QCOMPARE(station.kiosk.navigator()->id(), u"bureau/夜"_s);
    }
    void noFieldSeesACode()
    {
        Station station;
        QVERIFY(station.window() && QTest::qWaitForWindowExposed(station.window()));
        station.openSearch();
        QQuickItem *field = station.field();
        station.type(u"cs"_s);
        QCOMPARE(field->property("text").toString(), u"cs"_s);
        station.scan(fairCode);
        QCOMPARE(field->property("text").toString(), u"cs"_s);
        QCOMPARE(station.kiosk.navigator()->screen(), Screens::Fair);
        QVERIFY(station.kiosk.navigator()->back());
        QCOMPARE(station.kiosk.search()->text(), u"cs"_s);
    }
    void whatSomebodyComposesStaysAsItIs()
    {
        Station station;
        QVERIFY(station.window() && QTest::qWaitForWindowExposed(station.window()));
        station.openSearch();
        QQuickItem *field = station.field();
        QInputMethodEvent composing(u"chu"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QCOMPARE(field->property("preeditText").toString(), u"chu"_s);
        for (const QChar c : fairCode) {
            station.press(c);
            QCOMPARE(field->property("preeditText").toString(), u"chu"_s);
        }
        station.press(u'\r');
        QCOMPARE(station.kiosk.navigator()->screen(), Screens::Fair);
        QVERIFY(!field->property("text").toString().contains(u"http"_s));
    }
    void whatIsNoCodeOfOursIsSaidOnThePageToScan()
    {
        Station station;
        QVERIFY(station.window() && QTest::qWaitForWindowExposed(station.window()));
        station.openSearch();
        station.scan(u"6901234567892"_s);
        QCOMPARE(station.kiosk.navigator()->screen(), Screens::Scan);
        QCOMPARE(station.kiosk.scan()->verdict(), viewmodels::CodeVerdicts::Junk);
        QVERIFY(station.kiosk.navigator()->back());
        QCOMPARE(station.kiosk.navigator()->screen(), Screens::Search);
    }
};

QTEST_MAIN(TestWedgeScreens)
#include "tst_wedgescreens.moc"
