// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <QTest>

using namespace yizhan;

class TestBackoff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayNeverPassesACeilingThatDoubles();
    void ceilingStopsAtFiveMinutes();
    void delaysSpreadOverTheWholeRange();
    void afterASuccessItBeginsAnew();
    void failuresAreCounted();
};

void TestBackoff::delayNeverPassesACeilingThatDoubles()
{
    SeededRandom random(1);
    for (int round = 0; round < 200; ++round) {
        sync::Backoff backoff(random);
        for (qint64 ceiling = 1000; ceiling <= 256'000; ceiling *= 2) {
            const qint64 delay = backoff.nextDelayMs();
            QVERIFY(delay >= 0 && delay <= ceiling);
        }
    }
}

void TestBackoff::ceilingStopsAtFiveMinutes()
{
    SeededRandom random(2);
    sync::Backoff backoff(random);
    qint64 longest = 0;
    for (int failure = 0; failure < 2000; ++failure)
        longest = std::max(longest, backoff.nextDelayMs());
    QVERIFY(longest <= 300'000);
    QVERIFY(longest > 295'000);
}

void TestBackoff::delaysSpreadOverTheWholeRange()
{
    SeededRandom random(3);
    int early = 0;
    constexpr int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        sync::Backoff backoff(random);
        early += backoff.nextDelayMs() < 500 ? 1 : 0;
    }
    QVERIFY(early > rounds * 45 / 100 && early < rounds * 55 / 100);
}

void TestBackoff::afterASuccessItBeginsAnew()
{
    SeededRandom random(4);
    sync::Backoff backoff(random);
    for (int failure = 0; failure < 12; ++failure)
        static_cast<void>(backoff.nextDelayMs());
    backoff.reset();
    QVERIFY(backoff.nextDelayMs() <= 1000);
}

void TestBackoff::failuresAreCounted()
{
    SeededRandom random(5);
    sync::Backoff backoff(random);
    QCOMPARE(backoff.failures(), 0);
    static_cast<void>(backoff.nextDelayMs());
    static_cast<void>(backoff.nextDelayMs());
    QCOMPARE(backoff.failures(), 2);
    backoff.reset();
    QCOMPARE(backoff.failures(), 0);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
