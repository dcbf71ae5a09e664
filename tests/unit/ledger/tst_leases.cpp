// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentcodes.h"
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

QString stateOf(LedgerFixture &f, const SealedOperation &operation)
{
    const QString code = QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
    const auto found = ledger::findReceipt(*f.database, code);
    return found && *found ? (*found)->state : u"unknown"_s;
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
