// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinkline.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

} // namespace

/// A kiosk that its server does not take for one of its own: that it knows it, and for how long.
class TestTurnedAway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceThatIsTurnedAwayKnowsItUntilItIsAnswered();
    void whoWasTurnedAwayAsksAlsoWithNothingToSend();
};

void TestTurnedAway::aDeviceThatIsTurnedAwayKnowsItUntilItIsAnswered()
{
    UplinkLine line;
    line.submit();
    line.ledger.instead = [] { return protocol::Response::problem(503, "busy", "Busy"); };
    line.uploader->start();
    line.time.runFor(minuteMs);
    QVERIFY(!line.turnedAway()); // it was asked to come later
    line.ledger.instead = [] { return protocol::Response::problem(403, "device.revoked", "Revoked"); };
    line.time.runFor(10 * minuteMs);
    QVERIFY(line.turnedAway());
    line.restart();
    QVERIFY(line.turnedAway());
    line.ledger.instead = {};
    QVERIFY(line.drain());
    QVERIFY(!line.turnedAway());
}

/// The catalogue was refused, and nothing waits that would be refused too.
void TestTurnedAway::whoWasTurnedAwayAsksAlsoWithNothingToSend()
{
    UplinkLine line;
    QVERIFY(line.keeper->with([&line](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY(outbox.serve(line.kiosk.identity()));
        return outbox.noteTurnedAway();
    }));
    line.ledger.instead = [] { return protocol::Response::problem(403, "device.frozen", "Frozen"); };
    line.uploader->start();
    line.time.runFor(hourMs);
    QVERIFY(line.turnedAway());
    QVERIFY2(line.ledger.requests < 50, qPrintable(QString::number(line.ledger.requests)));
    QCOMPARE(line.log.stucks, 0); // nothing waits that could be
    line.ledger.instead = {};
    line.time.runFor(10 * minuteMs);
    QVERIFY(!line.turnedAway());
    const int requests = line.ledger.requests;
    line.time.runFor(hourMs);
    QCOMPARE(line.ledger.requests, requests); // and then no more
    QVERIFY(line.log.aside.empty());
}

QTEST_GUILESS_MAIN(TestTurnedAway)
#include "tst_turnedaway.moc"
