// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgercounts.h"
#include "ledgerfixture.h"
#include "receipts.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using ledger::StaffState;

namespace {

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value(QLatin1String("receipt")).toString();
}

QString stateOf(LedgerFixture &f, const QString &receipt)
{
    const auto response = f.get("/v1/receipts/" + receipt.toStdString());
    return response.status == 200 ? LedgerFixture::objectOf(response).value(QLatin1String("state")).toString()
                                  : LedgerFixture::codeOf(response);
}

} // namespace

/// What a receipt says, and what staff make of it.
class TestReceipts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptSaysWhatBecameOfIt_data() { fakes::TestServer::addEngines(); }
    void receiptSaysWhatBecameOfIt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishVacancy("v1");
        const auto interest = kiosk.interest(QStringLiteral("v1"));
        const QString receipt = receiptOf(interest);
        QCOMPARE(stateOf(f, receipt), QStringLiteral("receipt.unknown"));
        QCOMPARE(f.verdicts(kiosk, {interest}).size(), std::size_t(1));
        const auto response = f.get("/v1/receipts/" + receipt.toLower().toStdString());
        QCOMPARE(LedgerFixture::objectOf(response),
                 (QJsonObject{{QStringLiteral("receipt"), receipt},
                              {QStringLiteral("type"), QStringLiteral("vacancy_interest")},
                              {QStringLiteral("state"), QStringLiteral("accepted")},
                              {QStringLiteral("time"), QStringLiteral("2026-11-24T08:00:00Z")},
                              {QStringLiteral("about"), QStringLiteral("v1")}}));
    }

    void staffSayWhatBecameOfIt_data() { fakes::TestServer::addEngines(); }
    void staffSayWhatBecameOfIt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto help = kiosk.help();
        const QString receipt = receiptOf(help);
        QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
        QVERIFY(ledger::setStaffState(*f.database, receipt, StaffState::NoAnswer, f.clock.nowUtc()));
        QCOMPARE(stateOf(f, receipt), QStringLiteral("no_answer"));
        QVERIFY(ledger::setStaffState(*f.database, receipt, StaffState::Called, f.clock.nowUtc()));
        QCOMPARE(stateOf(f, receipt), QStringLiteral("called"));
        QVERIFY(ledger::setStaffState(*f.database, receipt, StaffState::Done, f.clock.nowUtc()));
        QCOMPARE(stateOf(f, receipt), QStringLiteral("done"));
        QCOMPARE(f.verdicts(kiosk, {help}).at(0).code, operations::VerdictCode::Accepted); // as it was
        QCOMPARE(f.verdicts(kiosk, {kiosk.cancellation(receipt)}).size(), std::size_t(1));
        QCOMPARE(stateOf(f, receipt), QStringLiteral("cancelled"));
        const auto settled = ledger::setStaffState(*f.database, receipt, StaffState::Done, f.clock.nowUtc());
        QVERIFY(!settled);
        QCOMPARE(settled.error().reason, QStringLiteral("receipt.settled"));
        const auto unknown = ledger::setStaffState(*f.database, QStringLiteral("00000000"), StaffState::Done,
                                                   f.clock.nowUtc());
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, QStringLiteral("requests.unknown"));
    }

    void guessingIsLimited_data() { fakes::TestServer::addEngines(); }
    void guessingIsLimited()
    {
        YIZHAN_OPEN_LEDGER(f);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(f.get("/v1/receipts/0000000Z").status, 404);
        QCOMPARE(f.get("/v1/receipts/0000000Z").status, 429);
        f.clock.advanceMs(60'000);
        QCOMPARE(f.get("/v1/receipts/no-code").status, 404);
    }

    void countsAreByDayStationKindAndState_data() { fakes::TestServer::addEngines(); }
    void countsAreByDayStationKindAndState()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto help = kiosk.help();
        QCOMPARE(f.verdicts(kiosk, {help, kiosk.help(), kiosk.cancellation(receiptOf(help))}).size(),
                 std::size_t(3));
        f.clock.advanceMs(9LL * 3600 * 1000); // 01:00 of the next day in China
        QCOMPARE(f.verdicts(kiosk, {kiosk.help()}).size(), std::size_t(1));
        const auto all = ledger::operationCounts(*f.database);
        QVERIFY(all);
        QStringList lines;
        for (const ledger::OperationCount &one : *all)
            lines.append(QStringList{one.day.toString(Qt::ISODate), one.station, one.type, one.state,
                                     QString::number(one.count)}
                             .join(u' '));
        QCOMPARE(lines, (QStringList{QStringLiteral("2026-11-24 s-17 cancellation accepted 1"),
                                     QStringLiteral("2026-11-24 s-17 help_request accepted 1"),
                                     QStringLiteral("2026-11-24 s-17 help_request cancelled 1"),
                                     QStringLiteral("2026-11-25 s-17 help_request accepted 1")}));
        const auto late = ledger::operationCounts(*f.database, QDate(2026, 11, 25));
        QVERIFY(late);
        QCOMPARE(late->size(), std::size_t(1));
        const auto waiting = ledger::waitingKeys(*f.database);
        QVERIFY(waiting && waiting->size() == 1);
        QCOMPARE(waiting->front().id, f.opening.sealingKey().id());
        QCOMPARE(waiting->front().operations, 4);
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
