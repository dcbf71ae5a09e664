// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoperations.h"
#include "fakesetup.h"
#include "setuppage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using viewmodels::SetupPage;
namespace Screens = viewmodels::Screens;

namespace {

struct Desk
{
    session::Session session;
    fakes::FakeSetup setup;
    fakes::FakeOperations operations;
    SetupPage page{session, &setup, operations};

    void type(const QString &code)
    {
        for (const QChar character : code)
            page.type(character);
    }
    void refuse(const char *reason, ErrorCode code)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"enrolment"_s));
        setup.answer(reason, code);
        QTRY_VERIFY(page.state() != SetupPage::State::Asking);
    }
    void arrive(Screens::Screen screen) { page.arrive({{screen, 0, {}}, {}, false, {}}); }
};

} // namespace

class TestSetupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatTheServerTakesEndsIt();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anotherCodeIsAnotherAttempt();
    void nothingIsTypedWhileTheServerIsAsked();
    void withoutAServerNothingIsAsked();
    void itIsNeededWhileNoServerKnowsTheKiosk();
    void itIsNeededWhereTheServerKnowsTheKioskNoMore();
    void aCodeIsForgottenWithTheSession();
};

void TestSetupPage::aCodeThatTheServerTakesEndsIt()
{
    Desk desk;
    const QSignalSpy enrolled(&desk.page, &SetupPage::enrolled);
    desk.type(u"7K3MQ9XD2"_s);
    desk.page.enrol();
    QVERIFY(desk.setup.asked().isEmpty()); // one character is lacking
    desk.type(u"AZ"_s);                    // and one is too many
    desk.page.enrol();
    QCOMPARE(desk.setup.asked(), QStringList{u"7K3MQ9XD2A"_s});
    QCOMPARE(desk.page.state(), SetupPage::State::Asking);
    desk.setup.answer();
    QTRY_COMPARE(desk.page.state(), SetupPage::State::Done);
    QCOMPARE(desk.page.station(), u"s-17"_s);
    QVERIFY(desk.page.typed().isEmpty());
    QCOMPARE(enrolled.size(), 1);
}

void TestSetupPage::whatIsWrongIsSaid_data()
{
    using State = SetupPage::State;
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<State>("state");
    QTest::newRow("code") << QByteArray("enrolment.code") << ErrorCode::Invalid << State::WrongCode;
    QTest::newRow("attempts") << QByteArray("enrolment.attempts") << ErrorCode::Busy << State::TooMany;
    QTest::newRow("no line") << QByteArray("net.connection_refused") << ErrorCode::Network << State::NoLine;
    QTest::newRow("late") << QByteArray("net.timeout") << ErrorCode::Timeout << State::NoLine;
    QTest::newRow("not started") << QByteArray("sync.not_started") << ErrorCode::Busy << State::NoLine;
    QTest::newRow("another city") << QByteArray("trust.key") << ErrorCode::Untrusted << State::Refused;
    QTest::newRow("disk") << QByteArray("file.write") << ErrorCode::Io << State::Refused;
}

void TestSetupPage::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, reason);
    QFETCH(const ErrorCode, code);
    Desk desk;
    desk.type(u"7K3MQ9XD2A"_s);
    desk.page.enrol();
    desk.refuse(reason.constData(), code);
    QTEST(desk.page.state(), "state");
    QCOMPARE(desk.page.typed(), u"7K3MQ9XD2A"_s); // to be asked again
}

void TestSetupPage::anotherCodeIsAnotherAttempt()
{
    Desk desk;
    desk.type(u"0000000000"_s);
    desk.page.enrol();
    desk.refuse(nullptr, ErrorCode::Invalid);
    QCOMPARE(desk.page.state(), SetupPage::State::WrongCode);
    desk.page.takeBack();
    QCOMPARE(desk.page.state(), SetupPage::State::Open);
    desk.page.clear();
    desk.type(u"7K3MQ9XD2A"_s);
    desk.page.enrol();
    desk.setup.answer();
    QTRY_COMPARE(desk.page.state(), SetupPage::State::Done);
}

void TestSetupPage::nothingIsTypedWhileTheServerIsAsked()
{
    Desk desk;
    desk.type(u"7K3MQ9XD2A"_s);
    desk.page.enrol();
    desk.page.clear();
    desk.page.enrol();
    QCOMPARE(desk.page.typed(), u"7K3MQ9XD2A"_s);
    QCOMPARE(desk.setup.asked().size(), 1);
}

void TestSetupPage::withoutAServerNothingIsAsked()
{
    Desk desk;
    desk.setup.setServer(false);
    desk.arrive(Screens::Setup);
    QCOMPARE(desk.page.state(), SetupPage::State::NoServer);
    SetupPage alone(desk.session, nullptr, desk.operations);
    QCOMPARE(alone.state(), SetupPage::State::NoServer);
}

void TestSetupPage::itIsNeededWhileNoServerKnowsTheKiosk()
{
    Desk desk;
    desk.operations.setEnrolled(false);
    desk.arrive(Screens::StaffPin);
    QTRY_VERIFY(desk.page.needed());
    desk.operations.setEnrolled(true);
    desk.arrive(Screens::StaffPin);
    QTRY_VERIFY(!desk.page.needed());
}

void TestSetupPage::itIsNeededWhereTheServerKnowsTheKioskNoMore()
{
    Desk desk;
    desk.operations.setEnrolled(true);
    desk.page.setTurnedAway(true);
    desk.arrive(Screens::StaffPin);
    QTRY_VERIFY(desk.page.needed());
    desk.session.forget();
    desk.arrive(Screens::StaffPin);
    QTRY_VERIFY(desk.page.needed());
    desk.page.setTurnedAway(false);
    desk.arrive(Screens::StaffPin);
    QTRY_VERIFY(!desk.page.needed());
}

void TestSetupPage::aCodeIsForgottenWithTheSession()
{
    Desk desk;
    desk.type(u"7K3"_s);
    desk.session.forget();
    QVERIFY(desk.page.typed().isEmpty());
}

QTEST_GUILESS_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
