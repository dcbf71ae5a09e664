// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "receiptfeed.h"
#include "receiptkeeper.h"
#include "receipts.h"
#include "stationreceiptjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Kind;
using catalogue::StationReceipt;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

/// What the kiosks of the station are told; nothing where they are told nothing.
std::optional<StationReceipt> told(LedgerFixture &f, const QString &receipt)
{
    const auto found = feed::findItem(*f.database, u"receipt"_s, receipt);
    if (!found || !*found || !(*found)->live)
        return std::nullopt;
    const auto read = Kind<StationReceipt>::Decoder::decode((*found)->body);
    return read ? std::optional(*read) : std::nullopt;
}

/// The last day of what they are told.
EpochDay untilOf(LedgerFixture &f, const QString &receipt)
{
    const auto found = feed::findItem(*f.database, u"receipt"_s, receipt);
    return found && *found ? (*found)->until : 0;
}

qint64 headOfStation(LedgerFixture &f)
{
    return f.count(u"SELECT coalesce(max(head), 0) FROM scope_state WHERE scope = 'station:s-17'"_s);
}

} // namespace

/// What the kiosks of a station are told of what was handed in there.
class TestReceiptFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void whatSaysNothingIsAnError();
    void whatIsHandedInIsTold_data() { fakes::TestServer::addEngines(); }
    void whatIsHandedInIsTold();
    void thatACallIsWaitedForIsTold_data() { fakes::TestServer::addEngines(); }
    void thatACallIsWaitedForIsTold();
    void aRefusalIsToldWithItsReason_data() { fakes::TestServer::addEngines(); }
    void aRefusalIsToldWithItsReason();
    void everyLaterStateIsTold_data() { fakes::TestServer::addEngines(); }
    void everyLaterStateIsTold();
    void cancelledInTheSameBatchIsToldOnce_data() { fakes::TestServer::addEngines(); }
    void cancelledInTheSameBatchIsToldOnce();
    void whatComesAgainMovesNothing_data() { fakes::TestServer::addEngines(); }
    void whatComesAgainMovesNothing();
    void aChangeThatIsNotCommittedIsNotTold_data() { fakes::TestServer::addEngines(); }
    void aChangeThatIsNotCommittedIsNotTold();
    void aPlaceInTheListIsTold_data() { fakes::TestServer::addEngines(); }
    void aPlaceInTheListIsTold();
    void itGoesByItself_data() { fakes::TestServer::addEngines(); }
    void itGoesByItself();
    void aSignUpStaysUntilItsClassIsOver_data() { fakes::TestServer::addEngines(); }
    void aSignUpStaysUntilItsClassIsOver();
    void aSignUpStaysAsLongAsWasSaidWhenItsClassIsGone_data() { fakes::TestServer::addEngines(); }
    void aSignUpStaysAsLongAsWasSaidWhenItsClassIsGone();
    void aSignUpStaysWhenItsClassIsPutOff_data() { fakes::TestServer::addEngines(); }
    void aSignUpStaysWhenItsClassIsPutOff();
};

void TestReceiptFeed::comesBackAsItWas()
{
    const StationReceipt whole{u"7K3MQ9XD"_s,
                               u"vacancy_interest"_s,
                               u"vacancy"_s,
                               u"示例/1"_s,
                               u"waitlisted"_s,
                               QDateTime::fromSecsSinceEpoch(1'795'600'010, Qt::UTC),
                               3,
                               u"vacancy_gone"_s,
                               QDateTime::fromSecsSinceEpoch(1'795'600'000, Qt::UTC),
                               u"00112233445566aa"_s,
                               {},
                               u"000102030405060708090a0b0c0d0e0f"_s,
                               true};
    const QByteArray body = Kind<StationReceipt>::encode(whole);
    QCOMPARE(body,
             QByteArray(R"({"about":"示例/1","about_kind":"vacancy","callback":1,"captured":1795600000,)"
                        R"("code":"vacancy_gone","kiosk":"00112233445566aa","rank":3,)"
                        R"("receipt":"7K3MQ9XD","since":1795600010,"state":"waitlisted",)"
                        R"("ticket":"000102030405060708090a0b0c0d0e0f","type":"vacancy_interest"})"));
    const auto read = Kind<StationReceipt>::Decoder::decode(body);
    QVERIFY(read && *read == whole);
}

void TestReceiptFeed::whatSaysNothingIsAnError()
{
    for (const char *body : {"{}", "[]", "", R"({"receipt":"7K3MQ9XD","type":"help_request"})"})
        QVERIFY(!Kind<StationReceipt>::Decoder::decode(body));
    const auto odd = Kind<StationReceipt>::Decoder::decode(
        R"({"receipt":"A","type":"b","state":"c","captured":99999999999999,"rank":-7})");
    QVERIFY(odd && !odd->captured.isValid() && odd->rank == 0);
}

void TestReceiptFeed::whatIsHandedInIsTold()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    f.publishVacancy("v1");
    const auto interest = kiosk.interest(u"v1"_s);
    QCOMPARE(f.verdicts(kiosk, {interest}).size(), std::size_t(1));
    const StationReceipt expected{receiptOf(interest),
                                  u"vacancy_interest"_s,
                                  u"vacancy"_s,
                                  u"v1"_s,
                                  u"accepted"_s,
                                  f.clock.nowUtc(),
                                  0,
                                  {},
                                  f.clock.nowUtc(),
                                  u"00112233445566aa"_s};
    QVERIFY(told(f, receiptOf(interest)) == expected);
    QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE kind = 'receipt' AND scope = 'station:s-17'"_s), 1);
}

/// Also after staff have noted something.
void TestReceiptFeed::thatACallIsWaitedForIsTold()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto here = kiosk.help();
    const auto away = kiosk.seal(kiosk.head(u"help_request"_s),
                                 TestKiosk::fields({{"reason", "other"}, {"phone", "13800138000"}}));
    QCOMPARE(f.verdicts(kiosk, {here, away}).size(), std::size_t(2));
    QVERIFY(told(f, receiptOf(here)) && !told(f, receiptOf(here))->callback);
    QVERIFY(told(f, receiptOf(away)) && told(f, receiptOf(away))->callback);
    LedgerFixture::must(
        ledger::setStaffState(*f.database, receiptOf(away), ledger::StaffState::NoAnswer, f.clock.nowUtc()));
    QVERIFY(told(f, receiptOf(away))->callback);
}

void TestReceiptFeed::aRefusalIsToldWithItsReason()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    catalogue::Class item;
    item.id = u"bureau/k1"_s;
    item.course = u"bureau/c1"_s;
    item.seats = 2;
    item.signUpUntil = QDate(2026, 11, 20); // days ago
    f.publishClass(item);
    const auto late = kiosk.enrolment(item.id);
    QCOMPARE(f.verdicts(kiosk, {late}).at(0).code, operations::VerdictCode::Rejected);
    const auto found = told(f, receiptOf(late));
    QVERIFY(found);
    QCOMPARE(found->state, u"rejected"_s);
    QCOMPARE(found->code, u"sign_up_over"_s);
}

void TestReceiptFeed::everyLaterStateIsTold()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    const QString receipt = receiptOf(help);
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    f.clock.advanceMs(5000);
    LedgerFixture::must(
        ledger::setStaffState(*f.database, receipt, ledger::StaffState::Done, f.clock.nowUtc()));
    QCOMPARE(told(f, receipt)->state, u"done"_s);
    QCOMPARE(told(f, receipt)->since, f.clock.nowUtc());
    QCOMPARE(f.verdicts(kiosk, {kiosk.cancellation(receipt)}).size(), std::size_t(1));
    QCOMPARE(told(f, receipt)->state, u"cancelled"_s);
    QCOMPARE(told(f, receipt)->kiosk, u"00112233445566aa"_s);
    QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE kind = 'receipt'"_s), 1); // no cancellation among them
}

void TestReceiptFeed::cancelledInTheSameBatchIsToldOnce()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    QCOMPARE(f.verdicts(kiosk, {help, kiosk.cancellation(receiptOf(help))}).size(), std::size_t(2));
    QCOMPARE(told(f, receiptOf(help))->state, u"cancelled"_s);
}

void TestReceiptFeed::whatComesAgainMovesNothing()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    const qint64 head = headOfStation(f);
    QVERIFY(head > 0);
    f.clock.advanceMs(60'000);
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    QCOMPARE(headOfStation(f), head);
}

void TestReceiptFeed::aChangeThatIsNotCommittedIsNotTold()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    {
        auto transaction = storage::Transaction::begin(*f.database, storage::Transaction::Kind::Write);
        QVERIFY(transaction);
        ledger::ReceiptFeed receipts(*f.database, f.clock.nowUtc());
        LedgerFixture::must(receipts.change({1, u"done"_s}));
        LedgerFixture::must(receipts.publish());
    }
    QCOMPARE(told(f, receiptOf(help))->state, u"accepted"_s);
    QCOMPARE(f.count(u"SELECT count(*) FROM operation WHERE state = 'done'"_s), 0);
}

void TestReceiptFeed::aPlaceInTheListIsTold()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    auto transaction = storage::Transaction::begin(*f.database, storage::Transaction::Kind::Write);
    QVERIFY(transaction);
    ledger::ReceiptFeed receipts(*f.database, f.clock.nowUtc());
    LedgerFixture::must(receipts.change({1, u"waitlisted"_s, 3}));
    QCOMPARE(receipts.change({2, u"waitlisted"_s, 3}).error().reason, u"requests.unknown"_s);
    LedgerFixture::must(receipts.publish());
    LedgerFixture::must(transaction->commit());
    QCOMPARE(told(f, receiptOf(help))->rank, 3);
}

void TestReceiptFeed::itGoesByItself()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto help = kiosk.help();
    QCOMPARE(f.verdicts(kiosk, {help}).size(), std::size_t(1));
    const auto found = feed::findItem(*f.database, u"receipt"_s, receiptOf(help));
    QVERIFY(found && *found);
    QCOMPARE((*found)->until, toEpochDay(QDate(2026, 11, 26)));
}

void TestReceiptFeed::aSignUpStaysUntilItsClassIsOver()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    const auto signUpFor = [&](QDate starts, QDate ends) {
        catalogue::Class item;
        item.id = u"bureau/"_s + starts.toString(Qt::ISODate) + ends.toString(Qt::ISODate);
        item.course = u"bureau/c1"_s;
        item.seats = 2;
        item.starts = starts;
        item.ends = ends;
        f.publishClass(item);
        const auto signUp = kiosk.enrolment(item.id);
        static_cast<void>(f.verdicts(kiosk, {signUp}));
        return receiptOf(signUp);
    };
    const QDate today = f.clock.today();
    const QString far = signUpFor(today.addDays(70), today.addDays(80));
    QCOMPARE(untilOf(f, far), toEpochDay(today.addDays(94)));
    QCOMPARE(untilOf(f, signUpFor(today.addDays(70), {})), toEpochDay(today.addDays(84)));
    QCOMPARE(untilOf(f, signUpFor(today.addDays(2), today.addDays(4))), toEpochDay(today.addDays(60)));
    QCOMPARE(untilOf(f, signUpFor({}, {})), toEpochDay(today.addDays(60)));
    // Later news reckon anew.
    f.clock.advanceMs(75LL * 86'400 * 1000);
    LedgerFixture::must(ledger::setStaffState(*f.database, far, ledger::StaffState::Done, f.clock.nowUtc()));
    QCOMPARE(untilOf(f, far), toEpochDay(today.addDays(135)));
}

void TestReceiptFeed::aSignUpStaysAsLongAsWasSaidWhenItsClassIsGone()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    catalogue::Class item;
    item.id = u"bureau/k1"_s;
    item.course = u"bureau/c1"_s;
    item.seats = 2;
    item.starts = f.clock.today().addDays(70);
    f.publishClass(item);
    const auto signUp = kiosk.enrolment(item.id);
    static_cast<void>(f.verdicts(kiosk, {signUp}));
    LedgerFixture::must(fakes::publish(*f.database, [&item](feed::FeedWriter &writer) {
        writer.withdraw(fakes::city, "class", item.id.toUtf8());
    }));
    LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(signUp), ledger::StaffState::NoAnswer,
                                              f.clock.nowUtc()));
    QCOMPARE(untilOf(f, receiptOf(signUp)), toEpochDay(item.starts.addDays(14)));
}

void TestReceiptFeed::aSignUpStaysWhenItsClassIsPutOff()
{
    YIZHAN_OPEN_LEDGER(f);
    TestKiosk kiosk = f.enrolled();
    catalogue::Class item;
    item.id = u"bureau/k1"_s;
    item.course = u"bureau/c1"_s;
    item.seats = 2;
    item.starts = f.clock.today().addDays(10);
    f.publishClass(item);
    const auto signUp = kiosk.enrolment(item.id);
    static_cast<void>(f.verdicts(kiosk, {signUp}));
    const auto before = told(f, receiptOf(signUp));
    f.clock.advanceMs(86'400 * 1000);
    const auto prolonged = [&f] {
        const auto result = ledger::prolongReceipts(*f.database, f.clock.nowUtc(), f.clock.today());
        return result ? *result : -1;
    };
    QCOMPARE(prolonged(), 0);
    item.starts = item.starts.addDays(60);
    f.publishClass(item);
    QCOMPARE(prolonged(), 1);
    QCOMPARE(untilOf(f, receiptOf(signUp)), toEpochDay(item.starts.addDays(14)));
    QVERIFY(before && told(f, receiptOf(signUp)) == before); // no news but the day
    QCOMPARE(prolonged(), 0);
}

QTEST_GUILESS_MAIN(TestReceiptFeed)
#include "tst_receiptfeed.moc"
