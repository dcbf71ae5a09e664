// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecodesource.h"
#include "fakeitems.h"
#include "fakeoperations.h"
#include "manualclock.h"
#include "scanpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using Manner = capture::CodeSource::Manner;

namespace {

struct Page
{
    explicit Page(bool camera = true, bool scanner = true)
    {
        lens.plug(camera);
        gun.plug(scanner);
    }
    void go(Screens::Screen screen) { page.arrive({{screen, 0, {}}, {}, false, {}}); }

    fakes::ManualClock clock{QDateTime(QDate(2026, 12, 5), QTime(4, 0), Qt::UTC)};
    SeededRandom random{1};
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    session::Session session;
    CodeInbox inbox{items, operations, clock, random, u"https://yz.example"_s};
    fakes::FakeCodeSource lens{Manner::Camera};
    fakes::FakeCodeSource gun{Manner::Scanner};
    ScanPage page{session, inbox, {&gun, &lens}, u"屏幕下面的扫码口"_s};
};

} // namespace

class TestScanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCameraIsOnWhileThePageIsInFrontAndNoLonger()
    {
        Page scan;
        QVERIFY(!scan.page.cameraOn());
        scan.go(Screens::Scan);
        QVERIFY(scan.page.cameraOn());
        scan.go(Screens::Vacancy);
        QVERIFY(!scan.lens.active());
        scan.go(Screens::Scan);
        scan.session.forget();
        QVERIFY(!scan.lens.active());
        QVERIFY(!scan.page.cameraOn());
    }
    void theCameraLooksAtTheDoorOfAFair()
    {
        Page scan;
        for (const auto screen : {Screens::CheckIn, Screens::SelfCheckIn}) {
            scan.go(screen);
            QVERIFY(scan.page.cameraOn());
            scan.go(Screens::Home);
            QVERIFY(!scan.page.cameraOn());
        }
    }
    void theCameraIsOffWhileItsSignIsCovered()
    {
        Page scan;
        scan.go(Screens::Scan);
        scan.page.setCovered(true);
        QVERIFY(!scan.lens.active());
        scan.page.setCovered(false);
        QVERIFY(scan.lens.active());
        scan.go(Screens::Home);
        scan.page.setCovered(true);
        scan.page.setCovered(false);
        QVERIFY(!scan.lens.active());
    }
    void aCameraThatIsPluggedInIsSwitchedOn()
    {
        Page scan(false, false);
        QVERIFY(!scan.page.possible());
        scan.go(Screens::Scan);
        QSignalSpy changed(&scan.page, &ScanPage::changed);
        scan.lens.plug(true);
        QVERIFY(scan.page.possible() && scan.page.cameraOn());
        QVERIFY(!changed.isEmpty());
        scan.lens.plug(false);
        QVERIFY(!scan.page.possible() && !scan.page.cameraOn());
    }
    void aScannerIsHeardOnEveryPage()
    {
        Page scan(false, true);
        QVERIFY(scan.page.hasScanner() && !scan.page.hasCamera());
        std::vector<Route> routes;
        connect(&scan.inbox, &CodeInbox::leads, this, [&](const Route &to) { routes.push_back(to); });
        scan.go(Screens::FormName);
        scan.gun.show(u"7K3MQ9XD"_s);
        QCOMPARE(routes.size(), std::size_t(1));
        QCOMPARE(routes.front().screen, Screens::Receipt);
    }
    void whatLeadsNowhereIsSaidOnThisPage()
    {
        Page scan;
        QSignalSpy wanted(&scan.page, &ScanPage::wanted);
        scan.go(Screens::Home);
        scan.gun.show(u"https://pay.example/1"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(scan.page.verdict(), CodeVerdicts::ForeignLink);
        QCOMPARE(scan.page.name(), u"pay.example"_s);
        scan.go(Screens::Scan);
        QCOMPARE(scan.page.verdict(), CodeVerdicts::ForeignLink);
        scan.page.again();
        QCOMPARE(scan.page.verdict(), CodeVerdicts::Nothing);
        scan.lens.show(u"https://pay.example/1"_s); // still held there: it is answered again
        QCOMPARE(scan.page.verdict(), CodeVerdicts::ForeignLink);
    }
    void whoeverLeavesTakesTheAnswerAlong()
    {
        Page scan;
        scan.go(Screens::Scan);
        scan.lens.show(u"junk"_s);
        QCOMPARE(scan.page.verdict(), CodeVerdicts::Junk);
        scan.go(Screens::Home);
        QCOMPARE(scan.page.verdict(), CodeVerdicts::Nothing);
        scan.go(Screens::Scan);
        scan.lens.show(u"other junk"_s);
        scan.session.forget();
        QCOMPARE(scan.page.verdict(), CodeVerdicts::Nothing);
    }
    void theTorchIsSwitchedWhereThereIsOne()
    {
        Page scan;
        scan.go(Screens::Scan);
        QVERIFY(!scan.page.hasTorch());
        scan.lens.giveTorch();
        QVERIFY(scan.page.hasTorch());
        scan.page.setTorch(true);
        QVERIFY(scan.page.torch());
        scan.go(Screens::Home);
        QVERIFY(!scan.page.torch());
    }
};

QTEST_GUILESS_MAIN(TestScanPage)
#include "tst_scanpage.moc"
