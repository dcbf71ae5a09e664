// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldreceipt.h"

#include <QTest>

using namespace yizhan;
using catalogue::StationReceipt;
using desk::Receipt;
using operations::VerdictCode;
using outbox::TakenBack;

namespace {

StationReceipt told(const char *state, int rank = 0, const QString &of = {})
{
    StationReceipt receipt;
    receipt.receipt = QStringLiteral("7K3MQ9XD");
    receipt.type = QStringLiteral("class_enrolment");
    receipt.state = QString::fromLatin1(state);
    receipt.rank = rank;
    receipt.of = of;
    return receipt;
}

desk::KnownHere own(VerdictCode code, int rank, const QString &of = {}, TakenBack takenBack = TakenBack::No)
{
    Receipt receipt;
    receipt.code = QStringLiteral("7K3MQ9XD");
    receipt.state = desk::ReceiptState::Answered;
    receipt.verdict.emplace();
    receipt.verdict->code = code;
    receipt.verdict->rank = rank;
    receipt.verdict->of = of;
    desk::markTakenBack(receipt, takenBack);
    return {receipt, takenBack};
}

} // namespace

/// What the station was told, beside what this kiosk was answered.
class TestToldReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRankIsTheOneOfNow()
    {
        const auto latest = desk::latestOf(own(VerdictCode::Waitlisted, 3), told("waitlisted", 1));
        QCOMPARE(latest->verdict->rank, 1);
        const auto promoted = desk::latestOf(own(VerdictCode::Waitlisted, 3), told("confirmed"));
        QCOMPARE(promoted->verdict->code, VerdictCode::Confirmed);
    }
    void whoCameToAClassIsTold()
    {
        using desk::ReceiptState;
        const auto confirmed = own(VerdictCode::Confirmed, 0);
        QCOMPARE(desk::latestOf(confirmed, told("attended"))->state, ReceiptState::Attended);
        QCOMPARE(desk::latestOf(confirmed, told("absent"))->state, ReceiptState::Absent);
    }
    void whoCameHasNotTakenItBack()
    {
        using desk::ReceiptState;
        const auto cancelled = own(VerdictCode::Confirmed, 0, {}, TakenBack::Agreed);
        QCOMPARE(desk::latestOf(cancelled, told("attended"))->state, ReceiptState::Attended);
        for (const char *state : {"absent", "confirmed", "accepted"})
            QCOMPARE(desk::latestOf(cancelled, told(state))->state, ReceiptState::Cancelled);
    }
    void whatIsTakenBackHereAndNotSentYetIsNotStanding()
    {
        using desk::ReceiptState;
        const auto back = own(VerdictCode::Confirmed, 0, {}, TakenBack::ToBeSent);
        QCOMPARE(desk::latestOf(back, {})->state, ReceiptState::TakenBack);
        QCOMPARE(desk::latestOf(back, told("confirmed"))->state, ReceiptState::TakenBack);
        QCOMPARE(desk::latestOf(back, told("cancelled"))->state, ReceiptState::Cancelled);
        // Another kiosk took it.
        QCOMPARE(desk::latestOf({{}, TakenBack::ToBeSent}, told("confirmed"))->state,
                 ReceiptState::TakenBack);
        QVERIFY(!desk::latestOf({{}, TakenBack::ToBeSent}, {}));
    }
    void whatCouldNotBeTakenBackStandsAsBefore()
    {
        const auto failed = own(VerdictCode::Confirmed, 0, {}, TakenBack::Failed);
        for (const auto &latest : {desk::latestOf(failed, {}), desk::latestOf(failed, told("confirmed"))}) {
            QCOMPARE(latest->state, desk::ReceiptState::Answered);
            QCOMPARE(latest->verdict->code, VerdictCode::Confirmed);
            QVERIFY(latest->notTakenBack);
        }
        QVERIFY(!desk::latestOf(failed, told("cancelled"))->notTakenBack); // by another kiosk
    }
    void theEarlierReceiptIsTold()
    {
        const QString earlier = QStringLiteral("0AAAAAAA");
        const auto settled = desk::latestOf(own(VerdictCode::Confirmed, 0), told("duplicate_of", 0, earlier));
        QCOMPARE(settled->verdict->of, earlier);
        const auto answered = desk::latestOf(own(VerdictCode::DuplicateOf, 0, earlier), told("duplicate_of"));
        QCOMPARE(answered->verdict->of, earlier);
    }
};

QTEST_APPLESS_MAIN(TestToldReceipt)
#include "tst_toldreceipt.moc"
