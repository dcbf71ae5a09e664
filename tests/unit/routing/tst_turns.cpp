// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <map>
#include <queue>
#include <random>

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

/// Kiosks that come back at once to a server of two workers, which becomes slower all the while. In
/// microseconds; as SessionContext and kiosks do it.
class Herd
{
public:
    Herd(std::uint64_t seed, qint64 firstUs, qint64 lastUs)
        : m_firstUs(firstUs), m_lastUs(lastUs), m_random(seed)
    {
        m_attempts.resize(kiosks);
        for (int kiosk = 0; kiosk < kiosks; ++kiosk)
            m_events.push({below(1'000'000), kiosk, false});
    }

    [[nodiscard]] int mostAttempts()
    {
        while (!m_events.empty()) {
            const Event event = m_events.top();
            m_events.pop();
            m_nowUs = event.atUs;
            event.served ? end() : arrive(event.kiosk);
            begin();
        }
        return *std::max_element(m_attempts.begin(), m_attempts.end());
    }

private:
    struct Event
    {
        qint64 atUs;
        int kiosk;
        bool served;
        friend bool operator>(const Event &a, const Event &b) { return a.atUs > b.atUs; }
    };
    static constexpr int kiosks = 2000;
    static constexpr int workers = 2;
    static constexpr qint64 patienceUs = 5'000'000;

    qint64 below(qint64 us)
    {
        return us > 0 ? static_cast<qint64>(m_random() % static_cast<std::uint64_t>(us)) : 0;
    }
    void arrive(int kiosk)
    {
        ++m_attempts[static_cast<std::size_t>(kiosk)];
        if (m_turns.waitMs() * 1000 > patienceUs)
            return refuse(kiosk);
        m_turns.entered();
        m_waiting.push_back({m_nowUs, kiosk, false});
    }
    void refuse(int kiosk)
    {
        const qint64 asked = m_turns.secondsOfRefused(m_nowUs / 1000) * qint64(1'000'000);
        m_events.push({m_nowUs + asked + below(asked), kiosk, false});
    }
    void begin()
    {
        while (m_busy < workers && !m_waiting.empty()) {
            const Event event = m_waiting.front();
            m_waiting.pop_front();
            m_turns.left();
            if (m_nowUs - event.atUs > patienceUs) {
                refuse(event.kiosk);
                continue;
            }
            ++m_busy;
            const qint64 slower = (m_lastUs - m_firstUs) * m_served / static_cast<qint64>(m_attempts.size());
            const qint64 us = (m_firstUs + slower) * (80 + below(40)) / 100;
            m_eachUs.push_back(us);
            m_events.push({m_nowUs + us, event.kiosk, true});
        }
    }
    void end()
    {
        --m_busy;
        ++m_served;
        m_turns.served(m_eachUs.front());
        m_eachUs.pop_front();
    }

    const qint64 m_firstUs;
    const qint64 m_lastUs;
    Turns m_turns{workers};
    std::mt19937_64 m_random;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::deque<Event> m_waiting;
    std::deque<qint64> m_eachUs;
    std::vector<int> m_attempts;
    qint64 m_nowUs = 0;
    qint64 m_served = 0;
    int m_busy = 0;
};

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

    void aServerThatSlowsDownTurnsNobodyAwayMoreThanTwice()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            QVERIFY(Herd(seed, 50'000, 80'000).mostAttempts() <= 3);
            QVERIFY(Herd(seed, 97'000, 155'000).mostAttempts() <= 3);
        }
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
