// SPDX-License-Identifier: GPL-3.0-or-later
// What the door of a job fair says, without a network, and what it writes down.
#include "boothjson.h"
#include "doorkiosk.h"
#include "fairscan.h"
#include "fairticket.h"
#include "stationreceiptjson.h"

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
    /// Somebody signed up at another kiosk of the station; the pickup code and the ticket.
    [[nodiscard]] std::pair<QString, QString> toldOf(const QString &state, const QString &fair = fairId)
    {
        catalogue::StationReceipt told;
        told.receipt = u"7K3MQ9XD"_s;
        told.type = u"fair_signup"_s;
        told.aboutKind = u"fair"_s;
        told.about = fair;
        told.state = state;
        told.ticket = u"000102030405060708090a0b0c0d0e0f"_s;
        at.put(told);
        return {told.receipt, told.ticket};
    }
    [[nodiscard]] DoorVerdict numberIn(const QByteArray &number, DoorDirection direction = DoorDirection::In)
    {
        clock.advanceMs(5000);
        return door().presentNumber(*operations::ResidentNumber::read(number), direction)->verdict;
    }
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
    void whoHasTakenItBackHasNoTicketBeforeAnybodyIsToldOfIt()
    {
        Door door;
        const QString code = door.at.signUp(fairId);
        const auto ticket = desk::fairTicket(door.at.keeper, code, false);
        QVERIFY(ticket && !ticket->isEmpty());
        desk::OperationDraft back;
        back.type = u"cancellation"_s;
        back.refers = code;
        QVERIFY(desk::OperationDesk(door.at.keeper, door.at.anchored).submit(back));
        for (const bool placed : {false, true})
            QCOMPARE(*desk::fairTicket(door.at.keeper, code, placed), QString());
        QCOMPARE(door.in(code), DoorVerdict::Revoked);
    }
    /// Its key is one that no door believes any more, and nobody will hear of the sign-up.
    void aKioskThatWasTurnedAwayGivesNoTicketOfWhatWaits()
    {
        Door door;
        const QString code = door.at.signUp(fairId);
        QVERIFY(desk::OperationDesk(door.at.keeper, door.at.anchored).noteTurnedAway());
        QCOMPARE(*desk::fairTicket(door.at.keeper, code, false), QString());
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
    void thePickupCodeOfAnotherKioskOfTheStationIsKnown()
    {
        Door door(100);
        const auto [code, ticket] = door.toldOf(u"confirmed"_s);
        QCOMPARE(door.in(code), DoorVerdict::Admitted);
        QCOMPARE(door.written()[0].subject, ticket);
        QCOMPARE(door.in(code), DoorVerdict::AlreadyInside);
        QCOMPARE(door.out(code), DoorVerdict::Left);
    }
    void whatTheStationWasToldOfAPickupCodeDecides_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("fair");
        QTest::addColumn<DoorVerdict>("verdict");
        QTest::newRow("waits") << u"waitlisted"_s << fairId << DoorVerdict::NoPlace;
        QTest::newRow("is not confirmed") << u"accepted"_s << fairId << DoorVerdict::NoPlace;
        QTest::newRow("refused") << u"rejected"_s << fairId << DoorVerdict::Revoked;
        QTest::newRow("taken back") << u"cancelled"_s << fairId << DoorVerdict::Revoked;
        QTest::newRow("noted by staff") << u"attended"_s << fairId << DoorVerdict::Admitted;
        QTest::newRow("another fair") << u"confirmed"_s << u"bureau/other"_s << DoorVerdict::OtherFair;
    }
    void whatTheStationWasToldOfAPickupCodeDecides()
    {
        QFETCH(QString, state);
        QFETCH(QString, fair);
        QFETCH(DoorVerdict, verdict);
        Door door(100);
        QCOMPARE(door.in(door.toldOf(state, fair).first), verdict);
    }
    void aPlaceThatWasConfirmedLaterCountsForASignUpOfThisKiosk()
    {
        Door door(100);
        const QString code = door.at.signUp(fairId);
        QCOMPARE(door.in(code), DoorVerdict::NoPlace);
        catalogue::StationReceipt told;
        told.receipt = code;
        told.type = u"fair_signup"_s;
        told.about = fairId;
        told.state = u"confirmed"_s;
        door.at.put(told);
        QCOMPARE(door.in(code), DoorVerdict::Admitted);
    }
    void whoeverHasOnlyTheirNumberIsLetInOnceAndComesBack()
    {
        Door door;
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::Registered);
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::AlreadyInside);
        QCOMPARE(door.door().letInAnyway()->verdict, DoorVerdict::Admitted);
        QCOMPARE(door.numberIn("11010519491231002x", DoorDirection::Out), DoorVerdict::Left);
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::CameBack);
        const auto events = door.written();
        QCOMPARE(events.size(), std::size_t(5));
        for (const auto &event : events)
            QVERIFY(event.walkIn && event.subject == events[0].subject);
        QCOMPARE(door.door().walkIn()->tally.attendance, 2);
    }
    void aNumberThatNoDoorHasSeenGoesOutUnwritten()
    {
        Door door;
        QCOMPARE(door.numberIn("11010519491231002X", DoorDirection::Out), DoorVerdict::LeftUnseen);
        QVERIFY(door.written().empty());
    }
    void ofANumberOnlyWhatIsSealedForTheBureauIsKept()
    {
        Door door;
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::Registered);
        const auto batch = door.at.keeper.with(
            [&](outbox::Outbox &outbox) { return outbox.nextBatch(10, {}, door.at.key()); });
        QCOMPARE(batch->operations.size(), std::size_t(1));
        QVERIFY(!batch->operations[0].head.contains("19491231"));
        QVERIFY(!batch->operations[0].seal.contains("19491231"));
        door.open(); // nobody is known by a number any more
        QCOMPARE(door.opened->tally.inside, 1);
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::Registered);
    }
    void aRegistrationThatWasTakenBackIsMadeAnew()
    {
        Door door;
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::Registered);
        QCOMPARE(door.door().undo()->tally.inside, 0);
        QCOMPARE(door.numberIn("11010519491231002X"), DoorVerdict::Registered);
    }
    void thePosterOfABoothSaysWhereTheKioskStands()
    {
        Door door;
        catalogue::Booth booth;
        booth.id = u"bureau/night-A03"_s;
        booth.fair = fairId;
        booth.number = u"A03"_s;
        booth.employer = u"示例餐饮"_s;
        door.at.put(booth);
        const auto at = door.scan(u"http://localhost/b/bureau/night-A03"_s);
        QCOMPARE(at.verdict, DoorVerdict::AtBooth);
        QCOMPARE(at.booth, (desk::DoorBooth{booth.id, booth.number, booth.employer}));
        QCOMPARE(door.scan(u"http://localhost/b/bureau/other"_s).verdict, DoorVerdict::NotATicket);
        QVERIFY(door.written().empty());
    }
    void atABoothEachTicketCountsOnce()
    {
        Door door;
        const QString booth = u"bureau/night-A03"_s;
        const auto visit = [&](const QString &text) {
            door.clock.advanceMs(5000);
            return *door.door().visit(text, booth);
        };
        QCOMPARE(visit(door.ticket(1)).verdict, DoorVerdict::Visited);
        QCOMPARE(visit(door.ticket(2)).visits, 2);
        QCOMPARE(visit(door.ticket(1)).verdict, DoorVerdict::VisitedBefore);
        QCOMPARE(visit(door.ticket(1, u"bureau/other"_s)).verdict, DoorVerdict::OtherFair);
        QCOMPARE(visit(door.ticket(3, fairId, 2)).verdict, DoorVerdict::NotYet);
        const auto events = door.written();
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events[0].kind, checkin::ScanKind::Booth);
        QCOMPARE(events[0].gate, booth);
        QCOMPARE(door.door().undo()->visits, 2); // the second scan of the first one
        QCOMPARE(door.door().undo()->visits, 1);
        QCOMPARE(door.in(door.ticket(1)), DoorVerdict::Admitted); // a visit is no entry
    }
    void aFairThatIsNotPublishedHasNoDoor()
    {
        Door door;
        QCOMPARE(door.at.open(u"bureau/none"_s).error().reason, u"item.missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestFairDoor)
#include "tst_fairdoor.moc"
