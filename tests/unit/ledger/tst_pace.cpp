// SPDX-License-Identifier: GPL-3.0-or-later
#include "pace.h"

#include <QTest>

using yizhan::ledger::Pace;

namespace {

/// Ten seconds in which `devices` kiosks send in turn, each batch taking `tookMs` of one of the workers;
/// returns the time at its end.
qint64 rush(Pace &pace, int devices, qint64 tookMs, int workers, qint64 from = 1'000'000)
{
    int next = 0;
    for (qint64 ms = 0; ms < 10'000; ms += tookMs) {
        for (int worker = 0; worker < workers; ++worker)
            pace.took(std::to_string(next++ % devices), from + ms, tookMs);
    }
    return from + 10'000;
}

} // namespace

/// How soon a server that is pressed wants to hear from the same kiosk again.
class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietServerAsksForNothing()
    {
        Pace pace(2);
        QCOMPARE(pace.seconds(1'000'000), 0);
        for (int i = 0; i < 20; ++i)
            pace.took(std::to_string(i), 1'000'000 + i * 500, 10);
        QCOMPARE(pace.seconds(1'010'000), 0);
    }

    void fewKiosksMaySendAsFastAsTheyLike()
    {
        Pace pace(1);
        QCOMPARE(pace.seconds(rush(pace, 10, 10, 1)), 0); // a round takes a tenth of a second
    }

    void pressedServerAsksForARound_data()
    {
        QTest::addColumn<int>("workers");
        QTest::newRow("one worker") << 1;
        QTest::newRow("two workers") << 2;
    }
    void pressedServerAsksForARound()
    {
        QFETCH(const int, workers);
        Pace pace(workers);
        // 400 kiosks at 10 ms a batch: 4 s of work for one worker, 2 for two.
        QCOMPARE(pace.seconds(rush(pace, 400, 10, workers)), 4 / workers);
    }

    void paceEndsWithThePress()
    {
        Pace pace(1);
        const qint64 end = rush(pace, 400, 10, 1);
        QVERIFY(pace.seconds(end) > 0);
        QCOMPARE(pace.seconds(end + 20'000), 0);
    }

    void slowDatabaseIsNotAskedForMoreThanTenMinutes()
    {
        Pace herd(1);
        for (int i = 0; i < 1000; ++i)
            herd.took(std::to_string(i), 1'000'000 + i * 10, 1000);
        QVERIFY(herd.seconds(1'010'000) <= 600);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
