// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of docs/formats/checkin.md, one by one.
#include "encodedstate.h"
#include "fairrecord.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan::checkin;

namespace {

const QString fair = u"f1"_s;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'796'000'000'000 + seconds * 1000, Qt::UTC);
}

ScanEvent scan(const QString &id, const QString &subject, qint64 seconds, ScanKind kind = ScanKind::Entry)
{
    ScanEvent event;
    event.id = id;
    event.fair = fair;
    event.kind = kind;
    event.subject = subject;
    event.station = u"s1"_s;
    event.device = u"d1"_s;
    event.seq = seconds;
    event.time = at(seconds);
    event.knowing = at(0);
    return event;
}

ScanEvent undo(const QString &id, const QString &refers, qint64 seconds)
{
    ScanEvent event = scan(id, {}, seconds, ScanKind::Undo);
    event.refers = refers;
    return event;
}

/// Tickets t1, t2 … are registered; t1 and t2 are of one person.
FairRecord record(std::initializer_list<ScanEvent> events)
{
    FairRecord made(fair);
    for (const char *ticket : {"t1", "t2", "t3"}) {
        Registration registration;
        registration.ticket = QLatin1String(ticket);
        registration.person = ticket == QByteArrayView("t3") ? QString() : u"p1"_s;
        made.know(registration);
    }
    for (const ScanEvent &event : events)
        made.add(event);
    return made;
}

Outcome outcomeOf(const FairState &state, const char *id)
{
    return state.events.at(QLatin1String(id)).outcome;
}

} // namespace

class TestFairState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventThatComesAgainIsTheSame()
    {
        FairRecord made = record({scan(u"a"_s, u"t1"_s, 10)});
        const QByteArray before = yizhan::fakes::encodeState(made.state());
        QVERIFY(!made.add(scan(u"a"_s, u"t1"_s, 10)));
        QCOMPARE(yizhan::fakes::encodeState(made.state()), before);
    }
    void anotherEventOfTheSameIdIsAnAlarm()
    {
        FairRecord one = record({scan(u"a"_s, u"t1"_s, 10), scan(u"a"_s, u"t3"_s, 10)});
        FairRecord other = record({scan(u"a"_s, u"t3"_s, 10), scan(u"a"_s, u"t1"_s, 10)});
        QCOMPARE(one.state().reusedIds, 1);
        QCOMPARE(yizhan::fakes::encodeState(one.state()), yizhan::fakes::encodeState(other.state()));
    }
    void theFirstEntryCountsAndTheLaterNameIt()
    {
        ScanEvent elsewhere = scan(u"b"_s, u"t1"_s, 50);
        elsewhere.station = u"s2"_s;
        const FairState state = record({elsewhere, scan(u"a"_s, u"t1"_s, 10)}).state();
        QCOMPARE(outcomeOf(state, "a"), Outcome::Counted);
        QCOMPARE(outcomeOf(state, "b"), Outcome::Duplicate);
        QCOMPARE(state.events.at(u"b"_s).of, u"a"_s);
        QCOMPARE(state.attendance, 1);
    }
    void atOneMomentStationAndOrderDecide()
    {
        ScanEvent elsewhere = scan(u"a"_s, u"t1"_s, 10);
        elsewhere.station = u"s2"_s;
        const FairState state = record({elsewhere, scan(u"b"_s, u"t1"_s, 10)}).state();
        QCOMPARE(outcomeOf(state, "b"), Outcome::Counted); // s1 is before s2
    }
    void whoLeftComesBack()
    {
        FairRecord made = record({scan(u"a"_s, u"t1"_s, 10), scan(u"b"_s, u"t1"_s, 20, ScanKind::Exit),
                                  scan(u"c"_s, u"t1"_s, 30)});
        QCOMPARE(outcomeOf(made.state(), "b"), Outcome::Left);
        QCOMPARE(outcomeOf(made.state(), "c"), Outcome::Reentry);
        QCOMPARE(made.state().inside, 1);
        QCOMPARE(outcomeOf(made.state({.allowsReentry = false}), "c"), Outcome::Duplicate);
    }
    void anExitWithoutAnEntryIsNoAttendance()
    {
        const FairState state = record({scan(u"a"_s, u"t1"_s, 10, ScanKind::Exit)}).state();
        QCOMPARE(outcomeOf(state, "a"), Outcome::LeftUnseen);
        QCOMPARE(state.attendance, 0);
    }
    void whatTheDoorRefusedCountsNowhere()
    {
        ScanEvent refused = scan(u"a"_s, u"t1"_s, 10);
        refused.admitted = false;
        const FairState state = record({refused, scan(u"b"_s, u"t1"_s, 11)}).state();
        QCOMPARE(outcomeOf(state, "a"), Outcome::Refused);
        QCOMPARE(outcomeOf(state, "b"), Outcome::Counted); // not a repetition of what was refused
    }
    void aRevokedTicketThatWasKnownIsAnOverride()
    {
        FairRecord made = record({scan(u"a"_s, u"t3"_s, 100)});
        Registration revoked{u"t3"_s, 2, {}, {}, {}, at(0)};
        QVERIFY(made.know(revoked));
        QCOMPARE(made.state().events.at(u"a"_s).mark, Mark::Override);
        QCOMPARE(made.state().attendance, 1); // whom the door let in was there
    }
    void whatTheStationCouldNotKnowBlamesNobody()
    {
        FairRecord made = record({scan(u"a"_s, u"t3"_s, 100)});
        made.know({u"t3"_s, 2, {}, {}, {}, at(50)});
        QCOMPARE(made.state().events.at(u"a"_s).mark, Mark::LateKnown);
        QCOMPARE(made.state().lateKnown, 1);
    }
    void whatWasRevokedAfterwardsChangesNothing()
    {
        FairRecord made = record({scan(u"a"_s, u"t3"_s, 100)});
        made.know({u"t3"_s, 2, {}, {}, {}, at(101)});
        QCOMPARE(made.state().events.at(u"a"_s).mark, Mark::None);
    }
    void outsideItsTimeATicketIsAnOverride()
    {
        FairRecord made = record({scan(u"a"_s, u"t1"_s, 10), scan(u"b"_s, u"t3"_s, 90)});
        made.know({u"t1"_s, 2, {}, at(20), at(80), {}});
        made.know({u"t3"_s, 2, {}, at(20), at(80), {}});
        QCOMPARE(QByteArray(made.state().events.at(u"a"_s).reason), QByteArray("not_yet"));
        QCOMPARE(QByteArray(made.state().events.at(u"b"_s).reason), QByteArray("over"));
        QCOMPARE(made.state().overrides, 2);
    }
    void anOrphanIsCountedOnceItsRegistrationArrives()
    {
        FairRecord made = record({scan(u"a"_s, u"t9"_s, 10)});
        QCOMPARE(outcomeOf(made.state(), "a"), Outcome::Orphan);
        QCOMPARE(made.state().attendance, 0);
        made.know({u"t9"_s, 1, {}, {}, {}, {}});
        QCOMPARE(outcomeOf(made.state(), "a"), Outcome::Counted);
    }
    void whoHasNoTicketNeedsNoRegistration()
    {
        ScanEvent walkIn = scan(u"a"_s, u"w1"_s, 10);
        walkIn.walkIn = true;
        QCOMPARE(record({walkIn}).state().attendance, 1);
    }
    void anUndoTakesTheEntryBack()
    {
        const FairState state =
            record({scan(u"a"_s, u"t1"_s, 10), undo(u"u"_s, u"a"_s, 12), scan(u"b"_s, u"t1"_s, 40)}).state();
        QCOMPARE(outcomeOf(state, "a"), Outcome::Undone);
        QCOMPARE(outcomeOf(state, "u"), Outcome::Undo);
        QCOMPARE(outcomeOf(state, "b"), Outcome::Counted);
        QCOMPARE(state.attendance, 1);
    }
    void anUndoWaitsForWhatItNames()
    {
        FairRecord made = record({undo(u"u"_s, u"a"_s, 12)});
        QCOMPARE(outcomeOf(made.state(), "u"), Outcome::IdleUndo);
        made.add(scan(u"a"_s, u"t1"_s, 10));
        QCOMPARE(outcomeOf(made.state(), "a"), Outcome::Undone);
    }
    void anUndoCannotBeUndone()
    {
        const FairState state =
            record({scan(u"a"_s, u"t1"_s, 10), undo(u"u"_s, u"a"_s, 12), undo(u"v"_s, u"u"_s, 14)}).state();
        QCOMPARE(outcomeOf(state, "v"), Outcome::IdleUndo);
        QCOMPARE(outcomeOf(state, "a"), Outcome::Undone);
    }
    void attendanceCountsPeople()
    {
        const FairState state =
            record({scan(u"a"_s, u"t1"_s, 10), scan(u"b"_s, u"t2"_s, 20), scan(u"c"_s, u"t3"_s, 30)}).state();
        QCOMPARE(state.attendance, 2);
        QCOMPARE(state.outcomes.at(Outcome::Counted), 3);
    }
    void withinThreeSecondsItIsOneScan()
    {
        const FairState state =
            record({scan(u"a"_s, u"t1"_s, 10), scan(u"b"_s, u"t1"_s, 13), scan(u"c"_s, u"t1"_s, 14)}).state();
        QCOMPARE(outcomeOf(state, "b"), Outcome::Repeat);
        QCOMPARE(state.events.at(u"b"_s).of, u"a"_s);
        QCOMPARE(outcomeOf(state, "c"), Outcome::Duplicate); // by then it is another
    }
    void anotherCodeIsNeverARepetition()
    {
        QCOMPARE(record({scan(u"a"_s, u"t1"_s, 10), scan(u"b"_s, u"t3"_s, 10)}).state().attendance, 2);
    }
    void aBoothIsVisitedOnce()
    {
        ScanEvent first = scan(u"a"_s, u"t1"_s, 10, ScanKind::Booth),
                  again = scan(u"b"_s, u"t1"_s, 60, ScanKind::Booth),
                  other = scan(u"c"_s, u"t1"_s, 61, ScanKind::Booth);
        first.gate = again.gate = u"b12"_s;
        other.gate = u"b13"_s;
        const FairState state = record({first, again, other}).state();
        QCOMPARE(outcomeOf(state, "a"), Outcome::Visited);
        QCOMPARE(outcomeOf(state, "b"), Outcome::Duplicate);
        QCOMPARE(outcomeOf(state, "c"), Outcome::Visited);
        QCOMPARE(state.attendance, 0);
    }
    void whatIsOfAnotherFairOrUnfinishedStaysOut()
    {
        FairRecord made(fair);
        ScanEvent event = scan(u"a"_s, u"t1"_s, 10);
        event.fair = u"f2"_s;
        QVERIFY(!made.add(event));
        QVERIFY(!made.add(scan({}, u"t1"_s, 10)));
        QVERIFY(!made.add(scan(u"a"_s, {}, 10)));
        ScanEvent timeless = scan(u"a"_s, u"t1"_s, 10);
        timeless.time = {};
        QVERIFY(!made.add(timeless));
    }
};

QTEST_APPLESS_MAIN(TestFairState)
#include "tst_fairstate.moc"
