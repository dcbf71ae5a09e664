// SPDX-License-Identifier: GPL-3.0-or-later
// What a door says at once is what the record of the whole fair says.
#include "doorbook.h"
#include "random.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::checkin;

namespace {

ScanEvent scan(const QString &id, ScanKind kind, const QString &subject, qint64 ms)
{
    ScanEvent event;
    event.id = id;
    event.fair = u"f"_s;
    event.kind = kind;
    event.subject = subject;
    event.station = u"s1"_s;
    event.seq = ms;
    event.time = QDateTime::fromMSecsSinceEpoch(1'796'000'000'000 + ms, Qt::UTC);
    return event;
}

ScanEvent undoOf(const QString &id, const QString &refers, qint64 ms)
{
    ScanEvent undo = scan(id, ScanKind::Undo, {}, ms);
    undo.refers = refers;
    return undo;
}

std::vector<ScanEvent> randomHistory(Random &random)
{
    std::vector<ScanEvent> events;
    const quint64 count = 5 + random.below(80);
    for (quint64 number = 0; number < count; ++number) {
        const auto kind = std::array{ScanKind::Entry, ScanKind::Entry, ScanKind::Exit, ScanKind::Booth,
                                     ScanKind::Undo}[random.below(5)];
        ScanEvent event =
            scan(u"e"_s + QString::number(number), kind, u"t"_s + QString::number(random.below(9)),
                 static_cast<qint64>(random.below(90'000)));
        event.station = u"s"_s + QString::number(random.below(5));
        event.admitted = random.below(6) != 0;
        if (kind == ScanKind::Undo) // also of what is not there, and of another undo
            event.refers = u"e"_s + QString::number(random.below(count + 2));
        events.push_back(event);
    }
    return events;
}

} // namespace

class TestDoorBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsWhatTheRecordOfTheFairCounts()
    {
        SeededRandom random(11);
        for (int history = 0; history < 200; ++history) {
            DoorBook book(u"f"_s);
            FairRecord record(u"f"_s);
            for (int ticket = 0; ticket < 9; ++ticket)
                record.know({u"t"_s + QString::number(ticket), 0, {}, {}, {}, {}});
            for (const ScanEvent &event : randomHistory(random)) {
                book.add(event);
                record.add(event);
            }
            const FairState state = record.state();
            const auto duplicates = state.outcomes.find(Outcome::Duplicate);
            const DoorTally tally = book.tally();
            QCOMPARE(tally.attendance, state.attendance);
            QCOMPARE(tally.inside, state.inside);
            QCOMPARE(tally.duplicates, duplicates == state.outcomes.end() ? 0 : duplicates->second);
            for (const auto &[id, judged] : state.events) {
                if (const Judged *here = book.judged(id))
                    QCOMPARE(here->outcome, judged.outcome);
            }
        }
    }
    void whoCameInIsInsideUntilTheyLeave()
    {
        DoorBook book(u"f"_s);
        QVERIFY(!book.standingOf(u"t1"_s).cameIn);
        book.add(scan(u"a"_s, ScanKind::Entry, u"t1"_s, 1000));
        QVERIFY(book.standingOf(u"t1"_s).isInside);
        QCOMPARE(book.standingOf(u"t1"_s).first, scan({}, ScanKind::Entry, {}, 1000).time);
        book.add(scan(u"b"_s, ScanKind::Exit, u"t1"_s, 60'000));
        QVERIFY(!book.standingOf(u"t1"_s).isInside);
        QVERIFY(book.standingOf(u"t1"_s).cameIn);
    }
    void anUndoMayComeBeforeWhatItTakesBack()
    {
        DoorBook book(u"f"_s);
        book.add(undoOf(u"u"_s, u"a"_s, 2000));
        book.add(scan(u"a"_s, ScanKind::Entry, u"t1"_s, 1000));
        QCOMPARE(book.tally(), DoorTally());
        QVERIFY(!book.standingOf(u"t1"_s).isInside);
    }
    void theSameEventAgainChangesNothing()
    {
        DoorBook book(u"f"_s);
        QVERIFY(book.add(scan(u"a"_s, ScanKind::Entry, u"t1"_s, 1000)));
        QVERIFY(!book.add(scan(u"a"_s, ScanKind::Entry, u"t1"_s, 1000)));
        QCOMPARE(book.tally().attendance, 1);
        QCOMPARE(book.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestDoorBook)
#include "tst_doorbook.moc"
