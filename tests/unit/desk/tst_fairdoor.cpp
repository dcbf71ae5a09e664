// SPDX-License-Identifier: GPL-3.0-or-later
// What the door of a job fair says, without a network, and what it writes down.
#include "doorkiosk.h"
#include "fairscan.h"
#include "fairticket.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using desk::DoorDirection;
using desk::DoorVerdict;

namespace {

const QString fairId = u"bureau/night"_s;

catalogue::Fair fairOn(QDate day, int quota = 0)
{
    catalogue::Fair fair;
    fair.id = fairId;
    fair.name = u"夜招聘（示例）"_s;
    fair.starts = day;
    fair.quota = quota;
    return fair;
}

/// A kiosk at the door, and the city that issues tickets.
struct Door
{
    explicit Door(int quota = 0)
    {
        at.put(fairOn(clock.today(), quota));
        at.believe(city.publicKey());
        open();
    }
    void open() { opened = at.open(fairId); }
    [[nodiscard]] desk::FairDoor &door() { return *at.door; }

    [[nodiscard]] QString ticket(quint8 number, const QString &fair = fairId, int days = 0) const
    {
        tickets::TicketId id;
        id.bytes.back() = number;
        const auto window = catalogue::windowOf(fairOn(clock.today().addDays(days)));
        return tickets::WrittenTicket::issue(
                   {tickets::FairReference::of(fair), id, window.from, window.until}, city)
            ->text();
    }
    [[nodiscard]] desk::DoorAnswer scan(const QString &text, DoorDirection direction = DoorDirection::In)
    {
        clock.advanceMs(5000);
        return *door().present(text, direction);
    }
    [[nodiscard]] DoorVerdict in(const QString &text) { return scan(text).verdict; }
    [[nodiscard]] DoorVerdict out(const QString &text) { return scan(text, DoorDirection::Out).verdict; }
    /// What lies in the outbox.
    [[nodiscard]] std::vector<checkin::ScanEvent> written()
    {
        std::vector<checkin::ScanEvent> events;
        const auto heads = at.keeper.with([](outbox::Outbox &outbox) {
            return outbox::headsAbout(outbox.database(), u"fair_scan"_s, fairId);
        });
        for (const QByteArray &head : *heads)
            events.push_back(*operations::scanOf(*operations::decodeHead(head), u"s-17"_s));
        return events;
    }

    fakes::ManualClock clock{QDateTime({2026, 12, 5}, {4, 0}, Qt::UTC)};
    crypto::SigningKey city = crypto::SigningKey::generate();
    fakes::DoorKiosk at{clock};
    Result<desk::DoorState> opened = desk::DoorState();
};

} // namespace

class TestFairDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTicketIsLetInOnceAndTheScanIsOnTheDisk()
    {
        Door door;
        QVERIFY(door.opened);
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted);
        const auto events = door.written();
        QCOMPARE(events.size(), std::size_t(1));
        QVERIFY(events[0].admitted);
        QCOMPARE(events[0].kind, checkin::ScanKind::Entry);
        const auto again = door.scan(door.ticket(1));
        QCOMPARE(again.verdict, DoorVerdict::AlreadyInside);
        QCOMPARE(again.since, events[0].time);
        QCOMPARE(again.tally.attendance, 1);
        QVERIFY(!door.written()[1].admitted);
    }
    void whoeverLeftComesBack()
    {
        Door door;
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted);
        QCOMPARE(door.out(door.ticket(1)), DoorVerdict::Left);
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::CameBack);
        QCOMPARE(door.out(door.ticket(2)), DoorVerdict::LeftUnseen);
    }
    void theSameCodeWithinThreeSecondsIsOneScan()
    {
        Door door;
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted);
        door.clock.advanceMs(1000);
        const auto again = door.door().present(door.ticket(1), DoorDirection::In);
        QVERIFY(again && again->again);
        QCOMPARE(again->verdict, DoorVerdict::Admitted);
        QCOMPARE(door.written().size(), std::size_t(1));
        QCOMPARE(door.door().present(door.ticket(2), DoorDirection::In)->verdict, DoorVerdict::Admitted);
    }
    void whatIsNoGoodTicketIsRefused()
    {
        Door door;
        QCOMPARE(door.in(door.ticket(1, u"bureau/other"_s)), DoorVerdict::OtherFair);
        QCOMPARE(door.in(door.ticket(1, fairId, 2)), DoorVerdict::NotYet);
        QCOMPARE(door.in(door.ticket(1, fairId, -2)), DoorVerdict::Over);
        QString forged = door.ticket(1);
        forged[100] = forged[100] == u'7' ? u'8' : u'7';
        QCOMPARE(door.in(forged), DoorVerdict::NotValid);
        QCOMPARE(door.in(u"https://example.org/"_s), DoorVerdict::NotATicket);
        QCOMPARE(door.in(u"7K3MQ9XD"_s), DoorVerdict::UnknownCode);
        QCOMPARE(door.in(u"11010519491231002X"_s), DoorVerdict::PersonalCard);
        door.city = crypto::SigningKey::generate();
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::NewsMissing);
        for (const auto &event : door.written())
            QVERIFY(!event.admitted);
    }
    void aRevokedTicketIsRefusedAndSomebodyMayDecideOtherwise()
    {
        Door door;
        tickets::TicketId id;
        id.bytes.back() = 1;
        door.at.put(catalogue::RevokedTicket{id.toText(), fairId});
        QVERIFY(door.door().refresh());
        const auto answer = door.scan(door.ticket(1));
        QCOMPARE(answer.verdict, DoorVerdict::Revoked);
        QVERIFY(answer.canLetInAnyway);
        const auto anyway = door.door().letInAnyway();
        QVERIFY(anyway);
        QCOMPARE(anyway->verdict, DoorVerdict::Admitted);
        QCOMPARE(anyway->tally.inside, 1);
        QCOMPARE(door.door().letInAnyway()->verdict, DoorVerdict::NotATicket);
    }
    void undoTakesTheLastScanBack()
    {
        Door door;
        QCOMPARE(door.door().undo()->verdict, DoorVerdict::NotATicket);
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted);
        QVERIFY(door.scan(door.ticket(2)).canUndo);
        QCOMPARE(door.door().undo()->verdict, DoorVerdict::Undone);
        const auto last = door.door().undo();
        QCOMPARE(last->tally, checkin::DoorTally());
        QVERIFY(!last->canUndo);
        QCOMPARE(door.in(door.ticket(2)), DoorVerdict::Admitted);
    }
    void whoeverHasNoTicketWalksIn()
    {
        Door door;
        QCOMPARE(door.door().walkIn()->verdict, DoorVerdict::WalkedIn);
        QCOMPARE(door.door().walkIn()->tally.inside, 2);
        QVERIFY(door.written()[0].walkIn);
        QVERIFY(door.written()[0].subject != door.written()[1].subject);
    }
    void afterARestartItKnowsWhoIsInside()
    {
        Door door;
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted);
        QCOMPARE(door.door().walkIn()->verdict, DoorVerdict::WalkedIn);
        QCOMPARE(door.door().undo()->verdict, DoorVerdict::Undone);
        door.open();
        QVERIFY(door.opened);
        QCOMPARE(door.opened->tally.inside, 1);
        QVERIFY(door.opened->canUndo);
        QCOMPARE(door.opened->unsent, 3);
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::AlreadyInside);
    }
    void whatItIssuedItselfItBelievesBeforeAnybodyIsToldOfIt()
    {
        Door door;
        const auto ticket = desk::fairTicket(door.at.keeper, door.at.signUp(fairId), false);
        QVERIFY(ticket);
        QCOMPARE(door.in(*ticket), DoorVerdict::Admitted);
    }
    void theTicketOfASignUpAndItsPickupCodeAreOne()
    {
        Door door;
        const QString code = door.at.signUp(fairId);
        QVERIFY(!code.isEmpty());
        const auto ticket = desk::fairTicket(door.at.keeper, code, false);
        QVERIFY(ticket && !ticket->isEmpty());
        QCOMPARE(door.in(*ticket), DoorVerdict::Admitted);
        QCOMPARE(door.in(code), DoorVerdict::AlreadyInside);
    }
    void aFairThatCountsGivesTicketsToThoseWithAPlace()
    {
        Door door(100);
        const QString code = door.at.signUp(fairId);
        QCOMPARE(*desk::fairTicket(door.at.keeper, code, false), QString());
        QCOMPARE(door.in(code), DoorVerdict::NoPlace);
        const auto ticket = desk::fairTicket(door.at.keeper, code, true);
        QVERIFY(ticket && !ticket->isEmpty());
        QCOMPARE(door.in(*ticket), DoorVerdict::Admitted);
    }
    void aFairThatIsNotPublishedHasNoDoor()
    {
        Door door;
        QCOMPARE(door.at.open(u"bureau/none"_s).error().reason, u"item.missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestFairDoor)
#include "tst_fairdoor.moc"
