// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

#include <QTest>

#include <algorithm>
#include <map>

using yizhan::routing::Turns;

namespace {

constexpr qint64 now = 1'000'000;
constexpr qint64 tenMs = 10'000;

/// So many wait, each for ten milliseconds of a worker.
void press(Turns &turns, int waiting)
{
    turns.served(tenMs);
    for (int i = 0; i < waiting; ++i)
        turns.entered();
}

} // namespace

/// Who is to come when while more come than can be served.
class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitIsThatOfAllBefore()
    {
        Turns turns(2);
        QCOMPARE(turns.waitMs(), 0);
        press(turns, 400);
        QCOMPARE(turns.waitMs(), 2000);
        for (int i = 0; i < 200; ++i)
            turns.left();
        QCOMPARE(turns.waitMs(), 1000);
    }

    void waitFollowsWhatRequestsTake()
    {
        Turns turns(1);
        press(turns, 100);
        for (int i = 0; i < 1000; ++i)
            turns.served(2 * tenMs);
        QVERIFY(turns.waitMs() > 1950 && turns.waitMs() <= 2000);
    }

    void whoeverIsServedComesAtOnceWhileNobodyWaitsLong()
    {
        Turns turns(1);
        press(turns, 50);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(turns.secondsOfServed(now + 10 * i), 0);
    }

    void whoeverIsServedComesBehindThoseThatWait()
    {
        Turns turns(2);
        press(turns, 1000);
        QCOMPARE(turns.secondsOfServed(now), 5);
    }

    void whoeverIsServedComesBehindThoseThatWereTurnedAway()
    {
        Turns turns(1);
        press(turns, 100);
        for (int i = 0; i < 900; ++i)
            QVERIFY(turns.secondsOfRefused(now) > 0);
        const int seconds = turns.secondsOfServed(now);
        QVERIFY(seconds >= 10 && seconds <= 12);
    }

    /// Each waits for what he is told and up to twice that.
    void thoseTurnedAwayComeAsTheyCanBeServed()
    {
        Turns turns(1);
        turns.served(tenMs);
        std::map<int, int> comers;
        for (int i = 0; i < 2000; ++i)
            ++comers[turns.secondsOfRefused(now)];
        QVERIFY(comers.rbegin()->first >= 14); // 2,000 need 20 s
        const auto most =
            std::max_element(comers.begin(), comers.end(),
                             [](const auto &one, const auto &other) { return one.second < other.second; });
        QVERIFY(most->second <= 300);
    }

    void pressIsForgottenWithItsTurns()
    {
        Turns turns(1);
        turns.served(tenMs);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(turns.secondsOfRefused(now) > 0);
        QCOMPARE(turns.secondsOfServed(now + 60'000), 0);
        QCOMPARE(turns.secondsOfRefused(now + 60'000), 1);
    }

    void nobodyIsAskedForMoreThanTenMinutes()
    {
        Turns turns(1);
        turns.served(3'600'000'000);
        turns.entered();
        QCOMPARE(turns.secondsOfServed(now), 600);
        QVERIFY(turns.secondsOfRefused(now) <= 600);
    }

    void whoeverIsTurnedAwayBeforeAnythingWasServedIsSpreadToo()
    {
        Turns turns(2);
        int latest = 0;
        for (int i = 0; i < 3000; ++i)
            latest = std::max(latest, turns.secondsOfRefused(now));
        QVERIFY(latest >= 3);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
