// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfillings.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using app::Kiosk;

/// Who signs in, for how long, and what takes the screen back.
class TestKioskStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInTakesTheScreenOver();
    void whoLeavesTheStaffsPageIsSignedOut();
    void whoGoesFromOneStaffPageToAnotherStaysSignedIn();
    void whoWaitsForCallsStaysSignedInForHalfAnHour();
    void anAccountThatIsRemovedIsSignedOut();
    void anotherRoleSignsOut();
    void noWayLeadsOutOfSelfCheckInButThePin();
    void aCardNamesWhoSignsIn();
};

void TestKioskStaff::whoSignsInTakesTheScreenOver()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillForm(kiosk);
    app::signIn(kiosk);
    QCOMPARE(kiosk.models.navigator().screen(), Screens::StaffHome);
    QVERIFY(!kiosk.models.form().nameComplete());
    QVERIFY(kiosk.models.form().phone().isEmpty());
    QVERIFY(!kiosk.models.parts().sensitive());
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_in"));
    kiosk.models.session().end();
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_out"));
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskStaff::whoLeavesTheStaffsPageIsSignedOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::signIn(kiosk);
    kiosk.models.navigator().back();
    QVERIFY(!kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.operations.taken().back().about, QStringLiteral("a-0123abcd/sign_out"));
}

void TestKioskStaff::whoGoesFromOneStaffPageToAnotherStaysSignedIn()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillStaffClasses(kiosk);
    QVERIFY(kiosk.models.staff().signedIn());
    kiosk.models.navigator().returnTo(Screens::StaffHome);
    kiosk.models.navigator().open(Screens::StaffClasses);
    QVERIFY(kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.models.staffClasses().classes().size(), 1);
    kiosk.models.navigator().reset();
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskStaff::whoWaitsForCallsStaysSignedInForHalfAnHour()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::signIn(kiosk);
    kiosk.clock.advanceMs(29LL * 60 * 1000);
    kiosk.models.session().tick();
    QVERIFY(kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
    kiosk.clock.advanceMs(30'000);
    kiosk.models.session().tick();
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskStaff::anAccountThatIsRemovedIsSignedOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::signIn(kiosk);
    kiosk.items.remove(QStringLiteral("staff_account"), QStringLiteral("a-0123abcd"));
    kiosk.models.lookAtTheStation();
    QTRY_COMPARE(kiosk.models.session().state(), KioskSession::State::Attract);
    QVERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskStaff::anotherRoleSignsOut()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::signIn(kiosk);
    kiosk.models.lookAtTheStation();
    QVERIFY(kiosk.models.staff().signedIn() && kiosk.models.staff().allRequests());
    kiosk.items.put(fakes::staffAccount(QStringLiteral("a-0123abcd"), catalogue::StaffRole::Attendant));
    kiosk.models.lookAtTheStation();
    QTRY_VERIFY(!kiosk.models.staff().signedIn());
}

void TestKioskStaff::noWayLeadsOutOfSelfCheckInButThePin()
{
    Kiosk kiosk;
    Navigator &way = kiosk.models.navigator();
    const QString fair = fakes::sampleFairs(kiosk.clock.today()).front().id;
    app::signIn(kiosk);
    way.openItem(Screens::CheckIn, fair);
    way.lock(Screens::SelfCheckIn, fair);
    QVERIFY(!kiosk.models.staff().signedIn());
    QCOMPARE(kiosk.door.fair(), fair);
    way.reset();
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    way.open(Screens::StaffHome);
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    QVERIFY(!way.back());
    kiosk.models.session().end();
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.clock.advanceMs(3'600'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    kiosk.models.door().present("7K3MQ9XD");
    QCOMPARE(kiosk.door.asked().back(), QStringLiteral("in 7K3MQ9XD"));
    way.open(Screens::StaffPin);
    QVERIFY(way.back());
    QCOMPARE(way.screen(), Screens::SelfCheckIn);
    app::signIn(kiosk);
    QCOMPARE(way.screen(), Screens::StaffHome);
    QVERIFY(!way.locked());
}

void TestKioskStaff::aCardNamesWhoSignsIn()
{
    Kiosk kiosk;
    for (const char *id : {"a-00000001", "a-00000002", "a-00000003"}) {
        catalogue::StaffAccount account = fakes::staffAccount();
        account.id = QString::fromLatin1(id);
        kiosk.items.put(account);
    }
    kiosk.models.codes().take(QStringLiteral("A-00000002"));
    QCOMPARE(kiosk.models.navigator().screen(), Screens::StaffPin);
    QCOMPARE(kiosk.models.staff().chosen(), 1);
    QVERIFY(!kiosk.models.staff().signedIn());
}

QTEST_MAIN(TestKioskStaff)
#include "tst_kioskstaff.moc"
