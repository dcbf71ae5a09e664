// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakestaff.h"
#include "fakevacancies.h"
#include "manualclock.h"
#include "receiptpage.h"
#include "samplevacancies.h"
#include "staffboard.h"
#include "stationreceiptjson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using catalogue::StaffRole;
using State = StaffSession::State;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing

struct Screen
{
    explicit Screen(StaffRole role = StaffRole::Staff)
    {
        items.put(fakes::staffAccount(u"a-0123abcd"_s, role));
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
    }
    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    fakes::FakeStaff service;
    StaffSession staff{session, service, items, operations, clock};
    StaffReceipts receipts{session, staff, items, operations, clock};
    StaffBoard board{session, receipts, staff, operations, clock};

    void arrive() { staff.arrive({{Screens::StaffPin, 0, {}}, {}, false, {}}); }
    void type(std::initializer_list<int> digits)
    {
        for (const int digit : digits)
            staff.typeDigit(digit);
    }
    void enter()
    {
        arrive();
        staff.enter(
            fakes::staffAccount(u"a-0123abcd"_s, staff.names().isEmpty() ? StaffRole::Staff : role()));
        board.refresh();
    }
    [[nodiscard]] StaffRole role() const { return m_role; }
    void put(const char *code, const char *type, const char *state, int minutesAgo,
             const QDateTime &since = noon, bool callback = false)
    {
        catalogue::StationReceipt receipt;
        receipt.receipt = QString::fromLatin1(code);
        receipt.type = QString::fromLatin1(type);
        if (receipt.type == "vacancy_interest"_L1) {
            receipt.aboutKind = u"vacancy"_s;
            receipt.about = fakes::sampleVacancies().front().id;
        }
        receipt.state = QString::fromLatin1(state);
        receipt.captured = noon.addSecs(-60LL * minutesAgo);
        receipt.since = since;
        receipt.kiosk = u"00112233445566aa"_s;
        receipt.callback = callback;
        items.put(receipt);
    }
    StaffRole m_role = StaffRole::Staff;
};

QStringList codesOf(const QList<StaffRequest> &requests)
{
    QStringList codes;
    for (const StaffRequest &request : requests)
        codes.append(request.code);
    return codes;
}

} // namespace

/// Somebody of the staff at a screen, and what they have to do.
class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPinIsWelcome();
    void aSignInThatIsNotRecordedIsRefused();
    void whoLeavesBeforeItIsRecordedIsNotLetIn();
    void aWrongPinIsSaidAndRecorded();
    void manyWrongPinsLock();
    void whatCannotBeNotedIsNotTried();
    void whereNobodyIsKnownItIsSaid();
    void aDigitShortensTheIdleTime();
    void nothingIsReadBeforeSomebodyIsSignedIn();
    void callsComeFirstThoseWhoWaitLongest();
    void whatIsOpenStandsBeforeWhatIsDone();
    void aClassIsNamedByItselfOrItsCourse();
    void anActIsRecordedAndShownAtOnce();
    void laterNewsCountMoreThanWhatWasSetHere();
    void whoWasCalledStaysOpenUntilItIsDone();
    void anAttendantAnswersCallsOnly();
    void anActThatIsNotKeptChangesNothing();
    void whatWasTakenBackHereIsNotOpen();
    void whatDoesNotGoUpIsTold();
    void theNextOneFindsNothing();
};

void TestStaff::theRightPinIsWelcome()
{
    Screen screen;
    screen.arrive();
    QCOMPARE(screen.staff.state(), State::Open);
    QCOMPARE(screen.staff.chosen(), 0); // the only one
    QSignalSpy welcome(&screen.staff, &StaffSession::welcome);
    screen.type({2, 0, 4, 8, 1});
    QVERIFY(!screen.staff.complete());
    screen.staff.open();
    screen.type({6});
    QVERIFY(screen.staff.complete());
    screen.staff.open();
    QTRY_COMPARE(welcome.size(), 1);
    QCOMPARE(screen.staff.digits(), 0);
    QVERIFY(!screen.staff.signedIn()); // whoever hears of it makes room first
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/sign_in"_s);
}

void TestStaff::aSignInThatIsNotRecordedIsRefused()
{
    Screen screen;
    screen.arrive();
    screen.operations.setDiskFull(true);
    QSignalSpy welcome(&screen.staff, &StaffSession::welcome);
    screen.type({2, 0, 4, 8, 1, 6});
    screen.staff.open();
    QTRY_COMPARE(screen.staff.state(), State::Refused);
    QVERIFY(welcome.isEmpty());
    QVERIFY(screen.operations.taken().empty());
}

void TestStaff::whoLeavesBeforeItIsRecordedIsNotLetIn()
{
    Screen screen;
    screen.arrive();
    screen.operations.wait();
    QSignalSpy welcome(&screen.staff, &StaffSession::welcome);
    screen.type({2, 0, 4, 8, 1, 6});
    screen.staff.open();
    QTRY_COMPARE(screen.operations.taken().size(), std::size_t(1));
    screen.staff.forget();
    screen.operations.answerAll();
    QTRY_COMPARE(screen.operations.taken().size(), std::size_t(2));
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/sign_out"_s);
    QVERIFY(welcome.isEmpty());
}

void TestStaff::aWrongPinIsSaidAndRecorded()
{
    Screen screen;
    screen.arrive();
    screen.type({1, 2, 1, 2, 1, 2});
    screen.staff.open();
    QTRY_COMPARE(screen.staff.state(), State::Wrong);
    QCOMPARE(screen.operations.taken().back().type, u"staff_audit"_s);
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/refused"_s);
    QVERIFY(screen.operations.taken().back().fields.empty());
    screen.type({2});
    QCOMPARE(screen.staff.state(), State::Open);
}

void TestStaff::manyWrongPinsLock()
{
    Screen screen;
    screen.arrive();
    for (int attempt = 0; attempt < 6; ++attempt) {
        screen.type({1, 2, 1, 2, 1, 2});
        screen.staff.open();
    }
    QTRY_COMPARE(screen.staff.state(), State::Locked);
    QCOMPARE(screen.staff.waitSeconds(), 30);
    QCOMPARE(screen.operations.taken().size(), std::size_t(5)); // the sixth was not looked at
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/locked"_s);
}

void TestStaff::whatCannotBeNotedIsNotTried()
{
    Screen screen;
    screen.arrive();
    screen.service.setDiskFull(true);
    screen.type({2, 0, 4, 8, 1, 6});
    screen.staff.open();
    QTRY_COMPARE(screen.staff.state(), State::Refused);
}

void TestStaff::whereNobodyIsKnownItIsSaid()
{
    Screen screen;
    screen.items.remove(u"staff_account"_s, u"a-0123abcd"_s);
    screen.arrive();
    QCOMPARE(screen.staff.state(), State::Nobody);
    screen.type({2, 0, 4, 8, 1, 6});
    QVERIFY(!screen.staff.complete());
}

void TestStaff::aDigitShortensTheIdleTime()
{
    Screen screen;
    screen.arrive();
    screen.type({2});
    QVERIFY(screen.session.sensitive());
    screen.staff.takeBackDigit();
    QVERIFY(!screen.session.sensitive());
}

void TestStaff::nothingIsReadBeforeSomebodyIsSignedIn()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.board.refresh();
    QVERIFY(screen.board.calls().isEmpty());
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
}

void TestStaff::callsComeFirstThoseWhoWaitLongest()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.put("0BBBBBBB", "help_request", "coming", 12, noon, true);
    screen.put("0FFFFFFF", "help_request", "seen", 3);
    screen.put("0CCCCCCC", "help_request", "done", 20);
    screen.put("0DDDDDDD", "help_request", "cancelled", 21);
    screen.put("0EEEEEEE", "vacancy_interest", "accepted", 30);
    screen.enter();
    QTRY_COMPARE(codesOf(screen.board.calls()), (QStringList{u"0FFFFFFF"_s, u"0AAAAAAA"_s, u"0BBBBBBB"_s}));
    const StaffRequest first = screen.board.calls().back();
    QCOMPARE(first.minutes, 12);
    QCOMPARE(first.time, u"11:48"_s);
    QCOMPARE(first.kiosk, u"66AA"_s);
    QCOMPARE(first.status, int(ReceiptPage::Status::Coming));
    QVERIFY(first.callback && !screen.board.calls().front().callback);
    screen.clock.advanceMs(120'000);
    screen.board.refresh();
    QTRY_COMPARE(screen.board.calls().back().minutes, 14);
}

void TestStaff::whatIsOpenStandsBeforeWhatIsDone()
{
    Screen screen;
    screen.put("0AAAAAAA", "vacancy_interest", "done", 5);
    screen.put("0BBBBBBB", "vacancy_interest", "accepted", 60);
    screen.put("0CCCCCCC", "vacancy_interest", "accepted", 3000);
    screen.put("0DDDDDDD", "vacancy_interest", "done", 3000); // of another day, and done
    screen.enter();
    QTRY_COMPARE(codesOf(screen.board.requests()),
                 (QStringList{u"0BBBBBBB"_s, u"0CCCCCCC"_s, u"0AAAAAAA"_s}));
    QTRY_COMPARE(screen.board.requests().front().about, fakes::sampleVacancies().front().title);
    QVERIFY(screen.board.requests().front().today && !screen.board.requests().at(1).today);
    QVERIFY(screen.board.requests().front().mayAct && !screen.board.requests().at(2).mayAct);
}

void TestStaff::aClassIsNamedByItselfOrItsCourse()
{
    Screen screen;
    catalogue::Class unnamed;
    unnamed.id = u"示例/1"_s;
    unnamed.course = fakes::sampleCourse().id;
    catalogue::Class named = unnamed;
    named.id = u"示例/2"_s;
    named.name = u"晚班（示例）"_s;
    screen.items.put(unnamed);
    screen.items.put(named);
    for (const auto &[code, about] :
         {std::pair(u"0AAAAAAA"_s, unnamed.id), std::pair(u"0BBBBBBB"_s, named.id)}) {
        catalogue::StationReceipt receipt;
        receipt.receipt = code;
        receipt.type = u"class_enrolment"_s;
        receipt.aboutKind = u"class"_s;
        receipt.about = about;
        receipt.state = u"confirmed"_s;
        receipt.captured = receipt.since = noon;
        screen.items.put(receipt);
    }
    screen.enter();
    QTRY_COMPARE(screen.board.requests().size(), 2);
    QTRY_COMPARE(screen.board.requests().front().about, named.name);
    QTRY_COMPARE(screen.board.requests().back().about, fakes::sampleCourse().name);
}

void TestStaff::anActIsRecordedAndShownAtOnce()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
    screen.board.coming(u"0AAAAAAA"_s);
    QTRY_COMPARE(screen.board.calls().front().status, int(ReceiptPage::Status::Coming));
    QCOMPARE(screen.operations.taken().back().type, u"staff_act"_s);
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/coming"_s);
    QCOMPARE(screen.operations.taken().back().refers, u"0AAAAAAA"_s);
    screen.board.done(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.board.calls().isEmpty());
    QCOMPARE(screen.board.requests().front().status, int(ReceiptPage::Status::Done));
}

void TestStaff::laterNewsCountMoreThanWhatWasSetHere()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
    screen.board.seen(u"0AAAAAAA"_s);
    QTRY_COMPARE(screen.board.calls().front().status, int(ReceiptPage::Status::Seen));
    screen.board.refresh(); // the same news once more
    QTRY_COMPARE(screen.board.calls().front().status, int(ReceiptPage::Status::Seen));
    screen.put("0AAAAAAA", "help_request", "coming", 1, noon.addSecs(5)); // by a colleague
    screen.board.refresh();
    QTRY_COMPARE(screen.board.calls().front().status, int(ReceiptPage::Status::Coming));
}

void TestStaff::whoWasCalledStaysOpenUntilItIsDone()
{
    Screen screen;
    screen.put("0EEEEEEE", "vacancy_interest", "accepted", 30);
    screen.enter();
    QTRY_COMPARE(screen.board.requests().size(), 1);
    screen.board.called(u"0EEEEEEE"_s);
    QTRY_COMPARE(screen.board.requests().front().status, int(ReceiptPage::Status::Called));
    QVERIFY(screen.board.requests().front().open && screen.board.requests().front().mayAct);
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/called"_s);
    screen.board.done(u"0EEEEEEE"_s);
    QTRY_VERIFY(!screen.board.requests().front().open);
}

void TestStaff::anAttendantAnswersCallsOnly()
{
    Screen screen(StaffRole::Attendant);
    screen.m_role = StaffRole::Attendant;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.put("0EEEEEEE", "vacancy_interest", "accepted", 30);
    screen.enter();
    QTRY_COMPARE(screen.board.requests().size(), 1);
    QVERIFY(screen.board.calls().front().mayAct && !screen.board.requests().front().mayAct);
    const auto before = screen.operations.taken().size();
    screen.board.done(u"0EEEEEEE"_s);
    QCOMPARE(screen.operations.taken().size(), before);
    screen.board.done(u"0AAAAAAA"_s);
    QCOMPARE(screen.operations.taken().size(), before + 1);
}

void TestStaff::anActThatIsNotKeptChangesNothing()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
    screen.operations.setDiskFull(true);
    screen.board.done(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.board.notKept());
    QCOMPARE(screen.board.calls().front().status, int(ReceiptPage::Status::Delivered));
}

/// Its cancellation waits in this kiosk, without a network, and the station has not been told.
void TestStaff::whatWasTakenBackHereIsNotOpen()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 3);
    screen.put("0BBBBBBB", "vacancy_interest", "accepted", 2);
    screen.put("0CCCCCCC", "class_enrolment", "attended", 1);
    screen.operations.setUndelivered({0, false, {}, {u"0AAAAAAA"_s, u"0BBBBBBB"_s, u"0CCCCCCC"_s}});
    screen.enter();
    QTRY_COMPARE(screen.board.requests().size(), 3);
    QVERIFY(screen.board.calls().isEmpty());
    for (const StaffRequest &request : screen.board.requests()) {
        QVERIFY(!request.open && !request.mayAct);
        QCOMPARE(request.status, int(request.code == u"0CCCCCCC"_s ? ReceiptPage::Status::Attended
                                                                   : ReceiptPage::Status::Cancelled));
    }
    screen.session.forget();
    screen.operations.setUndelivered({});
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
}

void TestStaff::whatDoesNotGoUpIsTold()
{
    Screen screen;
    desk::Receipt aside;
    aside.code = u"7K3MQ9XD"_s;
    aside.type = u"vacancy_interest"_s;
    aside.state = desk::ReceiptState::SetAside;
    screen.operations.setUndelivered({2, true, {{aside, u"http.failing"_s}}});
    screen.board.refresh();
    QCOMPARE(screen.board.undelivered(), 0); // to nobody who is not signed in
    screen.enter();
    QTRY_COMPARE(screen.board.undelivered(), 2);
    QVERIFY(screen.board.lost());
    QCOMPARE(screen.board.failed().size(), 1);
    QCOMPARE(screen.board.failed().front().shownCode, u"7K3M-Q9XD"_s);
    QCOMPARE(screen.board.failed().front().status, int(ReceiptPage::Status::SetAside));
    QCOMPARE(screen.board.failed().front().reason, u"http.failing"_s);
    QVERIFY(!screen.board.failed().front().mayAct);
    screen.session.forget();
    QVERIFY(screen.board.failed().isEmpty());
    QVERIFY(screen.board.undelivered() == 0 && !screen.board.lost());
}

void TestStaff::theNextOneFindsNothing()
{
    Screen screen;
    screen.put("0AAAAAAA", "help_request", "accepted", 1);
    screen.enter();
    QTRY_COMPARE(screen.board.calls().size(), 1);
    screen.session.forget();
    QVERIFY(screen.board.calls().isEmpty() && !screen.staff.signedIn() && screen.staff.names().isEmpty());
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/sign_out"_s);
    screen.board.refresh();
    QVERIFY(screen.board.calls().isEmpty());
}

QTEST_MAIN(TestStaff)
#include "tst_staff.moc"
