// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "fakeoperations.h"
#include "helpcall.h"
#include "manualclock.h"
#include "stationreceiptjson.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using Step = HelpCall::Step;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // a Friday, 12:00 in Zhaoqing

settings::OpeningHours hoursOf(const char *line)
{
    const auto hours = settings::OpeningHours::read({QString::fromLatin1(line)});
    if (!hours)
        qFatal("bad hours");
    return *hours;
}

struct Screen
{
    explicit Screen(settings::OpeningHours hours = {})
        : call(session, operations, items, clock, std::move(hours))
    {
        call.prepare();
    }
    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    HelpCall call;

    [[nodiscard]] QString code() const { return operations.receipts().rbegin()->first; }
    void tell(const char *state)
    {
        catalogue::StationReceipt told;
        told.receipt = code();
        told.type = QStringLiteral("help_request");
        told.state = QString::fromLatin1(state);
        told.captured = noon;
        told.since = noon.addSecs(60);
        items.put(told);
        call.refresh();
    }
    void typeNumber()
    {
        for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
            call.typeDigit(digit);
    }
};

} // namespace

/// 叫人, as the screen sees it.
class TestHelpCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTapCalls();
    void whoIsCalledIsSaidOnlyWhenItIsTrue();
    void itSaysWhichMachineTheStaffAreCalledTo();
    void whatTheCityRefusedReachedNobody();
    void nobodyHasSeenItForAWhileIsSaid();
    void twoTapsCallOnce();
    void whatWasNotKeptIsSaid();
    void afterAWhileANumberIsTaken();
    void whoIsOnTheWayIsNotLate();
    void outsideTheHoursItSaysWhenAndTakesANumber();
    void outsideTheHoursOneCanCallWithoutANumber();
    void itIsTakenBack();
    void aCallThatCouldNotBeTakenBackStands();
    void theCallBeforeANumberIsTakenBackAlsoWhenTheSessionEnds();
    void whomTheServerTurnsAwayCallsNobody();
    void aDigitShortensTheIdleTime();
    void theNextResidentHasCalledNobody();
    void whatIsOverCanBeCalledAgain();
};

void TestHelpCall::aTapCalls()
{
    Screen screen;
    QTRY_VERIFY(screen.call.possible());
    QCOMPARE(screen.call.step(), Step::Ask);
    screen.call.call(HelpCall::Reason::Training);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QCOMPARE(screen.operations.taken().back().type, QStringLiteral("help_request"));
    QCOMPARE(screen.operations.taken().back().fields.at("reason"), QByteArray("training"));
    QCOMPARE(screen.operations.taken().back().fields.size(), std::size_t(1));
    QVERIFY(screen.call.called());
}

void TestHelpCall::whoIsCalledIsSaidOnlyWhenItIsTrue()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QVERIFY(screen.call.sinceAt().isEmpty());
    screen.tell("accepted");
    QTRY_COMPARE(screen.call.step(), Step::Delivered);
    screen.tell("seen");
    QTRY_COMPARE(screen.call.step(), Step::Seen);
    QCOMPARE(screen.call.sinceAt(), QStringLiteral("12:01"));
    screen.tell("coming");
    QTRY_COMPARE(screen.call.step(), Step::Coming);
    screen.tell("done");
    QTRY_COMPARE(screen.call.step(), Step::Over);
    QVERIFY(!screen.call.called());
}

void TestHelpCall::itSaysWhichMachineTheStaffAreCalledTo()
{
    Screen screen;
    QTRY_COMPARE(screen.call.machine(), QStringLiteral("66AA"));
    screen.session.forget();
    QCOMPARE(screen.call.machine(), QStringLiteral("66AA")); // the machine's, not the resident's
}

void TestHelpCall::whatTheCityRefusedReachedNobody()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    screen.tell("rejected");
    QTRY_COMPARE(screen.call.step(), Step::NotKept);
    QVERIFY(!screen.call.called());
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QCOMPARE(screen.operations.taken().size(), std::size_t(2)); // there is nothing to take back
}

void TestHelpCall::nobodyHasSeenItForAWhileIsSaid()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    screen.tell("accepted");
    QTRY_COMPARE(screen.call.step(), Step::Delivered);
    screen.clock.advanceMs(180'000);
    QVERIFY(screen.call.late());
    QCOMPARE(screen.call.step(), Step::Delivered); // no step comes by itself
}

void TestHelpCall::twoTapsCallOnce()
{
    Screen screen;
    screen.operations.wait();
    screen.call.call(HelpCall::Reason::Screen);
    screen.call.call(HelpCall::Reason::Other);
    screen.operations.answerAll();
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QCOMPARE(screen.operations.taken().size(), std::size_t(1));
}

void TestHelpCall::whatWasNotKeptIsSaid()
{
    Screen screen;
    screen.operations.setDiskFull(true);
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::NotKept);
    QVERIFY(!screen.call.called());
    screen.operations.setDiskFull(false);
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
}

void TestHelpCall::afterAWhileANumberIsTaken()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Vacancy);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    const QString first = screen.code();
    screen.clock.advanceMs(179'000);
    QVERIFY(!screen.call.late());
    screen.clock.advanceMs(1'000);
    QVERIFY(screen.call.late());
    QCOMPARE(screen.call.minutes(), 3);
    screen.call.askForPhone();
    QVERIFY(screen.call.asksForPhone());
    screen.call.leavePhone(); // nothing is typed yet
    QCOMPARE(screen.operations.taken().size(), std::size_t(1));
    screen.typeNumber();
    screen.call.leavePhone();
    QTRY_VERIFY(screen.call.phoneLeft() && !screen.call.asksForPhone());
    QCOMPARE(screen.operations.taken().size(), std::size_t(3));
    QCOMPARE(screen.operations.taken().at(1).fields.at("phone"), QByteArray("13800138000"));
    QCOMPARE(screen.operations.taken().at(1).fields.at("reason"), QByteArray("vacancy"));
    QCOMPARE(screen.operations.taken().at(2).refers, first);
    QVERIFY(screen.call.phone().isEmpty());
    QCOMPARE(screen.call.minutes(), 3); // since the first call
}

void TestHelpCall::whoIsOnTheWayIsNotLate()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Vacancy);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    screen.tell("coming");
    QTRY_COMPARE(screen.call.step(), Step::Coming);
    screen.clock.advanceMs(600'000);
    QVERIFY(!screen.call.late());
}

void TestHelpCall::outsideTheHoursItSaysWhenAndTakesANumber()
{
    Screen screen(hoursOf("mon-thu 8:30-12:00"));
    QVERIFY(!screen.call.staffed());
    QCOMPARE(screen.call.openingDay(), 3);
    QCOMPARE(screen.call.openingWeekday(), 1);
    QCOMPARE(screen.call.openingTime(), QStringLiteral("08:30"));
    screen.call.call(HelpCall::Reason::Screen);
    QVERIFY(screen.call.asksForPhone());
    QVERIFY(screen.operations.taken().empty());
    screen.typeNumber();
    screen.call.leavePhone();
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QCOMPARE(screen.operations.taken().size(), std::size_t(1));
    QCOMPARE(screen.operations.taken().back().fields.at("phone"), QByteArray("13800138000"));
}

void TestHelpCall::outsideTheHoursOneCanCallWithoutANumber()
{
    Screen screen(hoursOf("mon-thu 8:30-12:00"));
    screen.call.call(HelpCall::Reason::Screen);
    screen.call.typeDigit(1);
    screen.call.skipPhone();
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    QCOMPARE(screen.operations.taken().back().fields.count("phone"), std::size_t(0));
    QVERIFY(!screen.session.sensitive());
}

void TestHelpCall::itIsTakenBack()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    const QString code = screen.code();
    screen.operations.wait();
    screen.call.withdraw();
    QCOMPARE(screen.call.step(), Step::Waiting); // nothing is on the disk yet
    QCOMPARE(screen.call.withdrawal(), HelpCall::Withdrawal::BeingWithdrawn);
    screen.call.withdraw(); // the second of two taps
    screen.operations.answerAll();
    QTRY_COMPARE(screen.call.step(), Step::Ask);
    QCOMPARE(screen.operations.taken().size(), std::size_t(2));
    QCOMPARE(screen.operations.taken().back().type, QStringLiteral("cancellation"));
    QCOMPARE(screen.operations.taken().back().refers, code);
}

void TestHelpCall::aCallThatCouldNotBeTakenBackStands()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    screen.operations.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not taken back")));
    screen.call.withdraw();
    QTRY_COMPARE(screen.call.withdrawal(), HelpCall::Withdrawal::NotWithdrawn);
    QCOMPARE(screen.call.step(), Step::Waiting);
    screen.operations.setDiskFull(false);
    screen.call.withdraw();
    QTRY_COMPARE(screen.call.step(), Step::Ask);
    QCOMPARE(screen.call.withdrawal(), HelpCall::Withdrawal::NoWithdrawal);
}

void TestHelpCall::theCallBeforeANumberIsTakenBackAlsoWhenTheSessionEnds()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Vacancy);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    const QString first = screen.code();
    screen.clock.advanceMs(180'000);
    screen.call.askForPhone();
    screen.typeNumber();
    screen.operations.wait();
    screen.call.leavePhone();
    screen.session.forget();
    screen.operations.answerAll();
    QTRY_COMPARE(screen.operations.taken().size(), std::size_t(3)); // one card is left at the staff's screen
    QCOMPARE(screen.operations.taken().back().refers, first);
    QCOMPARE(screen.call.step(), Step::Ask);
}

void TestHelpCall::whomTheServerTurnsAwayCallsNobody()
{
    Screen screen;
    QTRY_VERIFY(screen.call.possible());
    screen.call.setTurnedAway(true);
    QVERIFY(!screen.call.possible());
    screen.session.forget();
    QVERIFY(!screen.call.possible()); // of the machine, not of a resident
    screen.call.setTurnedAway(false);
    QVERIFY(screen.call.possible());
}

void TestHelpCall::aDigitShortensTheIdleTime()
{
    Screen screen(hoursOf("mon-thu 8:30-12:00"));
    screen.call.call(HelpCall::Reason::Screen);
    QVERIFY(!screen.session.sensitive());
    screen.call.typeDigit(1);
    QVERIFY(screen.session.sensitive());
    screen.call.clearDigits();
    QVERIFY(!screen.session.sensitive());
}

void TestHelpCall::theNextResidentHasCalledNobody()
{
    Screen screen;
    screen.operations.wait();
    screen.call.call(HelpCall::Reason::Screen);
    screen.session.forget();
    screen.operations.answerAll();
    QCoreApplication::processEvents();
    QCOMPARE(screen.call.step(), Step::Ask);
    QVERIFY(screen.call.calledAt().isEmpty());
    QCOMPARE(screen.operations.taken().size(), std::size_t(1)); // those who were called come all the same
}

void TestHelpCall::whatIsOverCanBeCalledAgain()
{
    Screen screen;
    screen.call.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.call.step(), Step::Waiting);
    screen.tell("done");
    QTRY_COMPARE(screen.call.step(), Step::Over);
    screen.call.prepare();
    QCOMPARE(screen.call.step(), Step::Ask);
}

QTEST_MAIN(TestHelpCall)
#include "tst_helpcall.moc"
