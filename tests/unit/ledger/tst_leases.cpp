// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentcodes.h"
#include "feeddatabase.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "lentseats.h"
#include "receipts.h"
#include "seatkeeper.h"
#include "seatlending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using catalogue::Kind;
using catalogue::LentSeats;
using fakes::feedTime;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using ledger::Lease;
using operations::SealedOperation;
using operations::VerdictCode;

namespace {

const QString classId = u"bureau/k1"_s;
constexpr qint64 hour = 3600;

Class classOf(int seats)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    return item;
}

Result<std::vector<Lease>> lend(LedgerFixture &f, int seats, const QString &station = u"s-17"_s,
                                const QString &id = classId)
{
    return ledger::lendSeats(*f.database, {id, {station}, seats, 48 * hour, 24 * hour}, f.random,
                             f.clock.nowUtc(), f.clock.today());
}

Lease lent(LedgerFixture &f, int seats)
{
    const auto leases = lend(f, seats);
    LedgerFixture::must(leases);
    return leases->front();
}

SealedOperation outOf(const Lease &lease, TestKiosk &kiosk, const QDateTime &captured = {}, bool sure = true)
{
    operations::OperationHead head = kiosk.enrolmentHead(classId, captured);
    head.lease = lease.id;
    head.sure = sure;
    return kiosk.seal(head, TestKiosk::enrolmentFields("999999190001010007"));
}

VerdictCode verdict(LedgerFixture &f, TestKiosk &kiosk, const SealedOperation &operation)
{
    return f.verdicts(kiosk, {operation}).at(0).code;
}

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    return found && *found ? (*found)->state : u"unknown"_s;
}

/// State, rank and reason as they are told.
QString reasonOf(LedgerFixture &f, const SealedOperation &operation)
{
    const auto found = ledger::findReceipt(*f.database, receiptOf(operation));
    return found && *found
               ? u"%1 %2 %3"_s.arg((*found)->state, QString::number((*found)->rank), (*found)->code)
               : u"unknown"_s;
}

void enrolAt(LedgerFixture &f, TestKiosk &kiosk, const QString &station)
{
    const auto code = devices::newEnrolmentCode(*f.database, station, f.random, f.clock.nowUtc());
    LedgerFixture::must(code);
    kiosk.device =
        LedgerFixture::objectOf(f.ask(kiosk.enrolRequest(code->code))).value("device"_L1).toString();
}

} // namespace

/// Places that stations may give without asking.
class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const LentSeats whole{u"0123456789abcdef"_s, classId, u"d-1"_s, 3,
                              QDateTime::fromSecsSinceEpoch(1'795'600'010, Qt::UTC)};
        const QByteArray body = Kind<LentSeats>::encode(whole);
        QCOMPARE(body, QByteArray(R"({"class":"bureau/k1","device":"d-1","id":"0123456789abcdef","seats":3,)"
                                  R"("until":1795600010})"));
        const auto read = Kind<LentSeats>::Decoder::decode(body);
        QVERIFY(read && *read == whole);
        for (const char *wrong :
             {"", "[]", "{}", R"({"class":"c","device":"d","id":"i","seats":0,"until":9})",
              R"({"class":"c","device":"d","id":"i","seats":1})"})
            QCOMPARE(Kind<LentSeats>::Decoder::decode(wrong).error().code, ErrorCode::Protocol);
    }

    void theKiosksOfAStationGetEqualParts_data() { fakes::TestServer::addEngines(); }
    void theKiosksOfAStationGetEqualParts()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk one = f.enrolled(1);
        TestKiosk two = f.enrolled(2);
        f.publishClass(classOf(5));
        const auto leases = lend(f, 3);
        QVERIFY(leases);
        QCOMPARE(leases->size(), 2U);
        QCOMPARE(leases->at(0).seats, 2);
        QCOMPARE(leases->at(1).seats, 1);
        QVERIFY(leases->at(0).device != leases->at(1).device);
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 3);
        const auto told = feed::findItem(*f.database, u"seat_lease"_s, leases->at(0).id);
        QVERIFY(told && *told && (*told)->live);
        const auto read = Kind<LentSeats>::Decoder::decode((*told)->body);
        QVERIFY(read);
        QCOMPARE(read->seats, 2);
        QCOMPARE(read->until, feedTime.addSecs(48 * hour));
        QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE scope = 'station:s-17' AND kind = 'seat_lease'"_s),
                 2);
        const auto open = ledger::openLeases(*f.database);
        QVERIFY(open);
        QCOMPARE(open->size(), 2U);
    }

    void allStationsGetTheirsOrNoneDoes_data() { fakes::TestServer::addEngines(); }
    void allStationsGetTheirsOrNoneDoes()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        TestKiosk other(f.clock, f.opening.sealingKey(), 9);
        enrolAt(f, other, u"s-18"_s);
        f.publishClass(classOf(5));
        const auto lendTo = [&f](const QStringList &stations) {
            return ledger::lendSeats(*f.database, {classId, stations, 2, 48 * hour, 24 * hour}, f.random,
                                     f.clock.nowUtc(), f.clock.today());
        };
        QCOMPARE(lendTo({u"s-17"_s, u"s-19"_s}).error().reason, u"lease.station"_s); // no kiosk is there
        QCOMPARE(lendTo({u"s-17"_s, u"s-18"_s, u"s-17"_s}).error().reason, u"lease.seats"_s); // six of five
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 0);
        QVERIFY(ledger::openLeases(*f.database)->empty());
        const auto leases = lendTo({u"s-17"_s, u"s-18"_s});
        QVERIFY(leases);
        QCOMPARE(leases->size(), 2U);
        QCOMPARE(leases->at(1).station, u"s-18"_s);
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 4);
    }

    void whatIsLentIsGivenToNobodyElse_data() { fakes::TestServer::addEngines(); }
    void whatIsLentIsGivenToNobodyElse()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        TestKiosk other(f.clock, f.opening.sealingKey(), 9);
        enrolAt(f, other, u"s-18"_s);
        f.publishClass(classOf(2));
        const Lease lease = lent(f, 2);
        QCOMPARE(verdict(f, other, other.enrolment(classId)), VerdictCode::Waitlisted);
        QCOMPARE(verdict(f, other, outOf(lease, other)), VerdictCode::Waitlisted); // not its own
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk, {}, false)),
                 VerdictCode::Waitlisted); // by which clock
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Waitlisted); // more than was lent
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 2);
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 0);
        QCOMPARE(f.count(u"SELECT used FROM seat_lease"_s), 2);
    }

    void whatWasGivenInTimeIsHadWhenItArrivesLater_data() { fakes::TestServer::addEngines(); }
    void whatWasGivenInTimeIsHadWhenItArrivesLater()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const Lease lease = lent(f, 1);
        f.clock.advanceMs(60 * hour * 1000); // its time is over, and the server still waits
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Waitlisted); // captured too late
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk, feedTime.addSecs(47 * hour))), VerdictCode::Confirmed);
    }

    void whatIsHeldNoLongerGoesToTheList_data() { fakes::TestServer::addEngines(); }
    void whatIsHeldNoLongerGoesToTheList()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        const Lease lease = lent(f, 1);
        const SealedOperation waiting = kiosk.enrolment(classId);
        QCOMPARE(verdict(f, kiosk, waiting), VerdictCode::Waitlisted);
        f.clock.advanceMs(72 * hour * 1000);
        LedgerFixture::must(ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today()));
        QCOMPARE(stateOf(f, waiting), u"confirmed"_s);
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 0);
        // Heard of too late: it has the rank that belongs to its time, and not the place.
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk, feedTime.addSecs(hour))), VerdictCode::Waitlisted);
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 1);
        const auto open = ledger::openLeases(*f.database);
        QVERIFY(open && open->empty());
    }

    void whatCannotBeLentIsRefused_data() { fakes::TestServer::addEngines(); }
    void whatCannotBeLentIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        QCOMPARE(lend(f, 1).error().reason, u"lease.station"_s);
        TestKiosk kiosk = f.enrolled();
        QCOMPARE(lend(f, 1).error().reason, u"lease.class"_s);
        f.publishClass(classOf(2));
        QCOMPARE(lend(f, 3).error().reason, u"lease.seats"_s);
        QVERIFY(lend(f, 2));
        QCOMPARE(lend(f, 1).error().reason, u"lease.seats"_s);
        Class contested = classOf(2);
        contested.id = u"bureau/k2"_s;
        contested.signUpUntil = QDate(2026, 12, 1);
        contested.contested = true;
        f.publishClass(contested);
        QCOMPARE(lend(f, 1, u"s-17"_s, contested.id).error().reason, u"lease.waits"_s);
        QCOMPARE(f.count(u"SELECT count(*) FROM seat_lease"_s), 1);
    }

    /// The server was restored to a day on which it had lent nothing: whoever was told that they have a place
    /// stands before all who were told nothing, and no more have one than there are.
    void whatALostLeaseGaveStandsFirst_data() { fakes::TestServer::addEngines(); }
    void whatALostLeaseGaveStandsFirst()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(2));
        LedgerFixture::must(feed::startNewEpoch(*f.database, f.random, f.clock.nowUtc().toSecsSinceEpoch()));
        Lease lost;
        lost.id = u"00000000000000aa"_s;
        const SealedOperation given = kiosk.enrolment(classId);
        const SealedOperation waiting = kiosk.enrolment(classId);
        QCOMPARE(verdict(f, kiosk, given), VerdictCode::Confirmed);
        // The later of two promises arrives first.
        const SealedOperation later = outOf(lost, kiosk, f.clock.nowUtc().addSecs(20));
        const SealedOperation earlier = outOf(lost, kiosk, f.clock.nowUtc().addSecs(10));
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, waiting), VerdictCode::Waitlisted);
        const auto told = f.verdicts(kiosk, {later}).at(0);
        QCOMPARE(told.code, VerdictCode::AcceptedFlagged);
        QCOMPARE(told.reason, u"lease_lost"_s);
        QCOMPARE(told.rank, 1);
        QCOMPARE(f.verdicts(kiosk, {earlier}).at(0).rank, 1);
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 2);
        QCOMPARE(reasonOf(f, later), u"waitlisted 2 lease_lost"_s);
        QCOMPARE(reasonOf(f, waiting), u"waitlisted 3 "_s);
        QCOMPARE(verdict(f, kiosk, kiosk.cancellation(receiptOf(given))), VerdictCode::Accepted);
        QCOMPARE(reasonOf(f, earlier), u"confirmed 0 "_s);
        QCOMPARE(reasonOf(f, later), u"waitlisted 1 lease_lost"_s);
        QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 2);
    }

    void whatALostLeaseGaveIsHadWhileThereIsRoom_data() { fakes::TestServer::addEngines(); }
    void whatALostLeaseGaveIsHadWhileThereIsRoom()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        LedgerFixture::must(feed::startNewEpoch(*f.database, f.random, f.clock.nowUtc().toSecsSinceEpoch()));
        Lease lost;
        lost.id = u"00000000000000aa"_s;
        QCOMPARE(verdict(f, kiosk, outOf(lost, kiosk)), VerdictCode::Confirmed);
        QCOMPARE(f.count(u"SELECT lent FROM seat_class"_s), 0);
    }

    /// A server that was never restored knows what it has lent.
    void whatNobodyLentPromisesNothing_data() { fakes::TestServer::addEngines(); }
    void whatNobodyLentPromisesNothing()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Waitlisted);
        Lease never;
        never.id = u"00000000000000aa"_s;
        const auto told = f.verdicts(kiosk, {outOf(never, kiosk, f.clock.nowUtc().addSecs(10))}).at(0);
        QCOMPARE(told.code, VerdictCode::Waitlisted);
        QCOMPARE(told.rank, 2);
    }

    /// What was captured long after the restore was given by a kiosk that has heard of it.
    void aLostLeaseIsNotBelievedForEver_data() { fakes::TestServer::addEngines(); }
    void aLostLeaseIsNotBelievedForEver()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(1));
        LedgerFixture::must(feed::startNewEpoch(*f.database, f.random, f.clock.nowUtc().toSecsSinceEpoch()));
        const auto restart = feed::lastRestart(*f.database);
        LedgerFixture::must(restart);
        f.clock.advanceMs((*restart - f.clock.nowUtc().toSecsSinceEpoch() + 31 * 24 * hour) * 1000);
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Waitlisted);
        Lease lost;
        lost.id = u"00000000000000aa"_s;
        QCOMPARE(f.verdicts(kiosk, {outOf(lost, kiosk)}).at(0).code, VerdictCode::Waitlisted);
    }

    /// The class was published since the backup as well: it comes back, and the promise before the others.
    void aLostLeaseOfAClassThatComesBackStandsFirst_data() { fakes::TestServer::addEngines(); }
    void aLostLeaseOfAClassThatComesBackStandsFirst()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        LedgerFixture::must(feed::startNewEpoch(*f.database, f.random, f.clock.nowUtc().toSecsSinceEpoch()));
        Lease lost;
        lost.id = u"00000000000000aa"_s;
        const SealedOperation before = kiosk.enrolment(classId);
        QCOMPARE(verdict(f, kiosk, before), VerdictCode::AcceptedFlagged);
        const SealedOperation promised = outOf(lost, kiosk, f.clock.nowUtc().addSecs(60));
        QCOMPARE(verdict(f, kiosk, promised), VerdictCode::AcceptedFlagged);
        f.publishClass(classOf(1));
        LedgerFixture::must(ledger::keepSeats(*f.database, f.clock.nowUtc(), f.clock.today()));
        QCOMPARE(stateOf(f, promised), u"confirmed"_s);
        QCOMPARE(reasonOf(f, before), u"waitlisted 1 "_s);
    }

    /// A bureau that has fewer places now keeps what it has promised.
    void aLeaseOutlivesFewerPlaces_data() { fakes::TestServer::addEngines(); }
    void aLeaseOutlivesFewerPlaces()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(2));
        const Lease lease = lent(f, 2);
        f.publishClass(classOf(1));
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, outOf(lease, kiosk)), VerdictCode::Confirmed);
        QCOMPARE(verdict(f, kiosk, kiosk.enrolment(classId)), VerdictCode::Waitlisted);
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
