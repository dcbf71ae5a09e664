// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapedkiosk.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace yizhan;
using geometry::Shape;
using viewmodels::KioskSession;
using viewmodels::Navigator;
namespace Screens = viewmodels::Screens;

/// What must hold on every screen, in every shape, language, text size and contrast.
class TestScreenGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // One function for each shape: CTest runs them as four tests, each well below its time.
    void portraitIsReadableAndInReach_data() { addRows(); }
    void portraitIsReadableAndInReach() { everythingIsReadableAndInReach(Shape::Portrait); }
    void landscapeIsReadableAndInReach_data() { addRows(); }
    void landscapeIsReadableAndInReach() { everythingIsReadableAndInReach(Shape::Landscape); }
    void tabletIsReadableAndInReach_data() { addRows(); }
    void tabletIsReadableAndInReach() { everythingIsReadableAndInReach(Shape::Tablet); }
    void phoneIsReadableAndInReach_data() { addRows(); }
    void phoneIsReadableAndInReach() { everythingIsReadableAndInReach(Shape::Phone); }

private:
    static void addRows();
    void everythingIsReadableAndInReach(Shape shape);

    geometry::ShapedKiosk m_shaped;
};

void TestScreenGeometry::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_shaped.start();
}

void TestScreenGeometry::addRows()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("contrast");
    for (int language = 0; language < 3; ++language) {
        for (int size = 0; size < 3; ++size) {
            for (const bool contrast : {false, true}) {
                // The outlines of high contrast need the most room beside the longest words.
                if (contrast && !(language == 2 && size == 2) && !geometry::everyScreenWanted())
                    continue;
                QTest::addRow("language %d size %d%s", language, size, contrast ? " high contrast" : "")
                    << language << size << contrast;
            }
        }
    }
}

void TestScreenGeometry::everythingIsReadableAndInReach(Shape shape)
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QFETCH(const int, language);
    QFETCH(const int, size);
    QFETCH(const bool, contrast);
    m_shaped.take({shape, language, size, contrast});
    geometry::ScreenWalk walk = m_shaped.walk();
    fakes::FakeKiosk &kiosk = m_shaped.kiosk();
    walk.look(QStringLiteral("attract"));
    kiosk.freshness()->setStopped(true);
    walk.look(QStringLiteral("attract, not renewed"));

    kiosk.session()->begin();
    walk.go(Screens::Home);
    geometry::walkJobs(walk);
    geometry::walkTraining(walk);
    geometry::walkFairs(walk);
    walk.go(Screens::Notice, 0, QStringLiteral("bureau/fair"));
    walk.go(Screens::Notice, 0, QStringLiteral("bureau/gone"));
    geometry::walkForm(walk);
    geometry::walkReceipts(walk);
    geometry::walkMatching(walk);
    for (const auto sheet : {Navigator::Help, Navigator::Language, Navigator::Display}) {
        kiosk.navigator()->setSheet(sheet);
        walk.look(QStringLiteral("sheet %1").arg(sheet));
    }
    geometry::walkScan(walk);
    geometry::walkHelp(walk);
    geometry::walkFeedback(walk);
    geometry::walkStaff(walk);
    geometry::walkSearch(walk);
    kiosk.idle(24);
    walk.look(QStringLiteral("idle"));
    const QStringList &faults = walk.screen.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// The platform's input method is chosen before the application exists.
int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    qputenv("QTEST_FUNCTION_TIMEOUT",
            "36000000"); // of all rows together, with every look: CTest sets the bound
    QGuiApplication application(argc, argv);
    TestScreenGeometry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screengeometry.moc"
