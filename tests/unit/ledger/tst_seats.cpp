// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "seatkeeper.h"
#include "stationreceiptjson.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using fakes::feedTime;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::Verdict;
using operations::VerdictCode;

namespace {

const QString classId = u"bureau/k1"_s;
constexpr qint64 hour = 3600 * 1000;

QString memberOf(const SealedOperation &operation, QLatin1String member)
{
    return QJsonDocument::fromJson(operation.head).object().value(member).toString();
}

QString receiptOf(const SealedOperation &operation)
{
    return memberOf(operation, "receipt"_L1);
}

Class classOf(int seats)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    return item;
}

/// Its sign-up ended an hour before the clock of the fixture.
Class contested(int seats, int graceHours)
{
    Class item = classOf(seats);
    item.signUpFrom = QDate(2026, 11, 20);
    item.signUpUntil = QDate(2026, 11, 23); // until 16:00 UTC of that day
    item.contested = true;
    item.graceHours = graceHours;
    return item;
}

/// Seconds before the clock of the fixture.
QDateTime ago(qint64 seconds)
{
    return feedTime.addSecs(-seconds);
}

QString summary(const std::vector<Verdict> &verdicts)
{
    QStringList list;
    for (const Verdict &verdict : verdicts)
        list.append(QString::fromLatin1(nameOf(verdict.code)) + (verdict.rank > 0 ? u" %1"_s.arg(verdict.rank)
                                                                 : verdict.reason.isEmpty()
                                                                     ? QString()
                                                                     : u" "_s + verdict.reason));
    return list.join(u", "_s);
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    if (!found || !*found)
        return u"unknown"_s;
    const auto &receipt = **found;
    return receipt.rank > 0 ? u"%1 %2"_s.arg(receipt.state).arg(receipt.rank) : receipt.state;
}

/// What the kiosks of the station are told of it.
QString toldOf(LedgerFixture &f, const SealedOperation &operation)
{
    using Kind = catalogue::Kind<catalogue::StationReceipt>;
    const auto found = feed::findItem(*f.database, u"receipt"_s, receiptOf(operation));
    if (!found || !*found || !(*found)->live)
        return u"nothing"_s;
    const auto read = Kind::Decoder::decode((*found)->body);
    return !read ? u"nonsense"_s : read->rank > 0 ? u"%1 %2"_s.arg(read->state).arg(read->rank) : read->state;
}

void keep(LedgerFixture &f)
{
    const auto kept = ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today());
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().toString()));
}

qint64 confirmed(LedgerFixture &f)
{
    return f.count(u"SELECT count(*) FROM seat WHERE state = 'confirmed'"_s);
}

bool countersFit(LedgerFixture &f)
{
    return f.count(u"SELECT count(*) FROM seat_class AS c WHERE taken <> (SELECT count(*) FROM seat WHERE "
                   "seat.class = c.class AND state = 'confirmed')"_s) == 0;
}

} // namespace

/// Who gets a place in a class, in the ledger and on the receipts.
class TestSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAreConfirmedAndTheOthersWait_data() { fakes::TestServer::addEngines(); }
    void theFirstAreConfirmedAndTheOthersWait()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(2));
        std::vector<SealedOperation> batch;
        for (int i = 0; i < 4; ++i)
            batch.push_back(kiosk.enrolment(classId));
        QCOMPARE(summary(f.verdicts(kiosk, batch)), u"confirmed, confirmed, waitlisted 1, waitlisted 2"_s);
        QCOMPARE(toldOf(f, batch[0]), u"confirmed"_s);
        QCOMPARE(toldOf(f, batch[3]), u"waitlisted 2"_s);
        QCOMPARE(stateOf(f, batch[3]), u"waitlisted 2"_s);
        QVERIFY(countersFit(f));
        const auto before = f.verdicts(kiosk, batch); // again
        QCOMPARE(summary(before), u"confirmed, confirmed, waitlisted 1, waitlisted 2"_s);
        QCOMPARE(f.count(u"SELECT count(*) FROM seat"_s), 4);
    }

    void theListIsInTheOrderInWhichPeopleSignedUp_data() { fakes::TestServer::addEngines(); }
    void theListIsInTheOrderInWhichPeopleSignedUp()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const SealedOperation had = kiosk.enrolment(classId);
        const SealedOperation late = kiosk.enrolment(classId, ago(60));
        QCOMPARE(summary(f.verdicts(kiosk, {had, late})), u"confirmed, waitlisted 1"_s);
        const SealedOperation early = kiosk.enrolment(classId, ago(3600)); // from a kiosk without a network
        QCOMPARE(summary(f.verdicts(kiosk, {early})), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, late), u"waitlisted 2"_s);
        QCOMPARE(toldOf(f, late), u"waitlisted 1"_s);
        keep(f);
        QCOMPARE(toldOf(f, late), u"waitlisted 2"_s);
        QCOMPARE(f.count(u"SELECT ranks_old FROM seat_class"_s), 0);
    }

    void whoCancelsMakesRoomForTheFirstOfTheList_data() { fakes::TestServer::addEngines(); }
    void whoCancelsMakesRoomForTheFirstOfTheList()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const SealedOperation had = kiosk.enrolment(classId);
        const SealedOperation second = kiosk.enrolment(classId, ago(60));
        const SealedOperation first = kiosk.enrolment(classId, ago(600));
        QCOMPARE(summary(f.verdicts(kiosk, {had, second, first})),
                 u"confirmed, waitlisted 1, waitlisted 1"_s);
        // Who comes in the same batch as the cancellation stands behind those who wait.
        const SealedOperation newcomer = kiosk.enrolment(classId);
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(had)), newcomer})),
                 u"accepted, waitlisted 3"_s);
        QCOMPARE(stateOf(f, had), u"cancelled"_s);
        QCOMPARE(stateOf(f, first), u"confirmed"_s);
        QCOMPARE(toldOf(f, first), u"confirmed"_s);
        QCOMPARE(stateOf(f, second), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, newcomer), u"waitlisted 2"_s);
        QVERIFY(countersFit(f));
        QCOMPARE(confirmed(f), 1);
    }

    void cancelledInTheSameBatchTakesNoPlace_data() { fakes::TestServer::addEngines(); }
    void cancelledInTheSameBatchTakesNoPlace()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const SealedOperation one = kiosk.enrolment(classId);
        const SealedOperation two = kiosk.enrolment(classId);
        QCOMPARE(summary(f.verdicts(kiosk, {one, two, kiosk.cancellation(receiptOf(one))})),
                 u"confirmed, waitlisted 1, accepted"_s);
        QCOMPARE(stateOf(f, one), u"cancelled"_s);
        QCOMPARE(stateOf(f, two), u"confirmed"_s);
        QCOMPARE(toldOf(f, two), u"confirmed"_s);
        QVERIFY(countersFit(f));
    }

    void aContestedOneIsRankedWhenItsGraceIsOver_data() { fakes::TestServer::addEngines(); }
    void aContestedOneIsRankedWhenItsGraceIsOver()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(contested(2, 48));
        const QDateTime within(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        std::vector<SealedOperation> batch;
        for (const int seconds : {50, 10, 40, 20})
            batch.push_back(kiosk.enrolment(classId, within.addSecs(seconds)));
        QCOMPARE(summary(f.verdicts(kiosk, batch)), u"accepted, accepted, accepted, accepted"_s);
        keep(f);
        QCOMPARE(confirmed(f), 0);
        f.clock.advanceMs(33 * hour);
        keep(f);
        QCOMPARE(stateOf(f, batch[0]), u"waitlisted 2"_s);
        QCOMPARE(stateOf(f, batch[1]), u"confirmed"_s);
        QCOMPARE(stateOf(f, batch[2]), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, batch[3]), u"confirmed"_s);
        QCOMPARE(toldOf(f, batch[0]), u"waitlisted 2"_s);
        QCOMPARE(toldOf(f, batch[1]), u"confirmed"_s);
        QVERIFY(countersFit(f));
        // Whoever is heard of only now has the rank that belongs to the time.
        const SealedOperation late = kiosk.enrolment(classId, within);
        QCOMPARE(summary(f.verdicts(kiosk, {late})), u"waitlisted 1"_s);
        QCOMPARE(confirmed(f), 2);
    }

    void whatArrivesAfterTheEndIsRankedFirst_data() { fakes::TestServer::addEngines(); }
    /// Nobody keeps house, and the first operation after the end finds the ranking not made.
    void whatArrivesAfterTheEndIsRankedFirst()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(contested(1, 48));
        const QDateTime within(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        const SealedOperation inTime = kiosk.enrolment(classId, within.addSecs(60));
        QCOMPARE(summary(f.verdicts(kiosk, {inTime})), u"accepted"_s);
        f.clock.advanceMs(40 * hour);
        const SealedOperation late = kiosk.enrolment(classId, within);
        QCOMPARE(summary(f.verdicts(kiosk, {late})), u"waitlisted 1"_s);
        QCOMPARE(stateOf(f, inTime), u"confirmed"_s);
        QCOMPARE(toldOf(f, inTime), u"confirmed"_s);
    }

    void afterTheSignUpItIsOver_data() { fakes::TestServer::addEngines(); }
    void afterTheSignUpItIsOver()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        Class item = contested(2, 0);
        item.contested = false;
        f.publishClass(item);
        operations::OperationHead unsure = kiosk.enrolmentHead(classId);
        unsure.sure = false; // its clock says nothing
        QCOMPARE(summary(f.verdicts(kiosk,
                                    {kiosk.enrolment(classId), kiosk.enrolment(classId, ago(86'400)),
                                     kiosk.seal(unsure, TestKiosk::enrolmentFields("999999190001010007"))})),
                 u"rejected sign_up_over, confirmed, confirmed"_s);
    }

    void aClassThatNobodyKnowsIsLookedAt_data() { fakes::TestServer::addEngines(); }
    void aClassThatNobodyKnowsIsLookedAt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(u"bureau/none"_s)})),
                 u"accepted_flagged class_gone"_s);
        QCOMPARE(confirmed(f), 0); // it waits: tst_unpublishedseats
    }

    void aWithdrawnClassGoesOnAsItWas_data() { fakes::TestServer::addEngines(); }
    void aWithdrawnClassGoesOnAsItWas()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(classId)})), u"confirmed"_s);
        LedgerFixture::must(fakes::publish(*f.database, [](feed::FeedWriter &writer) {
            writer.withdraw(fakes::city, "class", classId.toUtf8());
        }));
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(classId)})), u"waitlisted 1"_s);
    }

    void placesThatTheBureauAddsAreGiven_data() { fakes::TestServer::addEngines(); }
    void placesThatTheBureauAddsAreGiven()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(0)); // it says by itself who comes
        std::vector<SealedOperation> batch;
        for (int i = 0; i < 3; ++i)
            batch.push_back(kiosk.enrolment(classId, ago(300 - i)));
        QCOMPARE(summary(f.verdicts(kiosk, batch)), u"accepted, accepted, accepted"_s);
        f.publishClass(classOf(1));
        keep(f);
        QCOMPARE(stateOf(f, batch[0]), u"confirmed"_s);
        QCOMPARE(stateOf(f, batch[2]), u"waitlisted 2"_s);
        f.publishClass(classOf(2));
        keep(f);
        QCOMPARE(stateOf(f, batch[1]), u"confirmed"_s);
        QCOMPARE(toldOf(f, batch[2]), u"waitlisted 1"_s);
        f.publishClass(classOf(1)); // what was promised is kept
        keep(f);
        QCOMPARE(confirmed(f), 2);
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(batch[0]))})), u"accepted"_s);
        QCOMPARE(confirmed(f), 1);
        QVERIFY(countersFit(f));
    }

    void aCopiedDiskTakesNoPlace_data() { fakes::TestServer::addEngines(); }
    void aCopiedDiskTakesNoPlace()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(2));
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(classId)})), u"confirmed"_s);
        const SealedOperation other = kiosk.enrolment(classId);
        kiosk.setSeq(0); // as the copy counts
        QCOMPARE(f.ask(kiosk.opsRequest({other, kiosk.enrolment(classId)})).status, 403);
        QCOMPARE(f.count(u"SELECT count(*) FROM seat"_s), 1);
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 1);
    }

    void manyAtOnceGetNoMoreThanThereAre_data() { fakes::TestServer::addEngines(); }
    /// Several servers over one database, or several threads of one.
    void manyAtOnceGetNoMoreThanThereAre()
    {
        YIZHAN_OPEN_LEDGER(f);
        Class other = classOf(7);
        other.id = u"bureau/k2"_s;
        f.publishClass(classOf(7));
        f.publishClass(other);
        constexpr int kiosks = 6;
        std::vector<TestKiosk> all;
        for (std::uint64_t i = 0; i < kiosks; ++i)
            all.push_back(f.enrolled(100 + i));
        std::atomic<int> given = 0;
        std::vector<std::thread> threads;
        for (int at = 0; at < kiosks; ++at) {
            threads.emplace_back([&, at] {
                TestKiosk &kiosk = all[static_cast<std::size_t>(at)];
                for (int batch = 0; batch < 3; ++batch) {
                    std::vector<SealedOperation> operations;
                    for (int i = 0; i < 4; ++i) // one half takes the classes in the other order
                        operations.push_back(kiosk.enrolment((i + at) % 2 ? other.id : classId));
                    const protocol::Request request = kiosk.opsRequest(operations);
                    protocol::Response response = f.ask(request);
                    for (int again = 0; again < 50 && response.status == 503; ++again)
                        response = f.ask(kiosk.opsRequest(operations));
                    given += response.status == 200 ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(given.load(), kiosks * 3);
        QCOMPARE(confirmed(f), 14);
        QCOMPARE(f.count(u"SELECT count(*) FROM seat WHERE state = 'waitlisted'"_s), kiosks * 12 - 14);
        QVERIFY(countersFit(f));
    }

    void everyOrderOfArrivalGivesTheSameRanking_data() { fakes::TestServer::addEngines(); }
    void everyOrderOfArrivalGivesTheSameRanking()
    {
        QFETCH(QString, engine);
        SeededRandom random(5);
        QStringList first;
        // The same sign-ups, as their kiosks sealed them; every server is a new one.
        constexpr int stations = 8;
        for (int permutation = 0; permutation < 6; ++permutation) {
            LedgerFixture f(engine);
            YIZHAN_NEEDS_ENGINE(f.server);
            f.open();
            f.publishClass(contested(3, 48));
            std::vector<TestKiosk> kiosks;
            for (std::uint64_t i = 0; i < stations; ++i)
                kiosks.push_back(f.enrolled(i + 1));
            std::vector<std::size_t> order(stations);
            std::vector<SealedOperation> made(stations);
            for (std::size_t i = 0; i < stations; ++i) {
                order[i] = i;
                made[i] = kiosks[i].enrolment(
                    classId, QDateTime({2026, 11, 22}, {8, 0, static_cast<int>(i % 4)}, Qt::UTC));
            }
            for (std::size_t i = stations; i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            for (const std::size_t at : order)
                QCOMPARE(summary(f.verdicts(kiosks[at], {made[at]})), u"accepted"_s);
            f.clock.advanceMs(48 * hour);
            keep(f);
            QStringList states;
            for (const SealedOperation &one : made)
                states.append(memberOf(one, "op"_L1) + u' ' + stateOf(f, one));
            if (first.isEmpty())
                first = states;
            QCOMPARE(states, first);
            QCOMPARE(confirmed(f), 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeats)
#include "tst_seats.moc"
