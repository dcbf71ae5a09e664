// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakevacancies.h"
#include "manualclock.h"
#include "receiptpage.h"
#include "samplevacancies.h"
#include "stationreceiptjson.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = ReceiptPage::State;
using Status = ReceiptPage::Status;
using operations::VerdictCode;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);
const QString code = QStringLiteral("7K3MQ9XD");

/// What the station was told of a receipt, of which there may be one at this kiosk.
catalogue::StationReceipt told(const QString &state, const QString &receipt)
{
    catalogue::StationReceipt told;
    told.receipt = receipt;
    told.type = QStringLiteral("vacancy_interest");
    told.aboutKind = QStringLiteral("vacancy");
    told.about = fakes::sampleVacancies().front().id;
    told.state = state;
    told.rank = 2;
    told.captured = noon;
    told.since = noon;
    return told;
}

struct Desk
{
    Desk()
    {
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
        desk::Receipt receipt;
        receipt.code = code;
        receipt.type = QStringLiteral("vacancy_interest");
        receipt.aboutKind = QStringLiteral("vacancy");
        receipt.about = fakes::sampleVacancies().front().id;
        receipt.captured = noon;
        operations.put(receipt);
    }
    void open(const QString &id = code) { page.arrive({{Screens::Receipt, 0, id}, {}, false, {}}); }
    void answer(VerdictCode verdictCode, const QString &reason = {}, int rank = 0, const QString &of = {})
    {
        operations::Verdict verdict;
        verdict.code = verdictCode;
        verdict.reason = reason;
        verdict.rank = rank;
        verdict.of = of;
        operations.answer(code, verdict);
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    ReceiptPage page{session, operations, items, clock, QStringLiteral("https://example.org")};
};

} // namespace

class TestReceiptPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheReceiptOfTheRoute();
    void aSignUpForAJobFairShowsItsTicketOncePlaced();
    void leadsToWhatItIsAbout();
    void whatIsNoLongerPublishedLeadsNowhere();
    void anUnknownCodeIsSaid();
    void whatAnotherKioskTookIsKnown();
    void whatStaffDidIsToldAfterTheVerdict_data();
    void whatStaffDidIsToldAfterTheVerdict();
    void whatIsTakenBackHereIsNotTakenBackByOldNews();
    void anotherKiosksReceiptIsTakenBackHere();
    void whatCouldNotBeTakenBackStandsAndIsSaid();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void learnsThatItWasDeliveredWhileItStandsThere();
    void aKindThatHasNoPageStillHasAReceipt();
    void isTakenBack();
    void twoTapsTakeItBackOnce();
    void aCancellationThatWasNotKeptIsSaid();
    void withoutAPublicAddressThereIsNoLink();
    void whatWasJustHandedInIsShownAtOnce();
    void aPlaceThatThisKioskGaveIsHadAtOnce();
    void closesWhenItsScreenIsLeft();
    void forgets();
};

void TestReceiptPage::showsTheReceiptOfTheRoute()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QCOMPARE(desk.page.code(), QStringLiteral("7K3M-Q9XD"));
    QCOMPARE(desk.page.link(), QStringLiteral("https://example.org/r/7K3MQ9XD"));
    QCOMPARE(desk.page.status(), Status::Waiting);
    QCOMPARE(desk.page.subject(), ReceiptPage::Subject::Interest);
    QTRY_COMPARE(desk.page.aboutTitle(), fakes::sampleVacancies().front().title);
    QCOMPARE(desk.page.month(), 11);
    QCOMPARE(desk.page.day(), 20);
    QCOMPARE(desk.page.time(), QStringLiteral("12:00"));
    QCOMPARE(desk.page.year(), 0);
    desk.clock.advanceMs(60LL * 24 * 3'600'000);
    QCOMPARE(desk.page.year(), noon.date().year()); // looked up after New Year
    QVERIFY(desk.session.sensitive());
}

void TestReceiptPage::leadsToWhatItIsAbout()
{
    Desk desk;
    const QSignalSpy led(&desk.page, &ReceiptPage::leads);
    desk.open();
    QTRY_VERIFY(desk.page.aboutPublished());
    desk.page.openAbout();
    QCOMPARE(led.size(), 1);
    const Route route{Screens::Vacancy, 0, fakes::sampleVacancies().front().id};
    QCOMPARE(led.at(0).at(0).value<Route>(), route);
}

void TestReceiptPage::whatIsNoLongerPublishedLeadsNowhere()
{
    Desk desk;
    desk.items.clear(QStringLiteral("vacancy"));
    const QSignalSpy led(&desk.page, &ReceiptPage::leads);
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QCoreApplication::processEvents();
    QVERIFY(!desk.page.aboutPublished());
    desk.page.openAbout();
    QVERIFY(led.isEmpty());
}

void TestReceiptPage::anUnknownCodeIsSaid()
{
    Desk desk;
    desk.open(QStringLiteral("00000000"));
    QTRY_COMPARE(desk.page.state(), State::Unknown);
    QCOMPARE(desk.page.code(), QStringLiteral("0000-0000"));
    QVERIFY(desk.page.link().isEmpty());
    QVERIFY(!desk.page.cancellable());
}

void TestReceiptPage::whatAnotherKioskTookIsKnown()
{
    Desk desk;
    desk.items.put(told(QStringLiteral("waitlisted"), QStringLiteral("0AAAAAAA")));
    desk.open(QStringLiteral("0AAAAAAA"));
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QCOMPARE(desk.page.status(), Status::Waitlisted);
    QCOMPARE(desk.page.rank(), 2);
    QTRY_COMPARE(desk.page.aboutTitle(), fakes::sampleVacancies().front().title);
    QCOMPARE(desk.page.time(), QStringLiteral("12:00"));
}

void TestReceiptPage::whatStaffDidIsToldAfterTheVerdict_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Status>("status");
    QTest::newRow("accepted") << "accepted" << Status::Delivered;
    QTest::newRow("seen") << "seen" << Status::Seen;
    QTest::newRow("coming") << "coming" << Status::Coming;
    QTest::newRow("done") << "done" << Status::Done;
    QTest::newRow("no_answer") << "no_answer" << Status::NoAnswer;
    QTest::newRow("called") << "called" << Status::Called;
    QTest::newRow("attended") << "attended" << Status::Attended;
    QTest::newRow("absent") << "absent" << Status::Absent;
    QTest::newRow("cancelled") << "cancelled" << Status::Cancelled;
    QTest::newRow("confirmed") << "confirmed" << Status::Confirmed;
    QTest::newRow("of a newer server") << "framed" << Status::Delivered;
}

void TestReceiptPage::whatStaffDidIsToldAfterTheVerdict()
{
    QFETCH(const QString, state);
    Desk desk;
    desk.answer(VerdictCode::Waitlisted, {}, 2);
    desk.items.put(told(state, code));
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QTEST(desk.page.status(), "status");
    // Who came has had the place; who did not may still give it to somebody else.
    QCOMPARE(desk.page.cancellable(), state != QLatin1String("attended") && state != QLatin1String("done") &&
                                          state != QLatin1String("cancelled"));
}

void TestReceiptPage::whatIsTakenBackHereIsNotTakenBackByOldNews()
{
    Desk desk;
    desk.items.put(told(QStringLiteral("accepted"), code));
    desk.open();
    QTRY_COMPARE(desk.page.status(), Status::Delivered);
    desk.page.cancel();
    QTRY_COMPARE(desk.page.status(), Status::TakenBack);
    desk.open(QStringLiteral("00000000"));
    desk.open();
    QTRY_COMPARE(desk.page.status(), Status::TakenBack); // by the outbox
    QVERIFY(!desk.page.cancellable());
    desk.operations.answerCancellation(code, outbox::TakenBack::Agreed);
    desk.page.refresh();
    QTRY_COMPARE(desk.page.status(), Status::Cancelled);
}

void TestReceiptPage::anotherKiosksReceiptIsTakenBackHere()
{
    Desk desk;
    desk.items.put(told(QStringLiteral("accepted"), QStringLiteral("0AAAAAAA")));
    desk.open(QStringLiteral("0AAAAAAA"));
    QTRY_COMPARE(desk.page.status(), Status::Delivered);
    QVERIFY(desk.page.cancellable());
    desk.page.cancel();
    QTRY_COMPARE(desk.page.status(), Status::TakenBack);
    QCOMPARE(desk.operations.taken().back().refers, QStringLiteral("0AAAAAAA"));
    desk.open(code);
    desk.open(QStringLiteral("0AAAAAAA")); // somebody looks again
    QTRY_COMPARE(desk.page.status(), Status::TakenBack);
    QVERIFY(!desk.page.cancellable());
}

void TestReceiptPage::whatCouldNotBeTakenBackStandsAndIsSaid()
{
    Desk desk;
    desk.answer(VerdictCode::Confirmed);
    desk.open();
    QTRY_COMPARE(desk.page.status(), Status::Confirmed);
    desk.page.cancel();
    QTRY_COMPARE(desk.page.status(), Status::TakenBack);
    QCOMPARE(desk.page.cancelling(), ReceiptPage::Cancelling::No);
    desk.operations.answerCancellation(code, outbox::TakenBack::Failed);
    desk.page.refresh();
    QTRY_COMPARE(desk.page.status(), Status::Confirmed);
    QCOMPARE(desk.page.cancelling(), ReceiptPage::Cancelling::Failed);
    QVERIFY(desk.page.cancellable());
}

void TestReceiptPage::saysWhatBecameOfIt_data()
{
    QTest::addColumn<VerdictCode>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("cancellable");
    const auto row = [](VerdictCode verdict, const char *reason, Status status, bool cancellable) {
        QTest::addRow("%s %s", operations::nameOf(verdict), reason)
            << verdict << QString::fromLatin1(reason) << status << cancellable;
    };
    row(VerdictCode::Accepted, "", Status::Delivered, true);
    row(VerdictCode::Confirmed, "", Status::Confirmed, true);
    row(VerdictCode::Waitlisted, "", Status::Waitlisted, true);
    row(VerdictCode::DuplicateOf, "", Status::Earlier, false);
    row(VerdictCode::AcceptedFlagged, "vacancy_gone", Status::Gone, true);
    row(VerdictCode::AcceptedFlagged, "time_odd", Status::Odd, true);
    row(VerdictCode::AcceptedFlagged, "lease_lost", Status::Waitlisted, true);
    row(VerdictCode::Rejected, "format", Status::Rejected, false);
    row(VerdictCode::Rejected, "sign_up_over", Status::Closed, false);
    row(VerdictCode::Rejected, "id_number", Status::WrongNumber, false);
    row(VerdictCode::UpgradeRequired, "", Status::Waiting, true);
}

void TestReceiptPage::saysWhatBecameOfIt()
{
    QFETCH(const VerdictCode, verdict);
    QFETCH(const QString, reason);
    Desk desk;
    desk.answer(verdict, reason, 3, QStringLiteral("7K3MQ9X0"));
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QTEST(desk.page.status(), "status");
    QTEST(desk.page.cancellable(), "cancellable");
    QCOMPARE(desk.page.placeLost(), reason == u"lease_lost");
    QCOMPARE(desk.page.rank(), 3);
    QCOMPARE(desk.page.earlierCode(), QStringLiteral("7K3M-Q9X0"));
}

void TestReceiptPage::learnsThatItWasDeliveredWhileItStandsThere()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.page.status(), Status::Waiting);
    desk.answer(VerdictCode::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.status(), Status::Delivered, 10'000);
}

void TestReceiptPage::aKindThatHasNoPageStillHasAReceipt()
{
    Desk desk;
    desk::Receipt receipt;
    receipt.code = code;
    receipt.type = QStringLiteral("help_request");
    receipt.state = desk::ReceiptState::SetAside;
    desk.operations.put(receipt);
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QCOMPARE(desk.page.subject(), ReceiptPage::Subject::Help);
    QCOMPARE(desk.page.status(), Status::SetAside);
    QVERIFY(!desk.page.cancellable());
    QCOMPARE(desk.page.month(), 0);
    QCOMPARE(desk.page.time(), QString());
}

void TestReceiptPage::isTakenBack()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.page.cancellable());
    desk.page.cancel();
    QTRY_COMPARE(desk.page.status(), Status::TakenBack);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
    QCOMPARE(desk.operations.taken().front().type, QStringLiteral("cancellation"));
    QCOMPARE(desk.operations.taken().front().refers, code);
    QVERIFY(!desk.page.cancellable());
    desk.page.cancel();
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
}

void TestReceiptPage::twoTapsTakeItBackOnce()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.page.cancellable());
    desk.operations.wait();
    desk.page.cancel();
    desk.page.cancel();
    QCOMPARE(desk.page.cancelling(), ReceiptPage::Cancelling::Sending);
    desk.operations.answerAll();
    QTRY_COMPARE(desk.page.cancelling(), ReceiptPage::Cancelling::No);
    QCOMPARE(desk.operations.taken().size(), std::size_t(1));
}

void TestReceiptPage::aCancellationThatWasNotKeptIsSaid()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.page.cancellable());
    desk.operations.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    desk.page.cancel();
    QTRY_COMPARE(desk.page.cancelling(), ReceiptPage::Cancelling::NotKept);
    QVERIFY(desk.page.cancellable());
    QCOMPARE(desk.page.status(), Status::Waiting);
}

void TestReceiptPage::withoutAPublicAddressThereIsNoLink()
{
    Desk desk;
    ReceiptPage page(desk.session, desk.operations, desk.items, desk.clock, {});
    page.arrive({{Screens::Receipt, 0, code}, {}, false, {}});
    QTRY_COMPARE(page.state(), State::Ready);
    QVERIFY(page.link().isEmpty());
}

void TestReceiptPage::whatWasJustHandedInIsShownAtOnce()
{
    Desk desk;
    desk.page.take(desk.operations.receipts().at(code));
    QCOMPARE(desk.page.state(), State::Ready);
    desk.open(); // the way to it
    QCOMPARE(desk.page.state(), State::Ready);
    QCOMPARE(desk.page.code(), QStringLiteral("7K3M-Q9XD"));
}

void TestReceiptPage::aPlaceThatThisKioskGaveIsHadAtOnce()
{
    Desk desk;
    desk::Receipt given = desk.operations.receipts().at(code);
    given.placeGiven = true;
    desk.operations.put(given);
    desk.page.take(given);
    QCOMPARE(desk.page.status(), Status::Confirmed);
    desk.answer(VerdictCode::Waitlisted, {}, 2); // it came too late
    desk.page.refresh();
    QTRY_COMPARE(desk.page.status(), Status::Waitlisted);
}

void TestReceiptPage::aSignUpForAJobFairShowsItsTicketOncePlaced()
{
    Desk desk;
    desk.operations.setTicket(QStringLiteral("0TICKET"));
    yizhan::desk::Receipt receipt;
    receipt.code = QStringLiteral("7K3MQ9XE");
    receipt.type = QStringLiteral("fair_signup");
    receipt.aboutKind = QStringLiteral("fair");
    receipt.about = QStringLiteral("bureau/1");
    receipt.captured = noon;
    desk.operations.put(receipt);
    desk.open(receipt.code);
    QTRY_COMPARE(desk.page.state(), State::Ready);
    QCOMPARE(desk.page.ticket(), QString());
    operations::Verdict verdict;
    verdict.code = VerdictCode::Confirmed;
    desk.operations.answer(receipt.code, verdict);
    desk.page.refresh();
    QTRY_COMPARE(desk.page.ticket(), QStringLiteral("0TICKET"));
    desk.page.cancel();
    QTRY_COMPARE(desk.page.ticket(), QString());
}

void TestReceiptPage::closesWhenItsScreenIsLeft()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.page.state(), State::Ready);
    desk.page.arrive({{Screens::Results, 0, {}}, {}, false, {}});
    QCOMPARE(desk.page.state(), State::Idle);
    QVERIFY(!desk.session.sensitive());
}

void TestReceiptPage::forgets()
{
    Desk desk;
    desk.open();
    desk.session.forget();             // before the answer
    QCoreApplication::processEvents(); // an answer would come now
    QCOMPARE(desk.page.state(), State::Idle);
    QCOMPARE(desk.page.code(), QString());
    QVERIFY(!desk.session.sensitive());
}

QTEST_GUILESS_MAIN(TestReceiptPage)
#include "tst_receiptpage.moc"
