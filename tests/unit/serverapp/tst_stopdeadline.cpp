// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopdeadline.h"

#include <QTest>

#include <atomic>
#include <csignal>

using namespace std::chrono_literals;
using yizhan::server::StopDeadline;

class TestStopDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensUntilItIsAsked()
    {
        std::atomic<int> expired = 0;
        std::atomic<int> looks = 0;
        const StopDeadline deadline(
            1ms,
            [&] {
                ++looks;
                return false;
            },
            [&] { ++expired; });
        QTRY_VERIFY(looks >= 3);
        QCOMPARE(expired.load(), 0);
    }

    void itEndsWhoDoesNotEnd()
    {
        std::atomic<bool> asked = false;
        std::atomic<int> expired = 0;
        {
            const StopDeadline deadline(
                50ms, [&] { return asked.load(); }, [&] { ++expired; });
            asked = true;
            QTRY_COMPARE_WITH_TIMEOUT(expired.load(), 1, 3000);
        }
        QCOMPARE(expired.load(), 1); // once: its thread has ended
    }

    void whoEndsInTimeIsLeftAlone()
    {
        std::atomic<int> expired = 0;
        std::atomic<bool> looked = false;
        {
            const StopDeadline deadline(
                10s,
                [&] {
                    looked = true;
                    return true;
                },
                [&] { ++expired; });
            QTRY_VERIFY(looked);
        }
        QCOMPARE(expired.load(), 0);
    }

    void signalThatNobodyTookIsSeen()
    {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        QVERIFY(!StopDeadline::isSignalPending());
        raise(SIGTERM);
        QVERIFY(StopDeadline::isSignalPending());
        int taken = 0;
        sigwait(&signals, &taken);
        QVERIFY(!StopDeadline::isSignalPending());
    }
};

QTEST_GUILESS_MAIN(TestStopDeadline)
#include "tst_stopdeadline.moc"
