// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollphase.h"

#include <QTest>
#include <QTimeZone>

using namespace yizhan;

class TestPollPhase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnComesOnceAnInterval();
    void turnIsTheSameInEveryInterval();
    void kiosksAreSpreadEvenly();
    void startIsAFixedShareOfTheSpread();
    void withoutAnIntervalThereIsNothingToWaitFor();
    void timesBeforeTheEpochHaveTheirTurnToo();

private:
    const QDateTime m_now{QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc()};
    static constexpr qint64 intervalMs = 300'000;
};

void TestPollPhase::turnComesOnceAnInterval()
{
    const sync::PollPhase phase(QStringLiteral("kiosk-1"));
    for (int second = 0; second < 600; ++second) {
        const qint64 delay = phase.delayMs(m_now.addSecs(second), intervalMs);
        QVERIFY(delay >= 1 && delay <= intervalMs);
    }
}

void TestPollPhase::turnIsTheSameInEveryInterval()
{
    const sync::PollPhase phase(QStringLiteral("kiosk-1"));
    const QDateTime turn = m_now.addMSecs(phase.delayMs(m_now, intervalMs));
    QCOMPARE(phase.delayMs(turn, intervalMs), intervalMs); // the next one, not this one again
    QCOMPARE(phase.delayMs(turn.addMSecs(-1), intervalMs), 1);
    QCOMPARE(turn.toMSecsSinceEpoch() % intervalMs, phase.offsetMs(intervalMs));
}

void TestPollPhase::kiosksAreSpreadEvenly()
{
    constexpr int tenths = 10;
    std::array<int, tenths> crowd{};
    for (int kiosk = 0; kiosk < 2000; ++kiosk) {
        const sync::PollPhase phase(QStringLiteral("%1").arg(kiosk, 16, 16, QLatin1Char('0')));
        ++crowd[static_cast<std::size_t>(phase.offsetMs(intervalMs) * tenths / intervalMs)];
    }
    for (const int there : crowd)
        QVERIFY(there > 150 && there < 250);
}

void TestPollPhase::startIsAFixedShareOfTheSpread()
{
    const sync::PollPhase phase(QStringLiteral("kiosk-1"));
    QCOMPARE(phase.offsetMs(60'000), sync::PollPhase(QStringLiteral("kiosk-1")).offsetMs(60'000));
    QVERIFY(phase.offsetMs(60'000) >= 0 && phase.offsetMs(60'000) < 60'000);
    QCOMPARE(phase.offsetMs(0), 0);
    QCOMPARE(phase.offsetMs(-5), 0);
}

void TestPollPhase::withoutAnIntervalThereIsNothingToWaitFor()
{
    const sync::PollPhase phase(QStringLiteral("kiosk-1"));
    QCOMPARE(phase.delayMs(m_now, 0), 0);
    QCOMPARE(phase.delayMs(m_now, -1), 0);
}

void TestPollPhase::timesBeforeTheEpochHaveTheirTurnToo()
{
    const sync::PollPhase phase(QStringLiteral("kiosk-1"));
    const QDateTime early(QDate(1969, 12, 31), QTime(23, 59, 59), QTimeZone::utc());
    const qint64 delay = phase.delayMs(early, intervalMs);
    QVERIFY(delay >= 1 && delay <= intervalMs);
    QCOMPARE((early.toMSecsSinceEpoch() + delay - phase.offsetMs(intervalMs)) % intervalMs, 0);
}

QTEST_APPLESS_MAIN(TestPollPhase)
#include "tst_pollphase.moc"
