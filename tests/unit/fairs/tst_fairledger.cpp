// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairjson.h"
#include "fairplaces.h"
#include "identitycheck.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "liveitems.h"
#include "placesfeed.h"
#include "receipts.h"
#include "seatkeeper.h"
#include "stationreceiptjson.h"
#include "tombstones.h"
#include "trainingcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Fair;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::Verdict;

namespace {

const QString fairId = u"bureau/k1"_s;

Fair fairFor(int quota, QDate today)
{
    Fair fair;
    fair.id = fairId;
    fair.name = u"示例"_s;
    fair.starts = today.addDays(7);
    fair.quota = quota;
    return fair;
}

void publish(LedgerFixture &f, const Fair &fair)
{
    using Kind = catalogue::Kind<Fair>;
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.put(fakes::city, Kind::name, fair.id.toUtf8(), toEpochDay(Kind::lastDay(fair)),
                   Kind::encode(fair));
    }));
}

void withdraw(LedgerFixture &f)
{
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.withdraw(fakes::city, catalogue::Kind<Fair>::name, fairId.toUtf8());
    }));
}

SealedOperation signUp(TestKiosk &kiosk, const QString &fair = fairId, bool sure = true)
{
    operations::OperationHead head = kiosk.head(u"fair_signup"_s, fair);
    head.sure = sure;
    head.aboutKind = u"fair"_s;
    return kiosk.seal(head, TestKiosk::fields({{"name", "示例"}, {"phone", "13800138000"}}));
}

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

QString summary(const std::vector<Verdict> &verdicts)
{
    QStringList list;
    for (const Verdict &verdict : verdicts)
        list.append(QString::fromLatin1(nameOf(verdict.code)) + (verdict.rank > 0 ? u" %1"_s.arg(verdict.rank)
                                                                 : verdict.reason.isEmpty()
                                                                     ? QString()
                                                                     : QString(u' ' + verdict.reason)));
    return list.join(u", "_s);
}

/// What kiosks are told of the fair's places.
QString placesTold(LedgerFixture &f)
{
    using Kind = catalogue::Kind<catalogue::FairPlaces>;
    if (!ledger::tellPlaces(*f.database, f.clock.nowUtc(), f.clock.today()))
        return u"an error"_s;
    const auto found = feed::findItem(*f.database, QString::fromLatin1(Kind::name), fairId);
    if (!found || !*found || !(*found)->live)
        return u"nothing"_s;
    const auto read = Kind::Decoder::decode((*found)->body);
    return read ? u"%1 free, %2 waiting"_s.arg(read->free).arg(read->waiting) : u"nonsense"_s;
}

QString ticketTold(LedgerFixture &f, const QString &receipt)
{
    using Kind = catalogue::Kind<catalogue::StationReceipt>;
    const auto found = feed::liveItem(*f.database, u"station:s-17"_s, Kind::name, receipt);
    const auto read = found && *found ? Kind::Decoder::decode((*found)->body)
                                      : Result<catalogue::StationReceipt>(catalogue::StationReceipt());
    return read ? read->ticket : QString();
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    return found && *found ? (*found)->state : u"unknown"_s;
}

} // namespace

/// Who signed up for a job fair, by the rules of classes.
class TestFairLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freePlacesAreTold_data() { fakes::TestServer::addEngines(); }
    void freePlacesAreTold()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(2, f.clock.today()));
        QCOMPARE(placesTold(f), u"2 free, 0 waiting"_s);
        QCOMPARE(f.verdicts(kiosk, {signUp(kiosk)}).size(), std::size_t(1));
        QCOMPARE(placesTold(f), u"1 free, 0 waiting"_s);
        QCOMPARE(f.verdicts(kiosk, {signUp(kiosk), signUp(kiosk)}).size(), std::size_t(2));
        QCOMPARE(placesTold(f), u"0 free, 1 waiting"_s);
    }
    void aFairThatCountsNobodyIsNotTold()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        publish(f, fairFor(0, f.clock.today()));
        QCOMPARE(placesTold(f), u"nothing"_s);
    }
    void theStationIsToldTheTicketOfASignUp()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(0, f.clock.today()));
        const SealedOperation one = signUp(kiosk);
        QCOMPARE(f.verdicts(kiosk, {one}).size(), std::size_t(1));
        const auto told = ticketTold(f, receiptOf(one));
        QCOMPARE(told, operations::decodeHead(one.head)->op.remove(u'-'));
        // The next news say it too.
        QCOMPARE(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(one))}).size(), std::size_t(1));
        QCOMPARE(ticketTold(f, receiptOf(one)), told);
    }
    void whereNobodyCountsEveryoneIsIn_data() { fakes::TestServer::addEngines(); }
    void whereNobodyCountsEveryoneIsIn()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(0, f.clock.today()));
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk), signUp(kiosk)})), u"confirmed, confirmed"_s);
    }

    void aFullFairHasAQueueThatMovesUp_data() { fakes::TestServer::addEngines(); }
    void aFullFairHasAQueueThatMovesUp()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(1, f.clock.today()));
        const SealedOperation first = signUp(kiosk);
        const SealedOperation second = signUp(kiosk);
        QCOMPARE(summary(f.verdicts(kiosk, {first})), u"confirmed"_s);
        QCOMPARE(summary(f.verdicts(kiosk, {second})), u"waitlisted 1"_s);
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(first))})), u"accepted"_s);
        QCOMPARE(stateOf(f, first), u"cancelled"_s);
        QCOMPARE(stateOf(f, second), u"confirmed"_s);
    }

    void aClassOfTheSameNumberHasItsOwnPlaces_data() { fakes::TestServer::addEngines(); }
    void aClassOfTheSameNumberHasItsOwnPlaces()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(1, f.clock.today()));
        catalogue::Class held;
        held.id = fairId;
        held.course = u"bureau/c1"_s;
        held.seats = 1;
        f.publishClass(held);
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk), kiosk.enrolment(fairId)})),
                 u"confirmed, confirmed"_s);
    }

    void whatIsNotPublishedIsLookedAt_data() { fakes::TestServer::addEngines(); }
    void whatIsNotPublishedIsLookedAt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk, u"bureau/none"_s)})),
                 u"accepted_flagged fair_gone"_s);
    }

    void afterTheSignUpItIsOver_data() { fakes::TestServer::addEngines(); }
    void afterTheSignUpItIsOver()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        Fair fair = fairFor(0, f.clock.today());
        fair.signUpUntil = f.clock.today().addDays(-1);
        publish(f, fair);
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk)})), u"rejected sign_up_over"_s);
    }

    void aKioskThatIsNotSureOfTheTimeComesTooLateToo_data() { fakes::TestServer::addEngines(); }
    void aKioskThatIsNotSureOfTheTimeComesTooLateToo()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        for (const int quota : {0, 50}) {
            Fair fair = fairFor(quota, f.clock.today());
            fair.signUpUntil = f.clock.today().addDays(-1);
            publish(f, fair);
            QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk, fairId, false)})), u"rejected sign_up_over"_s);
        }
    }

    void aFairThatIsOverIsNotOneThatIsGone_data() { fakes::TestServer::addEngines(); }
    void aFairThatIsOverIsNotOneThatIsGone()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(0, f.clock.today().addDays(-8))); // nobody has signed up for it
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk), signUp(kiosk, fairId, false)})),
                 u"rejected sign_up_over, rejected sign_up_over"_s);
        LedgerFixture::must(feed::sweepExpired(*f.database, toEpochDay(f.clock.today()), f.clock.nowUtc()));
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk)})), u"rejected sign_up_over"_s);
    }

    void nobodyIsPromisedAPlaceAtAFairThatWasWithdrawn_data() { fakes::TestServer::addEngines(); }
    void nobodyIsPromisedAPlaceAtAFairThatWasWithdrawn()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(0, f.clock.today()));
        const SealedOperation before = signUp(kiosk);
        QCOMPARE(summary(f.verdicts(kiosk, {before})), u"confirmed"_s);
        withdraw(f);
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk)})), u"accepted_flagged fair_gone"_s);
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(before))})), u"accepted"_s);
        publish(f, fairFor(0, f.clock.today()));
        QCOMPARE(summary(f.verdicts(kiosk, {signUp(kiosk)})), u"confirmed"_s);
    }

    void aMoreGenerousFairTakesThoseWhoWait_data() { fakes::TestServer::addEngines(); }
    void aMoreGenerousFairTakesThoseWhoWait()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(1, f.clock.today()));
        const SealedOperation late = signUp(kiosk);
        static_cast<void>(f.verdicts(kiosk, {signUp(kiosk)}));
        QCOMPARE(summary(f.verdicts(kiosk, {late})), u"waitlisted 1"_s);
        publish(f, fairFor(0, f.clock.today()));
        LedgerFixture::must(ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today()));
        QCOMPARE(stateOf(f, late), u"confirmed"_s);
    }

    void neitherIdentitiesNorTrainingCountThem_data() { fakes::TestServer::addEngines(); }
    void neitherIdentitiesNorTrainingCountThem()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        publish(f, fairFor(0, f.clock.today()));
        const SealedOperation operation = signUp(kiosk);
        QCOMPARE(summary(f.verdicts(kiosk, {operation})), u"confirmed"_s);
        const auto compared = ledger::compareIdentities(*f.database, std::span(&f.opening, 1),
                                                        f.clock.nowUtc(), f.clock.today());
        QVERIFY(compared);
        QCOMPARE(compared->classes, 0);
        QCOMPARE(stateOf(f, operation), u"confirmed"_s);
        const auto counts = ledger::trainingCounts(*f.database, f.clock.today().year());
        QVERIFY(counts && counts->empty());
    }
};

QTEST_GUILESS_MAIN(TestFairLedger)
#include "tst_fairledger.moc"
